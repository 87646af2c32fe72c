import { Refusal } from '../../core/forms/errors.js';
import type { Conventions } from './conventions.js';
import { STATUSES } from './statuses.js';
import { v2 } from './v2.js';

/** How the control API answers: as v2, but errors name the fields, and there is 409. */
export const control: Conventions = {
  statuses: { ...STATUSES, conflict: 409, notEligible: 409 },
  errorBody: (error, status) => ({
    ...v2.errorBody(error, status),
    ...(error instanceof Refusal && error.fields.length > 0 && { fields: error.fields }),
  }),
  inducedBody: v2.inducedBody,
  contextOf: (headers) => ({ account: v2.contextOf(headers).account }),
  bearer: false,
  requestIds: false,
  simulated: false,
};
