import type { IncomingHttpHeaders } from 'node:http';
import type { Failure } from '../../core/errors.js';

/** An error that a fault or the caller asked for, with its sentence. */
export interface AskedError {
  readonly status: number;
  readonly message: string;
  readonly errorCode: string | undefined;
}

/** How one version of the API, or the control API, answers: all that differs between them. */
export interface Conventions {
  /** Statuses of refusals; a route may have its own. */
  readonly statuses: Readonly<Record<Failure, number>>;
  /** The body of a refusal, or of an error of ours. */
  errorBody(error: Error, status: number): object;
  /** The body of an error that was asked for. */
  inducedBody(error: AskedError): object;
  /** The account that the headers name; refuses a malformed one. Undefined where they name none. */
  accountOf(headers: IncomingHttpHeaders): string | undefined;
  /** Whether calls need a bearer token; a 401 then says so in `www-authenticate`. */
  readonly bearer: boolean;
  /** Whether every answer carries `x-fabric-request-id`. */
  readonly requestIds: boolean;
  /**
   * Whether calls stand for calls of the real system: faults apply to them, and observers see them.
   */
  readonly simulated: boolean;
}
