import { collection } from '../store/collection.js';

export const reservationTypes: readonly string[] = ['BACKORDER', 'PREORDER'];
export type ReservationType = 'BACKORDER' | 'PREORDER';

/** Units of an order line that wait for stock: one record, shown as v2's BackOrderPreOrderReservation and as v3's BackorderPreorder. */
export interface Reservation {
  id: string;
  /** The order's id; for a reservation of an order the sandbox does not know, an id of its own. */
  orderId: string;
  orderNumber: string;
  lineItemId: string;
  sku: string;
  itemId?: string;
  type: string;
  cartId?: string;
  orderDate: string;
  /** Units reserved in all; `released` have got stock since and `cancelled` never will. */
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
  /** What the merchant wrote of the order and line; without it they are read off the order. */
  orderStatusCode?: string;
  lineItemStatus?: string;
  paymentStatus?: string;
  /** The inventory record whose room the units take. */
  stockId?: string;
  /** The order is in the sandbox: the reservation's units are the line's backordered ones. */
  linked: boolean;
  createdAt: string;
  updatedAt: string;
}

/** Units that still wait. */
export const waiting = ({ quantity, released, cancelled }: Reservation): number => quantity - released - cancelled;

export const reservations = collection<Reservation, 'orderNumber' | 'orderId' | 'sku'>('reservations', {
  key: ({ id }) => id,
  label: 'BackOrderPreOrderReservation',
  indexes: {
    orderNumber: ({ orderNumber }) => orderNumber,
    orderId: ({ orderId }) => orderId,
    sku: (reservation) => (waiting(reservation) > 0 ? reservation.sku : undefined),
  },
  sorts: ['updatedAt', 'createdAt'],
});
