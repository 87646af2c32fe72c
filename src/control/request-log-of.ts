import { notFound, Refusal } from '../core/forms/errors.js';
import type { LogEntry, RequestLog } from '../tenancy/request-log.js';
import type { Tenancy } from './context.js';

/** The request log. Refuses with `notEligible` if the sandbox keeps none. */
export function requestLogOf({ requests }: Pick<Tenancy, 'requests'>): RequestLog {
  if (!requests) throw new Refusal('notEligible', 'This sandbox does not keep a request log');
  return requests;
}

/** A kept request of a tenant, or a refusal that says that it is unknown or no longer kept. */
export function requestWith(tenancy: Pick<Tenancy, 'requests'>, tenant: string, id: number): LogEntry {
  const { last, entries } = requestLogOf(tenancy).kept(tenant);
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  if (id > last) throw notFound('Request', id);
  throw new Refusal(
    'notFound',
    `Request ${id} is no longer kept${entries[0] ? `; the oldest that is has the number ${entries[0].id}` : ''}`,
  );
}
