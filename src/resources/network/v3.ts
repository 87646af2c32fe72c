import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { networksByCode } from './manage-networks.js';
import { networkFields, networkToV3 } from './views/v3.js';

const { names } = networkFields;

export const v3: Routes = [
  op('listNetworksV3', {
    does: networksByCode.list,
    with: ({ query }) => query,
    returns: ({ rows, count, limit, offset }) => ({ data: rows.map(networkToV3), pagination: { limit, offset, count } }),
  }),
  op('createNetworkV3', {
    does: networksByCode.create,
    with: ({ body }) => networkFields.record(body),
    returns: networkToV3,
    status: 201,
    errors: { conflict: 409 },
    names,
  }),
  op('getNetworkV3', { does: networksByCode.read, with: ({ path }) => path.networkCode, returns: networkToV3 }),
  op('replaceNetworkV3', {
    does: networksByCode.replace,
    with: ({ path, body }) => ({ name: path.networkCode, sent: { ...networkFields.record(body), code: path.networkCode } }),
    returns: networkToV3,
    names,
  }),
  op('deleteNetworkV3', { does: networksByCode.remove, with: ({ path }) => path.networkCode, returns: networkToV3 }),
];
