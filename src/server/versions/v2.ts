import { Refusal } from '../../core/forms/errors.js';
import { siteContext, tenantIdAccount } from './account-headers.js';
import type { Conventions } from './conventions.js';
import { STATUSES } from './statuses.js';

/** How v2 answers, and every path that belongs to no version. */
export const v2: Conventions = {
  statuses: STATUSES,
  errorBody: (error) => ({ message: error.message, ...(error instanceof Refusal && error.details) }),
  inducedBody: ({ message }) => ({ message }),
  contextOf: (headers) => siteContext(headers) ?? { account: tenantIdAccount(headers) },
  bearer: true,
  requestIds: false,
  simulated: true,
};
