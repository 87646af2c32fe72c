import { isoTime } from '../../core/time/clock.js';
import { without } from '../../core/values/reshape.js';
import { aboutDelivery } from '../../model/about.js';
import { type Delivery, deliveries } from '../../model/delivery.js';
import { webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { strikeWebhook, type WebhookStrike } from '../faults/strike-webhook.js';
import { schedule, stopTimers } from '../timers/timers.js';

/** Puts a delivery in its target's queue once so many milliseconds of the tenant's clock passed. */
function sendLater(tx: Tx, delivery: Delivery, waitMs: number): void {
  const { orderId, orderNumber } = tx.find(webhookEvents, delivery.eventRequestId) ?? {};
  const order = orderId !== undefined && orderNumber !== undefined ? { orderId, orderNumber } : undefined;
  schedule(tx, 'sendWebhook', isoTime(tx.nowMs() + waitMs), aboutDelivery(delivery), order);
}

function strike(tx: Tx, delivery: Delivery, { faults, copies, waitMs, passed, lost, storm }: WebhookStrike): void {
  const struck = { ...delivery, faults };
  if (lost) {
    const attempts = [{ at: tx.now(), error: `Lost by fault ${faults.at(-1)}` }];
    tx.put(deliveries, { ...struck, status: 'EXCEPTION_OCCURRED', attempts });
    return;
  }
  const waits = passed || waitMs > 0;
  tx.put(deliveries, {
    ...struck,
    ...(copies > 0 && { copies }),
    ...(storm && { storm }),
    ...(passed && { held: true }),
    ...(!waits && { dueAt: tx.now() }),
  });
  if (waits) sendLater(tx, delivery, waitMs);
}

/**
 * Puts a delivery that was held back behind the one that passed it. Its id is a new one, because
 * the queue is in the order of ids; it was never sent under the other.
 */
function letGo(tx: Tx, held: Delivery): void {
  stopTimers(tx, aboutDelivery(held));
  tx.remove(deliveries, held.id);
  tx.put(deliveries, { ...without(held, ['held']), id: tx.newId(), dueAt: tx.now() });
}

/**
 * Stages a new delivery as the tenant's faults let it: now, later, behind the next one, or never.
 * Without faults it is due at once.
 */
export function stageStruck(tx: Tx, delivery: Delivery): void {
  const held = tx.by(deliveries, 'held', delivery.target);
  const found = strikeWebhook(tx, delivery.event, held.length > 0);
  if (found) strike(tx, delivery, found);
  else tx.put(deliveries, { ...delivery, dueAt: tx.now() });
  if (found?.lost || (found?.waitMs ?? 0) > 0) return;
  for (const one of held) letGo(tx, one);
}
