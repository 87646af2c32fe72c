import { shipmentStatus } from '../../../domain/status/shipment-status.js';
import { held, totalUnits } from '../../../domain/status/units.js';
import { fieldTable } from '../../../kit/fields.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import type { Carton, ScratchedItem, Shipment, ShipmentItem } from '../../../model/shipment.js';

/** An item with what its shipment says of it; `quantity` counts the units that are still in it. */
type StandingItem = ShipmentItem & Pick<Shipment, 'orderId' | 'orderNumber'>;
type StandingCarton = Omit<Carton, 'items'> & { items: StandingItem[] };
type StandingShipment = Omit<Shipment, 'cartons'> & { cartons: StandingCarton[] };

const back = ['pendingReturn', 'processingReturn', 'returned', 'pendingExchange', 'exchanged'] as const;

/**
 * A shipment with what its items need to be shown. The items of a cancelled shipment still count
 * the units that were in it.
 */
function withOwners(shipment: Shipment): StandingShipment {
  const { orderId, orderNumber } = shipment;
  const isCancelled = shipmentStatus(shipment) === 'SHIPMENT_CANCELLED';
  const standing = (item: ShipmentItem): StandingItem => ({
    ...item,
    orderId,
    orderNumber,
    quantity: isCancelled ? item.quantity : totalUnits(item.units),
  });
  return { ...shipment, cartons: shipment.cartons.map((carton) => ({ ...carton, items: carton.items.map(standing) })) };
}

/** The fields of v2's CartonItem. */
const items = openTable<ShipmentItem, StandingItem>()(
  {
    orderId: { of: 'orderId', shows: ({ orderId }) => orderId },
    orderNumber: { of: 'orderNumber', shows: ({ orderNumber }) => orderNumber },
    shippedQuantity: { of: 'quantity', shows: ({ quantity }) => quantity },
    returnQuantity: { shows: ({ units }) => held(units, ...back) },
  },
  ['units', 'reshipped', 'billed', 'deliveredAt', 'stockId'],
);

/** The fields of v2's ShipmentCarton. */
const cartons = openTable<Carton, StandingCarton>()({ items: { of: 'items', each: items } });

/** The fields of v2's Shipment. */
export const shipmentFields = fieldTable<Shipment, StandingShipment>()(
  {
    shipmentId: { readOnly: 'shipmentId' },
    shipmentNum: 'shipmentNum',
    invoiceId: 'invoiceId',
    allocationId: 'allocationId',
    orderNumber: { stored: 'orderNumber', shows: ({ orderNumber }) => [orderNumber] },
    poNumber: 'poNumber',
    vendorId: 'vendorId',
    statusCode: { of: 'statusCode', alone: true, shows: shipmentStatus },
    type: 'type',
    reshipmentReasonCode: 'reshipmentReasonCode',
    shipDate: 'shipDate',
    locationNum: { of: 'locationNum', stored: 'locationNum', shows: ({ locationNum }) => String(locationNum), takes: Number },
    locationType: 'locationType',
    totalCartons: { of: 'totalCartons', alone: true, shows: ({ cartons: { length } }) => length },
    masterTrackingNumber: 'masterTrackingNumber',
    shipToId: 'shipToId',
    shipToAddress: 'shipToAddress',
    recipient: 'recipient',
    cartons: { of: 'cartons', each: cartons, standing: true },
    scratchedItems: { of: 'scratchedItems', each: openTable<ScratchedItem>()({}) },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    auditLogs: 'auditLogs',
    attributes: 'attributes',
  },
  { orderId: 'inner', acknowledgedAt: 'inner', merchant: 'inner' },
);

/** A shipment as v2's Shipment, which is not kept. */
export const shipmentOnce = (shipment: Shipment) => shipmentFields.view(withOwners(shipment));

/** A shipment as v2's Shipment. */
export const shipmentToV2 = memo(shipmentOnce);

/** Where a shipment holds what v2 shows of it. */
export const shipmentSources = shipmentFields.sources(withOwners);
