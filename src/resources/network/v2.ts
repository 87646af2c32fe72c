import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Slice } from '../../query/page.js';
import { aggregateNetworks } from './aggregate-network.js';
import { networkRecords } from './manage-networks.js';
import { networkFields, networkToV2 } from './views/v2.js';

const pagination = ({ count, limit, offset }: Slice & { count: number }) => ({ total: count, limit, offset });

export const v2: Routes = [
  op('listNetworks', {
    does: networkRecords.list,
    with: ({ query }) => query,
    returns: (page) => ({ pagination: pagination(page), network: page.rows.map(networkToV2) }),
  }),
  op('createNetwork', { does: networkRecords.create, with: ({ body }) => networkFields.record(body), returns: networkToV2 }),
  op('getNetwork', { does: networkRecords.read, with: ({ path }) => path.networkId, returns: networkToV2 }),
  op('replaceNetwork', {
    does: networkRecords.replace,
    with: ({ path, body }) => ({ name: path.networkId, sent: networkFields.record(body) }),
    returns: networkToV2,
  }),
  op('deleteNetwork', { does: networkRecords.remove, with: ({ path }) => path.networkId, returns: networkToV2 }),
  op('queryAggregatedNetwork', {
    does: aggregateNetworks,
    with: ({ query }) => query,
    returns: (page) => ({ pagination: pagination(page), networkAggregation: page.rows }),
  }),
];
