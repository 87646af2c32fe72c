import { shipmentStatus } from '../../../domain/status/shipment-status.js';
import { fieldTable } from '../../../kit/fields.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import type { Carton, ScratchedItem, Shipment, ShipmentItem } from '../../../model/shipment.js';
import { returnedQuantity, type StandingCarton, type StandingItem, type StandingShipment, withOwners } from './standing.js';

/** The fields of v2's CartonItem. */
const items = openTable<ShipmentItem, StandingItem>()(
  {
    orderId: { of: 'orderId', shows: ({ orderId }) => orderId },
    orderNumber: { of: 'orderNumber', shows: ({ orderNumber }) => orderNumber },
    shippedQuantity: { of: 'quantity', shows: ({ quantity }) => quantity },
    returnQuantity: { shows: returnedQuantity },
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
    statusCode: { of: 'statusCode', alone: true, indexed: 'statusCode', shows: shipmentStatus },
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
  { shipmentExternalId: 'inner', subtype: 'inner', orderId: 'inner', acknowledgedAt: 'inner', merchant: 'inner' },
);

/** A shipment as v2's Shipment, which is not kept. */
export const shipmentOnce = (shipment: Shipment) => shipmentFields.view(withOwners(shipment));

/** A shipment as v2's Shipment. */
export const shipmentToV2 = memo(shipmentOnce);

/** Where a shipment holds what v2 shows of it. */
export const shipmentSources = shipmentFields.sources(withOwners);
