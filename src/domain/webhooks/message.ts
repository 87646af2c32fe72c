import type { Delivery } from '../../model/delivery.js';
import { webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { findReceiver, isOfV3, type Receiver } from './receivers.js';
import { toldBody, toldBodyV3, toldHeaders } from './told-event.js';

/** A request to a target. */
export interface Message {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** JSON text; GET and DELETE have none. */
  body?: string;
}

/** The headers of a delivery: the key as `x-api-key` (documented), and the receiver's own. */
const headersOf = ({ targetApiKey, headers = [] }: Receiver, { id, event }: Delivery): Record<string, string> => ({
  ...Object.fromEntries(headers.map(({ headerName, headerValue }) => [headerName.toLowerCase(), headerValue])),
  ...(targetApiKey !== undefined && { 'x-api-key': targetApiKey }),
  ...toldHeaders(event, id),
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
  const bodyOf = isOfV3(receiver) ? toldBodyV3 : toldBody;
  return { ...message, headers, body: JSON.stringify(bodyOf(tx.tenant, event)) };
}
