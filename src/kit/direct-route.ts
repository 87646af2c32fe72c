import type { Failure } from '../core/errors.js';
import type { AnyRoute, Call } from './resource.js';

/** An operation that is no command on one tenant's state (health, scenarios, snapshots): it runs outside any transaction. */
export interface DirectRoute {
  answers: (call: Call) => unknown;
  /** The status of success; 200 unless said. */
  status?: number;
  errors?: Partial<Record<Failure, number>>;
}

/** Any way to answer an operation. */
export type AnswerRoute = AnyRoute | DirectRoute;

/** Routes by operationId. */
export type RouteTable = Readonly<Record<string, AnswerRoute>>;
