import { anyMap, anyText, choice, id, integer, type Problem, stamp, text, truth, whole } from '../core/forms/form.js';
import { also, checkOf, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';
import { withFullDates } from './full-dates.js';
import { texts } from './order-parts.js';

export const reservationTypes = ['BACKORDER', 'PREORDER'] as const;
export type ReservationType = (typeof reservationTypes)[number];

/**
 * Units of an order line that wait for stock. v2 shows the record as BackOrderPreOrderReservation,
 * v3 as BackorderPreorder.
 */
export interface Reservation extends WithMerchant {
  id: string;
  /** The order's id; a new id if the order is unknown to the sandbox. */
  orderId: string;
  orderNumber: string;
  lineItemId: string;
  sku: string;
  itemId?: string;
  type: ReservationType;
  cartId?: string;
  orderDate: string;
  /**
   * The units reserved in total; `released` of them have received stock, and `cancelled` never
   * will.
   */
  quantity: number;
  released: number;
  cancelled: number;
  locationNum: number;
  channelId: string;
  vendorId?: string;
  consented?: boolean;
  consentDate?: string;
  lastNotificationDate?: string;
  toNotify?: string;
  /** Statuses that the merchant sent; without them, they come from the order. */
  orderStatusCode?: string;
  lineItemStatus?: string;
  paymentStatus?: string;
  /** The inventory record whose backorder or preorder limit the units count against. */
  stockId?: string;
  /**
   * Whether the order is in the sandbox. Then the reservation's units are the line's backordered
   * ones.
   */
  linked: boolean;
  createdAt: string;
  updatedAt: string;
}

/** Returns how many units still wait. */
export const waiting = ({ quantity, released, cancelled }: Reservation): number => quantity - released - cancelled;

/** A unit waits, is released or is cancelled, and only one of these. */
function unitsProblem(reservation: Reservation): Problem | undefined {
  if (waiting(reservation) >= 0) return undefined;
  const settled = reservation.released + reservation.cancelled;
  return { path: ['quantity'], message: `must be at least the ${settled} units released and cancelled, not ${reservation.quantity}` };
}

const form = also(
  openFields({
    id: text,
    orderId: text,
    orderNumber: anyText,
    lineItemId: anyText,
    sku: anyText,
    type: choice(reservationTypes, 'a type of reservation'),
    orderDate: stamp,
    quantity: whole(0),
    released: whole(0),
    cancelled: whole(0),
    locationNum: integer,
    channelId: anyText,
    ...texts(anyText, ['itemId', 'cartId', 'vendorId', 'toNotify', 'orderStatusCode', 'lineItemStatus', 'paymentStatus']),
    'consented?': truth,
    'consentDate?': stamp,
    'lastNotificationDate?': stamp,
    'stockId?': id,
    linked: truth,
    'merchant?': anyMap,
    createdAt: stamp,
    updatedAt: stamp,
  }),
  unitsProblem,
);

export const reservations = collection<Reservation, 'orderNumber' | 'orderId' | 'sku'>('reservations', {
  key: 'id',
  label: 'BackOrderPreOrderReservation',
  check: checkOf(form),
  upgrades: { 1: withFullDates },
  channel: { field: 'channelId' },
  indexes: {
    orderNumber: 'orderNumber',
    orderId: 'orderId',
    sku: (reservation) => (waiting(reservation) > 0 ? reservation.sku : undefined),
  },
  sorts: ['updatedAt', 'createdAt'],
});
