import { checkOf } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';
import { orders } from './order.js';
import type { Units } from './order-inner.js';
import type { PersonName, Phone } from './order-values.js';
import { shipmentForm } from './shipment-check.js';

export const shipmentTypes = ['PICKUP', 'RESHIP', 'RETURN', 'SCRATCH', 'STANDARD'] as const;
export type ShipmentType = (typeof shipmentTypes)[number];

/** Something that a carrier reports of a carton. An `eventId` is noted once. */
export interface TrackingDetail {
  event: string;
  eventId: string;
  timestamp: string;
  shipmentCarrier?: string;
  location?: string;
  notes?: Record<string, unknown>;
}

export interface GiftCard {
  giftCardNum: string;
  amount?: number;
  giftCardStatus?: string;
  giftCardActiveRequestDate?: string;
  giftCardActiveDate?: string;
}

/** Units of one order line in a carton. */
export interface ShipmentItem {
  shipmentLineItemId: string;
  lineItemId: string;
  itemId: string;
  sku: string;
  orderedQuantity: number;
  /** Units that were put in the carton, whatever became of them. */
  quantity: number;
  /** Where those are that are still part of the shipment; the order's line counts them too. */
  units: Units;
  /** Units that are in a later shipment, because these got lost. */
  reshipped?: number;
  /** Units that invoices bill, or that charges of the merchant's own pay for. */
  billed?: number;
  /** When the latest of them were delivered or picked up. */
  deliveredAt?: string;
  /** The inventory record that sent them. */
  stockId?: string;
  channelId?: string;
  segment?: string;
  vendorId?: string;
  uom?: string;
  returnAmount?: number;
  fees?: { type: string; value: number; quantity?: number; refundAmount?: number }[];
  giftCard?: GiftCard[];
  attributes?: Record<string, unknown>;
}

export interface Carton {
  cartonNum: string;
  cartonType: string;
  promisedDeliveryDate: string;
  estimatedShipDate?: string;
  estimatedDeliveryDate?: string;
  shipmentMethod?: string;
  shipmentCarrier?: string;
  weight?: string;
  /** No two cartons of a tenant have the same. */
  trackingNumber: string;
  trackingURL?: string;
  trackingDetails: TrackingDetail[];
  items: ShipmentItem[];
}

/** Units that were allocated and are cancelled instead of shipped. */
export interface ScratchedItem {
  orderId: string;
  lineItemId: string;
  itemId: string;
  sku: string;
  quantity: number;
  reasonCode?: string;
  subReasonCode?: string;
  attributes?: Record<string, unknown>;
  uom?: string;
}

export interface ShipmentAddress {
  addressLine1: string;
  addressLine2: string;
  addressLine3: string;
  addressLine4: string;
  city: string;
  state: string;
  country?: string;
  postalCode?: string;
  type?: string;
  latitude?: number;
  longitude?: number;
}

export interface Recipient {
  name: PersonName;
  email?: string;
  phone?: Phone;
}

/** One entry of a shipment's history. */
export interface ShipmentAudit {
  auditType: string;
  employeeId: string;
  /** The sandbox's own entries have it. */
  auditTimestamp?: string;
  source?: string;
  note?: string;
  updatedFields?: { attributeName?: string; attributeOriginalValue?: string }[];
}

/** What leaves a location at once of one allocation, or is set aside there to be picked up. */
export interface Shipment extends WithMerchant {
  shipmentId: string;
  shipmentNum: string;
  shipmentExternalId?: string;
  /** Such as COD. */
  subtype?: string;
  /** The invoice that bills it, if there is one, or what the merchant wrote. */
  invoiceId?: string;
  allocationId: string;
  orderId: string;
  orderNumber: string;
  type: ShipmentType;
  reshipmentReasonCode?: string;
  poNumber?: string;
  vendorId?: string;
  shipDate: string;
  locationNum: number;
  locationType?: string;
  masterTrackingNumber?: string;
  shipToId: string;
  shipToAddress?: ShipmentAddress;
  recipient?: Recipient[];
  cartons: Carton[];
  scratchedItems: ScratchedItem[];
  acknowledgedAt?: string;
  attributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
  auditLogs: ShipmentAudit[];
}

/** Every item of a shipment, carton by carton. */
export const itemsOf = ({ cartons }: Pick<Shipment, 'cartons'>): ShipmentItem[] => cartons.flatMap(({ items }) => items);

/** The version of a shipment: it grows with each entry of its history. */
export const shipmentVersion = ({ auditLogs }: Pick<Shipment, 'auditLogs'>): number => Math.max(1, auditLogs.length);

type Indexes = 'orderId' | 'orderNumber' | 'allocationId' | 'shipmentNum' | 'shipmentExternalId' | 'trackingNumber';

export const shipments = collection<Shipment, Indexes>('shipments', {
  key: 'shipmentId',
  label: 'Shipment',
  check: checkOf(shipmentForm),
  channel: { field: 'orderId', owner: orders },
  indexes: {
    orderId: 'orderId',
    orderNumber: 'orderNumber',
    allocationId: 'allocationId',
    shipmentNum: 'shipmentNum',
    shipmentExternalId: 'shipmentExternalId',
    trackingNumber: { path: 'cartons.trackingNumber', of: ({ cartons }) => cartons.map(({ trackingNumber }) => trackingNumber) },
  },
  sorts: ['updatedAt', 'shipDate'],
});
