import type { operations } from '../contract-types.js';

/** The request body of an operation of the contract. */
export type Body<Id extends keyof operations> = operations[Id] extends { requestBody?: { content: { 'application/json': infer B } } }
  ? B
  : never;
