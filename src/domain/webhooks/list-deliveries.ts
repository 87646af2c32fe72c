import { reshape } from '../../core/values/reshape.js';
import { type Delivery, deliveries } from '../../model/delivery.js';
import { webhookEvents } from '../../model/webhook-event.js';
import { type Page, pageSorted, type Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** Which deliveries to list. */
export interface DeliveryQuery extends Slice {
  event?: string | undefined;
  webhookId?: string | undefined;
}

const inner = ['dueAt', 'byHand', 'copies', 'storm', 'held', 'dropped'] as const;
type Inner = (typeof inner)[number];

/** A delivery as the control API shows it: without the place in the queue, with the order. */
export type DeliveryView = Omit<Delivery, Inner> & { orderNumber?: string };

/** Shows a delivery. */
export function shownDelivery(tx: Tx, delivery: Delivery): DeliveryView {
  const orderNumber = tx.find(webhookEvents, delivery.eventRequestId)?.orderNumber;
  return reshape(delivery, inner, orderNumber === undefined ? {} : { orderNumber });
}

/** One page of a tenant's deliveries, oldest first. */
export function listDeliveries(tx: Tx, { event, webhookId, ...slice }: DeliveryQuery): Page<DeliveryView> {
  const { count, rows } = pageSorted(tx.list(deliveries), {
    ...slice,
    matches: (one) => (event === undefined || one.event === event) && (webhookId === undefined || one.webhookId === webhookId),
    sort: [{ path: 'createdAt', direction: 'asc' }],
    tieBreak: ({ id }) => id,
  });
  return { count, rows: rows.map((delivery) => shownDelivery(tx, delivery)) };
}
