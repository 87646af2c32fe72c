import { isoTime } from '../../core/time/clock.js';
import { happenings } from '../../domain/events/events.js';
import { timerSentences } from '../../domain/timers/timer-sentences.js';
import { type Timer, timers } from '../../domain/timers/timers.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { type Order, orders } from '../../model/order.js';
import type { ChangedRecord } from '../../tenancy/changed-records.js';
import type { Placed } from './entry.js';
import type { ShownChange } from './kept-changes.js';

const counts = ({ counters, backordered, preordered }: Inventory): Record<string, number> => ({ ...counters, backordered, preordered });

/** How the counters of a stock record changed; undefined if none did. */
function stockTitle({ before, after }: ChangedRecord): string | undefined {
  const [from, to] = [before as Inventory | undefined, after as Inventory | undefined];
  const some = to ?? from;
  if (!some) return undefined;
  const [was, is] = [from ? counts(from) : {}, to ? counts(to) : {}];
  const parts = Object.keys({ ...was, ...is })
    .filter((name) => (was[name] ?? 0) !== (is[name] ?? 0))
    .map((name) => `${name} ${was[name] ?? 0} → ${is[name] ?? 0}`);
  return parts.length === 0 ? undefined : `${some.sku} at location ${some.locationNum}: ${parts.join(', ')}`;
}

function entryOf({ change }: ShownChange, record: ChangedRecord, order: Order): Placed | undefined {
  const { n, atMs, before, request } = change;
  const known = { at: isoTime(atMs), change: n, ...(request !== undefined && { requestId: request }) };
  const place = before.sequence + 0.5;
  if (record.collection === inventories.name) {
    const title = stockTitle(record);
    return title === undefined
      ? undefined
      : { entry: { id: `stock-${n}-${record.key}`, kind: 'stock', title, detail: { stockId: record.key }, ...known }, place };
  }
  const timer = record.before as Timer | undefined;
  if (record.collection !== timers.name || !timer || record.after || timer.orderId !== order.orderId) return undefined;
  const due = Date.parse(timer.at) <= atMs;
  const title = due ? timerSentences[timer.timer] : `The timer ${timer.timer} of ${timer.at} was stopped`;
  return {
    entry: { id: `timer-${timer.id}`, kind: 'timer', title, detail: { timer: timer.timer, due: timer.at, about: timer.about }, ...known },
    place,
  };
}

/** What kept changes of an order did to stock and timers. */
export const toldByChanges = (order: Order, changed: readonly ShownChange[]): Placed[] =>
  changed.flatMap((one) => one.records.flatMap((record) => entryOf(one, record, order) ?? []));

/** The ids of history and events that changes of an order made, with the change. */
export function makersOf(order: Order, changed: readonly ShownChange[]): Map<string, ShownChange['change']> {
  const makers = new Map<string, ShownChange['change']>();
  for (const { change, records } of changed)
    for (const { collection, key, before, after } of records) {
      if (collection === happenings.name) makers.set(key, change);
      if (collection !== orders.name || key !== order.orderId) continue;
      const known = (before as Order | undefined)?.auditLogs.length ?? 0;
      for (const { auditId } of (after as Order | undefined)?.auditLogs.slice(known) ?? []) makers.set(auditId, change);
    }
  return makers;
}
