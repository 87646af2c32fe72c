import { Refusal } from '../../core/forms/errors.js';
import type { Operation } from '../contract/operation.js';
import { siteContext, tenantIdAccount } from './account-headers.js';
import type { Conventions } from './conventions.js';
import { codeOf, codeOfField, codeOfStatus, SEVERAL_FIELDS } from './error-codes.js';
import { STATUSES } from './statuses.js';

/** An error as v3 describes it. Errors of single fields are in `errors` where there are several. */
interface ErrorBody {
  type: 'CLIENT_ERROR' | 'SERVER_ERROR';
  message: string;
  errorCode?: string;
  errors?: readonly ErrorBody[];
}

/** What the contract's `x-errors` says of an operation without codes. */
const PLAIN = 'plain';

const typeOf = (status: number) => (status < 500 ? 'CLIENT_ERROR' : 'SERVER_ERROR');

function errorsIn(error: Refusal, type: ErrorBody['type']): ErrorBody[] {
  return error.fields.map((problem) => ({
    type,
    message: `${problem.field} ${problem.message}`,
    errorCode: codeOfField(error, problem),
  }));
}

function describe(error: Error, status: number): ErrorBody {
  const type = typeOf(status);
  if (!(error instanceof Refusal)) return { type, message: error.message, errorCode: codeOf(error) };
  if (error.kind === 'unauthorized') return { type, message: 'Unauthorized request', errorCode: codeOf(error) };
  const errors = error.rule ? [] : errorsIn(error, type);
  const [only] = errors;
  if (only && errors.length === 1) return only;
  if (only) return { type, message: errors.map(({ message }) => message).join(', '), errorCode: SEVERAL_FIELDS, errors };
  return { type, message: error.message, errorCode: codeOf(error) };
}

const withoutCode = ({ type, message, errors }: ErrorBody): ErrorBody => ({
  type,
  message,
  ...(errors && { errors: errors.map(withoutCode) }),
});

/**
 * Renders an error in the generation of its operation (documented): plain, or with a code, the
 * errors below and the service and endpoint. Where the contract names neither, and where there is
 * no operation, it has a code only.
 */
function inGeneration(body: ErrorBody, operation: Operation | undefined): object {
  const errors = operation?.facts.errors;
  if (!operation || errors === undefined) return body;
  if (errors === PLAIN) return withoutCode(body);
  const below = (body.errors ?? []).map((one) => ({ ...one, errors: [] }));
  return { ...body, errors: below, context: { service: errors, endpoint: `${operation.method} ${operation.path}` } };
}

/** How v3 answers. */
export const v3: Conventions = {
  statuses: STATUSES,
  errorBody: (error, status, operation) => inGeneration(describe(error, status), operation),
  inducedBody: ({ status, message, errorCode }, operation) => {
    const shown = inGeneration({ type: typeOf(status), message, errorCode: errorCode ?? codeOfStatus(status) }, operation);
    return errorCode === undefined ? shown : { ...shown, errorCode };
  },
  // Neither version's channel narrows what v3 sees (a policy).
  contextOf: (headers) => ({ account: tenantIdAccount(headers) ?? siteContext(headers)?.account }),
  bearer: true,
  requestIds: true,
  simulated: true,
};
