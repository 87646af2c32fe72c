import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Network } from '../../model/network.js';
import { aggregateNetworks } from './aggregate-network.js';
import type { SentNetwork } from './check-network.js';
import { createNetwork } from './create-network.js';
import { deleteNetwork } from './delete-network.js';
import { getNetwork, listNetworks, type Slice } from './find-network.js';
import { replaceNetwork } from './replace-network.js';

const fromV2 = ({ code, name, safetyStock, rules }: SentNetwork): SentNetwork => ({ code, name, safetyStock, ...(rules && { rules }) });

const toV2 = (network: Network): Network => network;

const pagination = ({ count, limit, offset }: Slice & { count: number }) => ({ total: count, limit, offset });

export const v2: Routes = [
  op('listNetworks', {
    does: listNetworks,
    with: ({ query }) => query,
    returns: (page) => ({ pagination: pagination(page), network: page.rows.map(toV2) }),
  }),
  op('createNetwork', { does: createNetwork, with: ({ body }) => fromV2(body), returns: toV2 }),
  op('getNetwork', { does: getNetwork, with: ({ path }) => path.networkId, returns: toV2 }),
  op('replaceNetwork', {
    does: replaceNetwork,
    with: ({ path, body }) => ({ networkId: path.networkId, sent: fromV2(body) }),
    returns: toV2,
  }),
  op('deleteNetwork', { does: deleteNetwork, with: ({ path }) => path.networkId, returns: toV2 }),
  op('queryAggregatedNetwork', {
    does: aggregateNetworks,
    with: ({ query }) => query,
    returns: (page) => ({ pagination: pagination(page), networkAggregation: page.rows }),
  }),
];
