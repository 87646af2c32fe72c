import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import { foundToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { acknowledgeTransfer, replaceTransfer, trackTransfer } from './change-transfer.js';
import { getTransfer, queryTransfers, searchTransfers } from './find-transfer.js';
import type { SentCarton } from './pack-units.js';
import { receiveTransfer } from './receive-transfer.js';
import { cancelTransfer, createTransfer, packTransfer, type SentTransfer } from './send-transfer.js';
import { searchable, transferFields, transferSources, transferToV3 } from './views/v3.js';

type Body = components['schemas']['TransferCreateV3'] | components['schemas']['TransferReplaceV3'];

/** A transfer as a body describes it. Cartons keep v3's names. */
const transferFrom = ({ cartons, ...body }: Body): SentTransfer => ({
  ...transferFields.record(body),
  ...(cartons && { cartons: cartons as SentCarton[] }),
});

/** No status but 400 is documented for a refused request. */
const errors = { notFound: 400 } as const;

export const v3: Routes = [
  op('createTransfer', { does: createTransfer, with: ({ body }) => transferFrom(body), returns: transferToV3, errors }),
  op('packTransfer', { does: packTransfer, with: ({ body }) => transferFrom(body), returns: transferToV3, errors }),
  op('trackTransfer', { does: trackTransfer, with: ({ body }) => body, returns: (found) => found.map(transferToV3), errors }),
  op('searchTransfers', {
    does: searchTransfers,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: searchable.fields.spelled,
    returns: foundToV3(transferToV3, ({ shipmentId }) => ({ shipmentId })),
  }),
  op('queryTransfers', {
    does: queryTransfers,
    with: ({ body }) => ({ input: body, sources: transferSources }),
    returns: ({ count, limit, offset }) => ({ count, limit, offset }),
  }),
  op('getTransfer', { does: getTransfer, with: ({ path }) => path.transferShipmentId, returns: transferToV3, errors }),
  op('replaceTransfer', {
    does: replaceTransfer,
    with: ({ path, body }) => ({ shipmentId: path.transferShipmentId, statusCode: body.statusCode, sent: transferFrom(body) }),
    returns: transferToV3,
    errors,
  }),
  op('cancelTransfer', { does: cancelTransfer, with: ({ path }) => path.transferShipmentId, returns: transferToV3, errors }),
  op('receiveTransfer', {
    does: receiveTransfer,
    with: ({ path, body }) => ({ shipmentId: path.transferShipmentId, cartons: body.cartons }),
    returns: transferToV3,
    errors,
  }),
  op('acknowledgeTransfer', {
    does: acknowledgeTransfer,
    with: ({ path, body }) => ({ ...body, shipmentId: path.transferShipmentId }),
    returns: transferToV3,
    errors,
  }),
];
