import type { Delivery } from '../../model/delivery.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { findReceiver, type Receiver } from './receivers.js';

/** A request to a target. */
export interface Message {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** JSON text; GET and DELETE have none. */
  body?: string;
}

/** The body of a delivery (a policy: no sample is published). */
const bodyOf = (tx: Tx, { eventRequestId, event, channel, orderNumber, payload }: WebhookEvent): object => ({
  eventRequestId,
  event,
  channel,
  tenantId: tx.tenant,
  orderNumber,
  payload,
});

/**
 * The headers of a delivery: the key as `x-api-key` (documented), the webhook's own headers, and
 * the names of the event and the delivery for targets that get no body (a policy).
 */
const headersOf = ({ targetApiKey, headers = [] }: Receiver, { id, event }: Delivery): Record<string, string> => ({
  ...Object.fromEntries(headers.map(({ headerName, headerValue }) => [headerName.toLowerCase(), headerValue])),
  ...(targetApiKey !== undefined && { 'x-api-key': targetApiKey }),
  'x-sandbox-event': event,
  'x-sandbox-delivery': id,
});

/**
 * The request that a delivery is sent as; undefined if an edited import left out its receiver or
 * its event. Everything but the event is the receiver's as it is now.
 */
export function messageOf(tx: Tx, delivery: Delivery): Message | undefined {
  const receiver = findReceiver(tx, delivery.webhookId);
  const event = tx.find(webhookEvents, delivery.eventRequestId);
  if (!receiver || !event) return undefined;
  const { requestType: method, target: url } = receiver;
  const message = { method, url, headers: headersOf(receiver, delivery) };
  if (method === 'GET' || method === 'DELETE') return message;
  const headers = { ...message.headers, 'content-type': 'application/json' };
  return { ...message, headers, body: JSON.stringify(bodyOf(tx, event)) };
}
