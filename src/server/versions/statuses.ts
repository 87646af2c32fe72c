import type { Failure } from '../../core/forms/errors.js';

/** The default statuses of refusals. */
export const STATUSES: Readonly<Record<Failure, number>> = {
  invalidInput: 400,
  missingInput: 400,
  notFound: 404,
  conflict: 400,
  stale: 400,
  notEligible: 400,
  unauthorized: 401,
  forbidden: 403,
  notImplemented: 501,
  methodNotAllowed: 405,
  unsupportedMediaType: 415,
  tooLarge: 413,
  unavailable: 503,
};
