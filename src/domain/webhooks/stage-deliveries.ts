import type { About } from '../../model/about.js';
import { type Delivery, deliveries, isOpen } from '../../model/delivery.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { type Happening, happenings } from '../events/events.js';
import { policy } from '../policies.js';
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

/** Forgets the oldest entries of the event log that are finished, beyond the policy's number. */
function prune(tx: Tx): void {
  if (tx.count(webhookEvents) <= policy(tx, 'webhookLog')) return;
  const oldest = tx.page(webhookEvents, { limit: 2, offset: 0, sortBy: 'createdAt', direction: 'asc' })?.rows ?? [];
  for (const { eventRequestId } of oldest) {
    const sent = tx.by(deliveries, 'event', eventRequestId);
    if (sent.some(isOpen)) return;
    for (const { id } of sent) tx.remove(deliveries, id);
    tx.remove(webhookEvents, eventRequestId);
  }
}

/**
 * Makes the reaction that stages a delivery for every event of a transaction and every receiver
 * that wants it. The payload is fixed here; an event that no one wants is not logged (a policy).
 */
export const stageDeliveries =
  (documentOf: DocumentOf) =>
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
  };
