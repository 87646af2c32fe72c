import { invalid } from '../core/forms/errors.js';
import { notKnown } from '../core/text/wording.js';
import type { Routes } from '../kit/route.js';
import { RequestFeed } from '../tenancy/follow-requests.js';
import { pageRequests } from '../tenancy/list-requests.js';
import type { ControlContext } from './context.js';
import { direct, live } from './op.js';
import { requestLogOf } from './request-log-of.js';

const PAGE = { limit: 100, characters: 2_000_000 };

/** `/__sandbox/requests`: lists, follows and clears the tenant's logged requests. */
export function requestRoutes({ tenancy, contract: { operations } }: ControlContext): Routes {
  const log = () => requestLogOf(tenancy);
  /** Refuses an operation that the API does not have, because no request would match. */
  const known = <Q extends { operation?: string }>(query: Q): Q => {
    const { operation } = query;
    if (operation !== undefined && !operations.has(operation))
      throw invalid('operation', notKnown(operation, 'an operation', [...operations.keys()]));
    return query;
  };
  return [
    direct('listRequests', { answers: ({ tenant, query }) => pageRequests(log(), tenant, { ...PAGE, ...known(query) }) }),
    live(
      'streamRequests',
      ({ tenant, query, headers }, checked, wake) =>
        new RequestFeed(log(), tenant, { ...known(query), after: headers['last-event-id'] || undefined }, checked, wake),
    ),
    direct('clearRequests', { answers: ({ tenant }) => ({ cleared: log().clear(tenant) }) }),
  ];
}
