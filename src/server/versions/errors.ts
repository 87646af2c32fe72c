import { STATUS_CODES } from 'node:http';
import { type Failure, Refusal } from '../../core/forms/errors.js';
import type { InducedError } from '../../ports/disturbance.js';
import type { Operation, Version } from '../contract/operation.js';
import { conventionsOf } from './conventions-of.js';

/** The answer to a failure. */
export interface ErrorAnswer {
  status: number;
  /** JSON text. */
  text: string;
}

/**
 * The status and body of a failure: the only place that turns refusals into HTTP. `overrides` are
 * the route's own statuses. If the contract documents plain text for the status, the body is only
 * the message.
 */
export function answerError(
  error: unknown,
  version: Version,
  operation?: Operation,
  overrides?: Partial<Record<Failure, number>>,
): ErrorAnswer {
  const { statuses, errorBody } = conventionsOf(version);
  if (!(error instanceof Refusal)) return { status: 500, text: JSON.stringify(errorBody(internal(error), 500, operation)) };
  const status = overrides?.[error.kind] ?? statuses[error.kind];
  const bare = operation?.facts.bareStatuses.has(status) === true;
  return { status, text: JSON.stringify(bare ? error.message : errorBody(error, status, operation)) };
}

/** The JSON body of an error that a fault or the caller asked for, in the operation's shape. */
export function inducedBody({ status, message = STATUS_CODES[status] ?? 'Error', errorCode }: InducedError, operation: Operation): string {
  const bare = operation.facts.bareStatuses.has(status);
  return JSON.stringify(bare ? message : conventionsOf(operation.version).inducedBody({ status, message, errorCode }, operation));
}

const internal = (error: unknown): Error => new Error(`Internal error: ${error instanceof Error ? error.message : String(error)}`);
