import { op, type Routes } from '../../kit/resource.js';
import type { Network } from '../../model/network.js';
import { type AggregationQuery, aggregateNetworks } from './aggregate-network.js';
import type { SentNetwork } from './check-network.js';
import { createNetwork } from './create-network.js';
import { deleteNetwork } from './delete-network.js';
import { getNetwork, listNetworks, type Slice } from './find-network.js';
import { replaceNetwork } from './replace-network.js';

const fromV2 = ({ code, name, safetyStock, rules }: SentNetwork): SentNetwork => ({ code, name, safetyStock, ...(rules && { rules }) });

const toV2 = (network: Network): Network => network;

const pagination = ({ count, limit, offset }: Slice & { count: number }) => ({ total: count, limit, offset });

export const v2: Routes = {
  listNetworks: op({
    does: listNetworks,
    with: ({ query }) => query as Slice,
    returns: (page) => ({ pagination: pagination(page), network: page.rows.map(toV2) }),
  }),
  createNetwork: op({ does: createNetwork, with: ({ body }) => fromV2(body), returns: toV2 }),
  getNetwork: op({ does: getNetwork, with: ({ path }) => path.networkId as string, returns: toV2 }),
  replaceNetwork: op({
    does: replaceNetwork,
    with: ({ path, body }) => ({ networkId: path.networkId, sent: fromV2(body) }),
    returns: toV2,
  }),
  deleteNetwork: op({ does: deleteNetwork, with: ({ path }) => path.networkId as string, returns: toV2 }),
  queryAggregatedNetwork: op({
    does: aggregateNetworks,
    with: ({ query }) => query as AggregationQuery,
    returns: (page) => ({ pagination: pagination(page), networkAggregation: page.rows }),
  }),
};
