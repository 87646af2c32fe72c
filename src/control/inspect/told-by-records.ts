import { happenings } from '../../domain/events/events.js';
import { allocations } from '../../model/allocation.js';
import { deliveries } from '../../model/delivery.js';
import type { AuditLog, Order } from '../../model/order.js';
import { reservations } from '../../model/reservation.js';
import { webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { type Placed, placeOfId, units } from './entry.js';
import { moneyEntry } from './money-entry.js';

/** Entries of the history in which units moved are moves; so are those of the whole order. */
function historyEntry({ auditId, auditType, auditTimestamp, note, sku, quantity, ...more }: AuditLog): Placed {
  const moved = quantity !== undefined && more.lineItemId !== undefined;
  const said = note ?? auditType;
  const title = moved ? `${units(quantity)} of ${sku}: ${said}` : said;
  const detail = { auditType, ...(sku !== undefined && { sku }), ...(quantity !== undefined && { quantity }), ...more };
  return {
    entry: { id: `history-${auditId}`, at: auditTimestamp, kind: moved ? 'move' : 'history', title, detail },
    place: placeOfId(auditId),
  };
}

function moneyEntries(order: Order): Placed[] {
  return order.ledger.map((raw, i) => {
    const { at, ...told } = moneyEntry(order, raw);
    const amount = [told.amount, told.currency].filter(Boolean).join(' ');
    const title = `${told.kind} ${amount} (${told.reason}), payment ${told.paymentCounter}`;
    return { entry: { id: `money-${raw.auditId}-${i}`, at, kind: 'money', title, detail: told }, place: placeOfId(raw.auditId) };
  });
}

const eventEntries = (tx: Tx, { orderNumber }: Order): Placed[] =>
  tx.by(happenings, 'orderNumber', orderNumber).map(({ id, at, type, about, timer, reason }) => ({
    entry:
      timer === undefined
        ? { id: `event-${id}`, at, kind: 'event', title: type, detail: { type, about } }
        : { id: `event-${id}`, at, kind: 'timer', title: `${timer} was refused: ${reason ?? ''}`, detail: { timer, about, reason } },
    place: placeOfId(id),
  }));

function webhookEntries(tx: Tx, { orderNumber }: Order): Placed[] {
  const told = tx.by(webhookEvents, 'orderNumber', orderNumber).flatMap(({ eventRequestId }) => tx.by(deliveries, 'event', eventRequestId));
  return told.flatMap(({ id, event, webhookId, target, status, attempts, createdAt }): Placed[] => {
    const detail = { deliveryId: id, event, webhookId, target, status };
    const place = placeOfId(id);
    if (attempts.length === 0) {
      const title = `${event} waits to be sent to ${target}`;
      return [{ entry: { id: `webhook-${id}`, at: createdAt, kind: 'webhook', title, detail }, place }];
    }
    return attempts.map((attempt, i) => {
      const title = `${event} was sent to ${target}: ${attempt.statusCode ?? attempt.error ?? 'no answer'}`;
      return { entry: { id: `webhook-${id}-${i + 1}`, at: attempt.at, kind: 'webhook', title, detail: { ...detail, attempt } }, place };
    });
  });
}

function stockEntries(tx: Tx, { orderId }: Order): Placed[] {
  const allocated = tx.by(allocations, 'orderId', orderId).map(({ allocationId, allocationDate, locationNum, items }): Placed => {
    const what = items.map(({ quantity, sku }) => `${units(quantity)} of ${sku}`).join(', ');
    const detail = {
      allocationId,
      locationNum,
      items: items.map(({ orderLineId, sku, quantity }) => ({ lineItemId: orderLineId, sku, quantity })),
    };
    return {
      entry: {
        id: `stock-${allocationId}`,
        at: allocationDate,
        kind: 'stock',
        title: `Location ${locationNum} is to send ${what}`,
        detail,
      },
      place: placeOfId(allocationId),
    };
  });
  const reserved = tx
    .by(reservations, 'orderId', orderId)
    .map(({ id, createdAt, type, quantity, sku, locationNum, lineItemId }): Placed => {
      const title = `${units(quantity)} of ${sku} wait for stock of location ${locationNum} (${type.toLowerCase()})`;
      return {
        entry: {
          id: `stock-${id}`,
          at: createdAt,
          kind: 'stock',
          title,
          detail: { reservationId: id, lineItemId, sku, quantity, locationNum },
        },
        place: placeOfId(id),
      };
    });
  return [...allocated, ...reserved];
}

/** What an order's own records tell of it: history, money, events, webhooks and stock. */
export const toldByRecords = (tx: Tx, order: Order): Placed[] => [
  ...order.auditLogs.map(historyEntry),
  ...stockEntries(tx, order),
  ...moneyEntries(order),
  ...eventEntries(tx, order),
  ...webhookEntries(tx, order),
];
