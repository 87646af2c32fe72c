import { alsoNamed } from '../../../kit/also-named.js';
import { fieldTable } from '../../../kit/fields.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import { type Transfer, type TransferCarton, type TransferItem, transferStatus, waitingOf } from '../../../model/inventory-transfer.js';

const items = openTable<TransferItem>()({ stockedQuantity: { alone: true, shows: (item) => item.receivedQuantity - waitingOf(item) } }, [
  'stockId',
  'lostQuantity',
  'waiting',
]);
const cartons = openTable<TransferCarton>()({ items: { of: 'items', each: items } });

/** The fields of v3's TransferShipment. */
export const transferFields = fieldTable<Transfer>()(
  {
    shipmentId: { readOnly: 'shipmentId' },
    shipmentNumber: 'shipmentNumber',
    transferId: 'transferId',
    transferNumber: 'transferNumber',
    statusCode: { alone: true, indexed: 'statusCode', shows: transferStatus },
    type: 'type',
    subtype: 'subtype',
    poNumber: 'poNumber',
    vendorId: 'vendorId',
    masterTrackingNumber: 'masterTrackingNumber',
    totalCartons: { alone: true, shows: ({ cartons: { length } }) => length },
    shipFrom: 'shipFrom',
    shipTo: 'shipTo',
    recipient: 'recipient',
    cartons: { of: 'cartons', each: cartons },
    shippedAt: 'shippedAt',
    deliveredAt: { readOnly: 'deliveredAt' },
    receivedAt: { readOnly: 'receivedAt' },
    stockReleaseTimeStamp: { readOnly: 'stockReleaseTimeStamp' },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    attributes: 'attributes',
    auditLogs: { readOnly: 'auditLogs' },
  },
  { cancelled: 'inner', merchant: 'inner' },
);

/** A transfer as v3's TransferShipment. */
export const transferToV3 = memo((transfer: Transfer) => transferFields.view(transfer));

/** Where a transfer holds what v3 shows of it. */
export const transferSources = transferFields.sources((transfer) => transfer);

/** The fields that a search can name; published samples name some as v2 would (documented). */
export const searchable = alsoNamed(
  { prefix: 'transferShipment', fields: transferFields, sources: transferSources },
  { shipDate: 'shippedAt', shipmentNum: 'shipmentNumber' },
);
