import type { components } from '../../contract-types.js';
import { pick } from '../../core/values/reshape.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { networksByCode } from './manage-networks.js';
import { softRelease, softReserve } from './soft-reserve.js';
import { softItems, softNames, softToV3 } from './views/soft-v3.js';
import { networkFields, networkToV3 } from './views/v3.js';

const { names } = networkFields;

/** v3's SoftReserve in the words of the commands; its other fields have no effect. */
const softFromV3 = (body: components['schemas']['SoftReserveV3']) => ({
  ...pick(body, ['cartId', 'orderId', 'orderNumber', 'orderType', 'networkCode', 'vendorId', 'expiresAt']),
  items: body.items.map((item) => softItems.record(item)),
});

export const v3: Routes = [
  op('listNetworksV3', {
    does: networksByCode.list,
    with: ({ query }) => query,
    returns: pageToV3(networkToV3),
  }),
  op('createNetworkV3', {
    does: networksByCode.create,
    with: ({ body }) => networkFields.record(body),
    returns: networkToV3,
    status: 201,
    errors: { conflict: 409 },
    names,
  }),
  op('softReserve', {
    does: softReserve,
    with: ({ body }) => softFromV3(body),
    returns: softToV3,
    status: 201,
    names: softNames,
  }),
  op('softRelease', { does: softRelease, with: ({ body }) => softFromV3(body), returns: softToV3, names: softNames }),
  op('getNetworkV3', { does: networksByCode.read, with: ({ path }) => path.networkCode, returns: networkToV3 }),
  op('replaceNetworkV3', {
    does: networksByCode.replace,
    with: ({ path, body }) => ({ name: path.networkCode, sent: { ...networkFields.record(body), code: path.networkCode } }),
    returns: networkToV3,
    names,
  }),
  op('deleteNetworkV3', { does: networksByCode.remove, with: ({ path }) => path.networkCode, returns: networkToV3 }),
];
