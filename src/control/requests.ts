import { Refusal } from '../core/errors.js';
import type { RouteTable } from '../kit/direct-route.js';
import { pageRequests } from '../tenancy/list-requests.js';
import type { RequestLog } from '../tenancy/request-log.js';
import type { ControlContext } from './context.js';

const PAGE = 100;

/** `/__sandbox/requests`: what the tenant's clients asked of the API. */
export function requestRoutes({ tenancy }: ControlContext): RouteTable {
  const log = (): RequestLog => {
    if (!tenancy.requests) throw new Refusal('notEligible', 'This sandbox keeps no request log');
    return tenancy.requests;
  };
  return {
    listRequests: { answers: ({ tenant, query }) => pageRequests(log(), tenant, { limit: PAGE, ...query }) },
    clearRequests: { answers: ({ tenant }) => ({ cleared: log().clear(tenant) }) },
  };
}
