import { reshape } from '../../core/values/reshape.js';
import { type Delivery, deliveries } from '../../model/delivery.js';
import { webhookEvents } from '../../model/webhook-event.js';
import { type Page, pagingSorted, type Slice } from '../../query/page.js';
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
export function listDeliveries(tx: Tx, asked: DeliveryQuery): Page<DeliveryView> {
  const { count, rows } = pageOfAll(tx, asked) ?? searched(tx, asked);
  return { count, rows: rows.map((delivery) => shownDelivery(tx, delivery)) };
}

function pageOfAll(tx: Tx, { event, webhookId, ...slice }: DeliveryQuery): Page<Delivery> | undefined {
  const isAll = event === undefined && webhookId === undefined;
  return isAll ? tx.page(deliveries, { ...slice, sortBy: 'createdAt', direction: 'asc' }) : undefined;
}

const searched = (tx: Tx, { event, webhookId, ...slice }: DeliveryQuery): Page<Delivery> =>
  tx.long('search of deliveries', tx.count(deliveries), () =>
    pagingSorted(tx.list(deliveries), {
      ...slice,
      matches: (one) => (event === undefined || one.event === event) && (webhookId === undefined || one.webhookId === webhookId),
      sort: [{ path: 'createdAt', direction: 'asc' }],
      tieBreak: ({ id }) => id,
    }),
  );
