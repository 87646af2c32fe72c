import type { operations } from '../control/contract-types.js';

type Responses<Id extends keyof operations> = operations[Id]['responses'];
type Content<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;

/** What an operation of the control API answers with a status. */
export type ControlAnswer<Id extends keyof operations, Status extends number = 200> = Content<Responses<Id>[Status & keyof Responses<Id>]>;
