import { after } from '../../core/time/duration.js';
import { without } from '../../core/values/reshape.js';
import { aboutDelivery } from '../../model/about.js';
import { type Attempt, type Delivery, type DeliveryStatus, deliveries, isOpen } from '../../model/delivery.js';
import type { Webhook } from '../../model/webhook.js';
import { webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { schedule, stopTimers } from '../timers/timers.js';
import { receiverIds } from './receivers.js';

/** The result of an attempt: the status of the answer, or why there was none. */
export interface Outcome {
  statusCode?: number;
  error?: string;
  /** Whether another attempt could not end otherwise. */
  final?: true;
}

/** How an attempt ended, for those who wait for it. */
export type Ended = 'sent' | 'failed';

const oldestFirst = { offset: 0, sortBy: 'dueAt', direction: 'asc' } as const;

/**
 * The delivery that a target gets next: the one that is due for longest, but for those that were
 * `sent` and are not noted yet.
 */
export const nextDue = (tx: Tx, target: string, sent: ReadonlyMap<string, unknown>): Delivery | undefined =>
  tx.page(deliveries, { ...oldestFirst, limit: sent.size + 1 }, { index: 'due', keys: [target] })?.rows.find(({ id }) => !sent.has(id));

/** How many deliveries of the tenant are not finished. */
export function openCount(tx: Tx): number {
  return tx.page(deliveries, { ...oldestFirst, limit: 0 }, { index: 'open', keys: receiverIds(tx) })?.count ?? 0;
}

const isSuccess = ({ statusCode = 0 }: Outcome): boolean => statusCode >= 200 && statusCode < 300;

/**
 * The id of the timer of a retry. An id of the tenant's sequence would make the ids of later
 * records depend on when a target answers.
 */
const retryId = ({ id }: Delivery, made: number): string => (8 + (made % 8)).toString(16) + id.slice(1);

/** Sets the timer of the next attempt. Returns false if there is none: all retries were made. */
function retried(tx: Tx, delivery: Delivery, made: number): boolean {
  const { id, eventRequestId, byHand } = delivery;
  const wait = byHand ? undefined : policy(tx, 'webhookRetryAfter')[made - 1];
  if (wait === undefined) return false;
  const { orderId, orderNumber } = tx.find(webhookEvents, eventRequestId) ?? {};
  const order = orderId !== undefined && orderNumber !== undefined ? { orderId, orderNumber } : undefined;
  schedule(tx, 'retryWebhook', after(tx.now(), wait), aboutDelivery({ id }), order, retryId(delivery, made));
  return true;
}

function statusAfter(tx: Tx, delivery: Delivery, outcome: Outcome): DeliveryStatus {
  const arrived = isSuccess(outcome);
  const again = delivery.storm || !arrived;
  if (again && !outcome.final && retried(tx, delivery, delivery.attempts.length + 1)) return 'TRIGGERED';
  if (arrived || (delivery.storm && delivery.attempts.some(isSuccess))) return 'SUCCESS';
  return outcome.statusCode === undefined ? 'EXCEPTION_OCCURRED' : 'FAILED';
}

/** Ends a delivery, for a reason that goes into the log. It may be on its way. */
function drop(tx: Tx, delivery: Delivery, status: DeliveryStatus, error: string): void {
  stopTimers(tx, aboutDelivery(delivery));
  const attempts = [...delivery.attempts, { at: tx.now(), error }];
  const wasDue = delivery.dueAt !== undefined && { dropped: true };
  tx.put(deliveries, { ...without(delivery, ['dueAt']), ...wasDue, status, attempts });
}

/** Notes how the attempt ended that was in progress as a delivery was dropped; it is the last. */
function noteLate(tx: Tx, delivery: Delivery, attempt: Attempt, ended: Ended): void {
  const before = delivery.attempts.slice(0, -1);
  const noted = without(delivery, ['dropped']);
  if (ended === 'sent') tx.put(deliveries, { ...noted, status: 'SUCCESS', attempts: [...before, attempt] });
  else tx.put(deliveries, { ...noted, attempts: [...before, attempt, ...delivery.attempts.slice(-1)] });
}

/**
 * Notes how an attempt ended, and sets the timer of the next one if it failed: three times at most
 * (documented). Undefined if the delivery is gone or was not sent.
 */
export function noteAttempt(tx: Tx, id: string, outcome: Outcome): Ended | undefined {
  const delivery = tx.find(deliveries, id);
  if (!delivery || (delivery.dueAt === undefined && !delivery.dropped)) return undefined;
  const { final: _, ...told } = outcome;
  const attempt = { at: tx.now(), ...told };
  const noted = { ...delivery, attempts: [...delivery.attempts, attempt] };
  const ended = isSuccess(outcome) ? 'sent' : 'failed';
  if (delivery.dropped) noteLate(tx, delivery, attempt, ended);
  // A duplicate keeps its place in the queue.
  else if (ended === 'sent' && delivery.copies) tx.put(deliveries, { ...noted, copies: delivery.copies - 1, status: 'TRIGGERED' });
  else tx.put(deliveries, { ...without(noted, ['dueAt']), status: statusAfter(tx, delivery, outcome) });
  return ended;
}

/** Makes a delivery due, once the timer that it waits for goes off. */
export function makeDue(tx: Tx, id: string): void {
  const delivery = tx.find(deliveries, id);
  if (delivery && isOpen(delivery)) tx.put(deliveries, { ...without(delivery, ['held']), dueAt: tx.now() });
}

/** Directs the unfinished deliveries of a webhook to its new target. */
export function redirectDeliveries(tx: Tx, { webhookId, target }: Webhook): void {
  for (const delivery of tx.by(deliveries, 'open', webhookId)) tx.put(deliveries, { ...delivery, target });
}

/**
 * Ends the unfinished deliveries of a receiver that is deleted. `what` it was goes into the log,
 * and what a target answers to the delivery that is on its way.
 */
export function endDeliveries(tx: Tx, { webhookId }: Pick<Webhook, 'webhookId'>, what = 'webhook'): void {
  for (const delivery of tx.by(deliveries, 'open', webhookId)) drop(tx, delivery, 'EXCEPTION_OCCURRED', `The ${what} was deleted`);
}

/** Fails a delivery for which there is no room any more. */
export const giveUp = (tx: Tx, delivery: Delivery, why: string): void => drop(tx, delivery, 'FAILED', why);
