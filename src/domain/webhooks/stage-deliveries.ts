import type { About } from '../../model/about.js';
import { deliveries, isOpen } from '../../model/delivery.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { type Happening, happenings } from '../events/events.js';
import { policy } from '../policies.js';
import { hasReceivers, type Receiver, receiversOf } from './receivers.js';

/** Returns a record as the API shows it; undefined if there is none. */
export type DocumentOf = (tx: Tx, about: About) => object | undefined;

/** Stages the delivery of an event to a receiver. It is sent once the transaction is committed. */
export function stageDelivery(tx: Tx, { eventRequestId, event }: WebhookEvent, receiver: Receiver, byHand?: true): string {
  const { webhookId, target } = receiver;
  const id = tx.newId();
  const due = { status: 'PENDING', dueAt: tx.now(), createdAt: tx.now() } as const;
  tx.put(deliveries, { id, eventRequestId, event, webhookId, target, attempts: [], ...due, ...(byHand && { byHand }) });
  return id;
}

const extras = new WeakMap<Happening, Record<string, unknown>>();

/** Adds fields to the payload by which webhooks are told of an event of this transaction. */
export const alsoTold = (event: Happening, fields: Record<string, unknown>): void => void extras.set(event, fields);

/** The ids of what happened, or with the policy `webhookPayload: document` the record itself. */
function payloadOf(tx: Tx, event: Happening, documentOf: DocumentOf): Record<string, unknown> {
  const { about, orderId } = event;
  const document = policy(tx, 'webhookPayload') === 'document' ? documentOf(tx, about) : undefined;
  return { ...(document ?? { ...(orderId !== undefined && { orderId }), [`${about.kind}Id`]: about.id }), ...extras.get(event) };
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
      const { id: eventRequestId, type: event, channelId: channel, orderId, orderNumber, at } = after;
      const belongs = { ...(channel && { channel }), ...(orderId && { orderId }), ...(orderNumber && { orderNumber }) };
      const payload = payloadOf(tx, after, documentOf);
      const logged = tx.put(webhookEvents, { eventRequestId, event, ...belongs, payload, createdAt: at, updatedAt: at });
      for (const receiver of wanting) stageDelivery(tx, logged, receiver);
      prune(tx);
    }
  };
