import { STATUS_CODES } from 'node:http';
import { type Failure, Refusal } from '../../core/errors.js';
import type { Operation, Version } from '../contract/operation.js';
import type { InducedError } from '../outside/induced.js';

/** How a failure is answered. */
export interface ErrorAnswer {
  status: number;
  /** JSON text. */
  text: string;
}

const STATUSES: Record<Failure, number> = {
  invalidInput: 400,
  missingInput: 400,
  notFound: 404,
  conflict: 400,
  notEligible: 400,
  unauthorized: 401,
  notImplemented: 501,
  methodNotAllowed: 405,
  unsupportedMediaType: 415,
  tooLarge: 413,
  unavailable: 503,
};

const VERSION_STATUSES: Record<Version, Partial<Record<Failure, number>>> = {
  v2: {},
  v3: { notEligible: 412 },
  control: { conflict: 409, notEligible: 409 },
};

const FIELD_CODES = { invalid: 'SERVICE-4002', missing: 'SERVICE-4003', unknown: 'SERVICE-4004' } as const;
const SEVERAL_FIELDS = 'SERVICE-4007';
const INTERNAL = 'SERVICE-5000';

/** v3's error codes; a refusal that names fields takes the field's code instead. */
const CODES: Record<Failure, string> = {
  unauthorized: 'SERVICE-4001',
  invalidInput: 'SERVICE-4002',
  missingInput: 'SERVICE-4003',
  notFound: 'SERVICE-4004',
  conflict: 'SERVICE-4005',
  notEligible: 'SERVICE-4002',
  methodNotAllowed: 'SERVICE-4002',
  unsupportedMediaType: 'SERVICE-4002',
  tooLarge: 'SERVICE-4002',
  notImplemented: INTERNAL,
  unavailable: INTERNAL,
};

/** A failure's status and body: the only place where the domain's refusals become HTTP. `overrides` are the route's own statuses. */
export function answerError(
  error: unknown,
  version: Version,
  operation?: Operation,
  overrides?: Partial<Record<Failure, number>>,
): ErrorAnswer {
  if (!(error instanceof Refusal)) return { status: 500, text: JSON.stringify(bodyOf(internal(error), 500, version)) };
  const status = overrides?.[error.kind] ?? VERSION_STATUSES[version][error.kind] ?? STATUSES[error.kind];
  const bare = operation?.facts.bareStatuses.has(status) === true;
  return { status, text: JSON.stringify(bare ? error.message : bodyOf(error, status, version)) };
}

/** v3's codes for statuses that somebody asked for. */
const STATUS_ERROR_CODES: Record<number, string> = { 401: CODES.unauthorized, 404: CODES.notFound, 409: CODES.conflict };

/** The body of an error that somebody wants to see, in the operation's shape: JSON text. */
export function inducedBody(
  { status, message = STATUS_CODES[status] ?? 'Error', errorCode }: InducedError,
  { version, facts }: Operation,
): string {
  if (facts.bareStatuses.has(status)) return JSON.stringify(message);
  if (version !== 'v3') return JSON.stringify({ message });
  const type = status < 500 ? 'CLIENT_ERROR' : 'SERVER_ERROR';
  const usual = STATUS_ERROR_CODES[status] ?? (status < 500 ? CODES.invalidInput : INTERNAL);
  return JSON.stringify({ type, message, errorCode: errorCode ?? usual });
}

const internal = (error: unknown): Error => new Error(`Internal error: ${error instanceof Error ? error.message : String(error)}`);

function bodyOf(error: Error, status: number, version: Version): object {
  if (version === 'v3') return v3Body(error, status);
  if (!(error instanceof Refusal)) return { message: error.message };
  if (version === 'v2') return { message: error.message, ...error.details };
  return { message: error.message, ...error.details, ...(error.fields.length > 0 ? { fields: error.fields } : {}) };
}

function v3Body(error: Error, status: number): object {
  const type = status < 500 ? 'CLIENT_ERROR' : 'SERVER_ERROR';
  if (!(error instanceof Refusal)) return { type, message: error.message, errorCode: INTERNAL };
  if (error.kind === 'unauthorized') return { type, message: 'Unauthorized request', errorCode: CODES.unauthorized };
  const errors = error.fields.map((field) => ({ type, message: `${field.field} ${field.message}`, errorCode: FIELD_CODES[field.problem] }));
  if (errors.length === 1) return errors[0] as object;
  if (errors.length > 1) return { type, message: errors.map(({ message }) => message).join(', '), errorCode: SEVERAL_FIELDS, errors };
  return { type, message: error.message, errorCode: CODES[error.kind] };
}
