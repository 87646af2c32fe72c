import type { IncomingHttpHeaders } from 'node:http';
import type { Failure } from '../../core/forms/errors.js';
import type { Operation } from '../contract/operation.js';
import type { Context } from './account-headers.js';

/** An error that a fault or the caller asked for. */
export interface AskedError {
  readonly status: number;
  readonly message: string;
  readonly errorCode: string | undefined;
}

/** How a version of the API, or the control API, answers: everything that differs between them. */
export interface Conventions {
  /** The statuses of refusals; a route may override them. */
  readonly statuses: Readonly<Record<Failure, number>>;
  /**
   * The body of a refusal or of an internal error, in the shape of the operation if it is known.
   */
  errorBody(error: Error, status: number, operation?: Operation): object;
  /** The body of an error that a fault or the caller asked for. */
  inducedBody(error: AskedError, operation?: Operation): object;
  /** The account and the channel that the headers name; refuses malformed ones. */
  contextOf(headers: IncomingHttpHeaders): Context;
  /** Whether calls need a bearer token; a 401 then sends `www-authenticate`. */
  readonly bearer: boolean;
  /** Whether every answer has `x-fabric-request-id`. */
  readonly requestIds: boolean;
  /** Whether calls simulate calls of fabric: faults apply to them, and observers see them. */
  readonly simulated: boolean;
}
