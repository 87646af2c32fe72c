import { anyMap, anyText, choice, id, stamp, truth, whole } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';

/** Units of one SKU in a carton of a transfer, with v3's names. Each quantity counts all so far. */
export interface TransferItem {
  shipmentLineItemId: string;
  sku: string;
  /** The inventory record that sends them. */
  stockId: string;
  packedQuantity: number;
  shippedQuantity: number;
  deliveredQuantity: number;
  receivedQuantity: number;
  /** Units that were sent and cannot be stocked, such as damaged ones. */
  lostQuantity: number;
  /** Units that were received and cannot be sold yet, by the time at which they are stocked. */
  waiting?: { until: string; quantity: number }[];
  adjustments?: object[];
}

export interface TransferCarton {
  cartonNumber: string;
  trackingNumber?: string;
  trackingURL?: string;
  tracking: TransferEvent[];
  items: TransferItem[];
}

/** Something that a carrier reports of a carton. An `eventId` is noted once. */
export interface TransferEvent {
  event: string;
  eventId: string;
  eventRecordedAt: string;
}

/** Where a transfer begins or ends. */
export interface TransferPlace {
  locationNumber: string;
}

export interface TransferAudit {
  auditId: string;
  auditType: string;
  auditedAt: string;
  note?: string;
}

type ShipmentKind = 'STANDARD' | 'RESHIP' | 'RETURN' | 'SCRATCH' | 'PENDING_RETURN' | 'PICKUP' | 'TRANSFER';

/** Stock on its way from one location to another, with v3's names. */
export interface Transfer extends WithMerchant {
  shipmentId: string;
  shipmentNumber: string;
  transferId: string;
  transferNumber: string;
  shipFrom: TransferPlace;
  shipTo: TransferPlace;
  cartons: TransferCarton[];
  cancelled?: true;
  createdAt: string;
  updatedAt: string;
  shippedAt?: string;
  deliveredAt?: string;
  receivedAt?: string;
  /** When the units that arrived last are stocked, and can be sold. */
  stockReleaseTimeStamp?: string;
  attributes?: Record<string, unknown>;
  auditLogs: TransferAudit[];
  masterTrackingNumber?: string;
  poNumber?: string;
  recipient?: object[];
  subtype?: 'COD';
  type?: ShipmentKind;
  vendorId?: string;
}

export const itemsOfTransfer = ({ cartons }: Pick<Transfer, 'cartons'>): TransferItem[] => cartons.flatMap(({ items }) => items);

type Counted = 'packedQuantity' | 'shippedQuantity' | 'deliveredQuantity' | 'receivedQuantity' | 'lostQuantity';

/** How many units of a transfer one of its quantities counts. */
export const unitsOf = (transfer: Pick<Transfer, 'cartons'>, counted: Counted): number =>
  itemsOfTransfer(transfer).reduce((sum, item) => sum + item[counted], 0);

/** Units of an item that were received and are not stocked yet. */
export const waitingOf = ({ waiting = [] }: Pick<TransferItem, 'waiting'>): number =>
  waiting.reduce((sum, { quantity }) => sum + quantity, 0);

/** The status that a transfer's units give it (documented codes; their order is a policy). */
export function transferStatus(transfer: Pick<Transfer, 'cartons' | 'cancelled'>) {
  const shipped = unitsOf(transfer, 'shippedQuantity');
  const arrived = unitsOf(transfer, 'receivedQuantity') + unitsOf(transfer, 'lostQuantity');
  if (transfer.cancelled) return 'TRANSFER_SHIPMENT_CANCELLED';
  if (shipped === 0) return unitsOf(transfer, 'packedQuantity') > 0 ? 'TRANSFER_SHIPMENT_PACKED' : 'TRANSFER_SHIPMENT_CREATED';
  const isStocked = arrived === shipped && itemsOfTransfer(transfer).every((one) => waitingOf(one) === 0);
  if (isStocked) return 'TRANSFER_SHIPMENT_STOCKED';
  if (arrived > 0) return 'TRANSFER_SHIPMENT_RECEIVED';
  return unitsOf(transfer, 'deliveredQuantity') === shipped ? 'TRANSFER_SHIPMENT_DELIVERED' : 'TRANSFER_SHIPMENT_SENT';
}

const item = openFields({
  shipmentLineItemId: anyText,
  sku: anyText,
  stockId: id,
  packedQuantity: whole(0),
  shippedQuantity: whole(0),
  deliveredQuantity: whole(0),
  receivedQuantity: whole(0),
  lostQuantity: whole(0),
  'waiting?': list(fields({ until: stamp, quantity: whole(1) })),
  'adjustments?': list(anyMap),
});

const carton = openFields({
  cartonNumber: anyText,
  'trackingNumber?': anyText,
  'trackingURL?': anyText,
  tracking: list(openFields({ event: anyText, eventId: anyText, eventRecordedAt: anyText })),
  items: list(item),
});

const place = openFields({ locationNumber: anyText });

const forms = {
  shipmentId: id,
  shipmentNumber: anyText,
  transferId: anyText,
  transferNumber: anyText,
  shipFrom: place,
  shipTo: place,
  cartons: list(carton),
  'cancelled?': truth,
  createdAt: stamp,
  updatedAt: stamp,
  'shippedAt?': stamp,
  'deliveredAt?': stamp,
  'receivedAt?': stamp,
  'stockReleaseTimeStamp?': stamp,
  'attributes?': anyMap,
  auditLogs: list(openFields({ auditId: anyText, auditType: anyText, auditedAt: stamp, 'note?': anyText })),
  'masterTrackingNumber?': anyText,
  'poNumber?': anyText,
  'recipient?': list(anyMap),
  'subtype?': choice(['COD'], 'a subtype of shipment'),
  'type?': choice(['STANDARD', 'RESHIP', 'RETURN', 'SCRATCH', 'PENDING_RETURN', 'PICKUP', 'TRANSFER'], 'a type of shipment'),
  'vendorId?': anyText,
  'merchant?': anyMap,
} satisfies FormsOf<Transfer>;

export const transfers = collection<Transfer, 'shipmentNumber' | 'trackingNumber'>('inventoryTransfers', {
  key: 'shipmentId',
  label: 'Transfer',
  check: checkOf(fields(forms)),
  indexes: {
    shipmentNumber: 'shipmentNumber',
    trackingNumber: { path: 'cartons.trackingNumber', of: ({ cartons }) => cartons.flatMap((one) => one.trackingNumber ?? []) },
  },
  sorts: ['updatedAt', 'shippedAt'],
});
