import type { About } from '../../model/about.js';
import { type Delivery, deliveries, ENDED, isOpen } from '../../model/delivery.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { type Happening, happenings } from '../events/events.js';
import { policy } from '../policies.js';
import { dropExcess } from './deliveries.js';
import { hasReceivers, type Receiver, receiversOf } from './receivers.js';
import { stageStruck } from './stage-struck.js';
import { idsOf, toldEvent } from './told-event.js';

/** Returns a record as the API shows it; undefined if there is none. */
export type DocumentOf = (tx: Tx, about: About) => object | undefined;

/** Stages the delivery of an event to a receiver. It is sent once the transaction is committed. */
export function stageDelivery(tx: Tx, { eventRequestId, event }: WebhookEvent, receiver: Receiver, byHand?: true): string {
  const { webhookId, target } = receiver;
  const id = tx.newId();
  const base: Delivery = { id, eventRequestId, event, webhookId, target, status: 'PENDING', attempts: [], createdAt: tx.now() };
  if (byHand) tx.put(deliveries, { ...base, dueAt: tx.now(), byHand });
  else stageStruck(tx, base);
  return id;
}

const extras = new WeakMap<Happening, Record<string, unknown>>();

/** Adds fields to the payload by which webhooks are told of an event of this transaction. */
export const alsoTold = (event: Happening, fields: Record<string, unknown>): void => void extras.set(event, fields);

/** The ids of what happened, or with the policy `webhookPayload: document` the record itself. */
function payloadOf(tx: Tx, event: Happening, documentOf: DocumentOf): Record<string, unknown> {
  const document = policy(tx, 'webhookPayload') === 'document' ? documentOf(tx, event.about) : undefined;
  return { ...(document ?? idsOf(event)), ...extras.get(event) };
}

/** So many finished deliveries are looked at for each new event, to forget up to two events. */
const LOOKED_AT = 20;

/**
 * Forgets the oldest entries of the event log that are finished, beyond the policy's number. Of an
 * event that waits for one target, the finished deliveries to others are forgotten.
 */
function prune(tx: Tx): void {
  let excess = Math.min(2, tx.count(webhookEvents) - policy(tx, 'webhookLog'));
  if (excess <= 0) return;
  const slice = { limit: LOOKED_AT, offset: 0, sortBy: 'createdAt', direction: 'asc' } as const;
  const oldest = tx.page(deliveries, slice, { index: 'ended', keys: [ENDED] })?.rows ?? [];
  for (const { id, eventRequestId } of oldest) {
    if (excess === 0) return;
    const sent = tx.by(deliveries, 'event', eventRequestId);
    const isFinished = !sent.some(isOpen);
    for (const one of isFinished ? sent : [{ id }]) tx.remove(deliveries, one.id);
    if (!isFinished || !tx.find(webhookEvents, eventRequestId)) continue;
    tx.remove(webhookEvents, eventRequestId);
    excess -= 1;
  }
}

/**
 * Makes the reaction that stages a delivery for every event of a transaction and every receiver
 * that wants it. The payload is fixed here; an event that no one wants is not logged (a policy). At
 * most `mostOpen` deliveries are unfinished.
 */
export const stageDeliveries =
  (documentOf: DocumentOf, mostOpen: number) =>
  (tx: Tx): void => {
    if (!hasReceivers(tx)) return;
    for (const { before, after } of tx.staged(happenings)) {
      if (before || !after) continue;
      const wanting = receiversOf(tx, after.type);
      if (wanting.length === 0) continue;
      const logged = tx.put(webhookEvents, toldEvent(after, payloadOf(tx, after, documentOf)));
      for (const receiver of wanting) stageDelivery(tx, logged, receiver);
      prune(tx);
    }
    if (tx.staged(deliveries).length > 0) dropExcess(tx, mostOpen);
  };
