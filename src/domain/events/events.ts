import type { Order } from '../../model/order.js';
import { collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';
import type { EventType } from './event-types.js';

/** Something that happened, as fabric's webhooks name it. */
export interface Happening {
  id: string;
  at: string;
  type: EventType;
  orderId?: string;
  orderNumber?: string;
  channelId?: string;
}

export const happenings = collection<Happening, 'orderNumber'>('events', {
  key: ({ id }) => id,
  label: 'Event',
  indexes: { orderNumber: ({ orderNumber }) => orderNumber },
  sorts: ['at'],
});

/** Notes that something happened, to an order if one is given. */
export function happened(tx: Tx, type: EventType, order?: Pick<Order, 'orderId' | 'orderNumber' | 'channelId'>): void {
  const about = order && { orderId: order.orderId, orderNumber: order.orderNumber, channelId: order.channelId };
  tx.put(happenings, { id: tx.newId(), at: tx.now(), type, ...about });
}
