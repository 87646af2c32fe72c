import { invalid, missing, unknownIn } from '../../core/forms/errors.js';
import { notKnown } from '../../core/text/wording.js';
import { subscribableTypes } from '../../domain/events/event-types.js';
import { type Receiver, receiversOf } from '../../domain/webhooks/receivers.js';
import { stageDelivery } from '../../domain/webhooks/stage-deliveries.js';
import { type Delivery, deliveries } from '../../model/delivery.js';
import { findByNumber } from '../../model/find-order.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';

/** What to send again, or for the first time if it names no entry of the event log. */
export interface Retry {
  event?: string | undefined;
  eventRequestId?: string | undefined;
  payload?: Record<string, unknown> | undefined;
  orderNumber?: string | undefined;
  channel: string;
  apiVersion?: string | undefined;
}

/** The logged event, whose payload stays as it was. */
function loggedEvent(tx: Tx, eventRequestId: string, event: string | undefined): WebhookEvent {
  const logged = tx.find(webhookEvents, eventRequestId);
  if (!logged) throw unknownIn('eventRequestId', 'Webhook event', eventRequestId);
  if (event !== undefined && event !== logged.event) throw invalid('event', `must be ${logged.event}, as ${eventRequestId} was`);
  return logged;
}

/** An event that a request makes up. */
function newEvent(tx: Tx, { event, payload = {}, orderNumber, channel }: Retry): WebhookEvent {
  if (event === undefined) throw missing('event', 'must not be null without eventRequestId');
  if (!(subscribableTypes as readonly string[]).includes(event)) throw invalid('event', notKnown(event, 'an event', subscribableTypes));
  const orderId = orderNumber === undefined ? undefined : findByNumber(tx, orderNumber)?.orderId;
  const belongs = { ...(orderId !== undefined && { orderId }), ...(orderNumber !== undefined && { orderNumber }) };
  return { eventRequestId: tx.newId(), event, channel, ...belongs, payload, createdAt: tx.now(), updatedAt: tx.now() };
}

function wantingNow(tx: Tx, event: string, apiVersion: string | undefined): readonly Receiver[] {
  const wanting = receiversOf(tx, event).filter((one) => apiVersion === undefined || one.apiVersion === apiVersion);
  if (wanting.length > 0) return wanting;
  const of = apiVersion === undefined ? '' : ` with apiVersion ${apiVersion}`;
  throw invalid('event', `must be one that a webhook subscribes to; no webhook${of} wants ${event}`);
}

/**
 * Sends an event to every webhook that wants it now, once each. A logged event keeps its payload;
 * without `eventRequestId` the request makes up the event (policies). Returns the deliveries' ids.
 */
export function retryEvent(tx: Tx, asked: Retry): string[] {
  const { eventRequestId, apiVersion } = asked;
  const event = eventRequestId === undefined ? newEvent(tx, asked) : loggedEvent(tx, eventRequestId, asked.event);
  const receivers = wantingNow(tx, event.event, apiVersion);
  const kept = tx.put(webhookEvents, { ...event, updatedAt: tx.now() });
  return receivers.map((receiver) => stageDelivery(tx, kept, receiver, true));
}

/** The deliveries of a retry, as far as they are still known. */
export const retriedDeliveries = (tx: Tx, ids: readonly string[]): Delivery[] => ids.flatMap((id) => tx.find(deliveries, id) ?? []);
