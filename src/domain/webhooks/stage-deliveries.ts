import type { About } from '../../model/about.js';
import { type Delivery, deliveries } from '../../model/delivery.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { type Happening, happenings } from '../events/events.js';
import { policy } from '../policies.js';
import { makeRoom } from './make-room.js';
import { hasReceivers, isOfV3, type Receiver, receiversOf } from './receivers.js';
import { stageStruck } from './stage-struck.js';
import { idsOf, type Payloads, toldEvent } from './told-event.js';

/** Returns a record as a version of the API shows it; undefined if there is none. */
export type DocumentOf = (tx: Tx, about: About, version: 'v2' | 'v3') => object | undefined;

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

/**
 * The ids of what happened, or with the policy `webhookPayload: document` the record itself, also
 * in v3's shape if a webhook of v3 wants it.
 */
function payloadsOf(tx: Tx, event: Happening, documentOf: DocumentOf, wanting: readonly Receiver[]): Payloads {
  const told = extras.get(event);
  if (policy(tx, 'webhookPayload') === 'ids') return { payload: { ...idsOf(event), ...told } };
  const payloadIn = (version: 'v2' | 'v3') => ({ ...(documentOf(tx, event.about, version) ?? idsOf(event)), ...told });
  return { payload: payloadIn('v2'), ...(wanting.some(isOfV3) && { payloadV3: payloadIn('v3') }) };
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
    const told = tx.staged(happenings).flatMap(({ before, after: event }) => {
      const wanting = before || !event ? [] : receiversOf(tx, event.type);
      return event && wanting.length > 0 ? [{ event, wanting }] : [];
    });
    if (told.length === 0) return;
    makeRoom(tx, { events: told.length, deliveries: told.reduce((sum, { wanting }) => sum + wanting.length, 0) }, mostOpen);
    for (const { event, wanting } of told) {
      const logged = tx.put(webhookEvents, toldEvent(event, payloadsOf(tx, event, documentOf, wanting)));
      for (const receiver of wanting) stageDelivery(tx, logged, receiver);
    }
  };
