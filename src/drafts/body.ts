import type { operations } from '../contract-types.js';

/** The body that an operation of the contract takes. */
export type Body<Id extends keyof operations> = operations[Id] extends { requestBody?: { content: { 'application/json': infer B } } }
  ? B
  : never;
