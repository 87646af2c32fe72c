import { type Failure, type FieldProblem, Refusal } from '../../core/errors.js';
import { siteContext, tenantIdAccount } from './account-headers.js';
import type { Conventions } from './conventions.js';
import { STATUSES } from './statuses.js';

const INVALID = 'SERVICE-4002';
const SEVERAL_FIELDS = 'SERVICE-4007';
const INTERNAL = 'SERVICE-5000';

/**
 * The error codes of refusals (documented where v3 has such an error). A refusal that names fields
 * uses the fields' codes instead, unless they conflict with another record.
 */
const CODES: Readonly<Record<Failure, string>> = {
  unauthorized: 'SERVICE-4001',
  invalidInput: INVALID,
  missingInput: 'SERVICE-4003',
  notFound: 'SERVICE-4004',
  conflict: 'SERVICE-4005',
  stale: 'SERVICE-4006',
  notEligible: INVALID,
  forbidden: INVALID,
  methodNotAllowed: INVALID,
  unsupportedMediaType: INVALID,
  tooLarge: INVALID,
  notImplemented: INTERNAL,
  unavailable: INTERNAL,
};

const FIELD_CODES: Readonly<Record<FieldProblem['problem'], string>> = {
  invalid: INVALID,
  missing: CODES.missingInput,
  unknown: CODES.notFound,
};

/** The error codes of statuses that a fault or the caller asked for. */
const STATUS_CODES: Readonly<Record<number, string>> = { 401: CODES.unauthorized, 404: CODES.notFound, 409: CODES.conflict };

const typeOf = (status: number) => (status < 500 ? 'CLIENT_ERROR' : 'SERVER_ERROR');

function errorBody(error: Error, status: number): object {
  const type = typeOf(status);
  if (!(error instanceof Refusal)) return { type, message: error.message, errorCode: INTERNAL };
  if (error.kind === 'unauthorized') return { type, message: 'Unauthorized request', errorCode: CODES.unauthorized };
  const errors = error.fields.map(({ field, message, problem }) => ({
    type,
    message: `${field} ${message}`,
    errorCode: error.kind === 'conflict' ? CODES.conflict : FIELD_CODES[problem],
  }));
  const [only] = errors;
  if (only && errors.length === 1) return only;
  if (only) return { type, message: errors.map(({ message }) => message).join(', '), errorCode: SEVERAL_FIELDS, errors };
  return { type, message: error.message, errorCode: CODES[error.kind] };
}

/** How v3 answers. */
export const v3: Conventions = {
  statuses: { ...STATUSES, notEligible: 412 },
  errorBody,
  inducedBody: ({ status, message, errorCode }) => ({
    type: typeOf(status),
    message,
    errorCode: errorCode ?? STATUS_CODES[status] ?? (status < 500 ? INVALID : INTERNAL),
  }),
  // Neither version's channel narrows what v3 sees (a policy).
  contextOf: (headers) => ({ account: tenantIdAccount(headers) ?? siteContext(headers)?.account }),
  bearer: true,
  requestIds: true,
  simulated: true,
};
