import type { WebhookEvent } from '../../model/webhook-event.js';
import type { Happening } from '../events/events.js';

/** The ids of what an event is about. */
export const idsOf = ({ about, orderId }: Happening): Record<string, unknown> => ({
  ...(orderId !== undefined && { orderId }),
  [`${about.kind}Id`]: about.id,
});

/** What happened, in the shape of each version that webhooks ask for. */
export type Payloads = Pick<WebhookEvent, 'payload' | 'payloadV3'>;

/** An event as webhooks are told of it. */
export function toldEvent({ id, type, channelId, orderId, orderNumber, at }: Happening, payloads: Payloads): WebhookEvent {
  const belongs = { ...(channelId && { channel: channelId }), ...(orderId && { orderId }), ...(orderNumber && { orderNumber }) };
  return { eventRequestId: id, event: type, ...belongs, ...payloads, createdAt: at, updatedAt: at };
}

/** The body that a target gets (a policy: no sample is published). */
export const toldBody = (tenantId: string, { eventRequestId, event, channel, orderNumber, payload }: WebhookEvent): object => ({
  eventRequestId,
  event,
  channel,
  tenantId,
  orderNumber,
  payload,
});

/** The body that a target of v3 gets, with the names of v3's event log (a policy). */
export const toldBodyV3 = (
  tenantId: string,
  { eventRequestId, event, channel, orderNumber, payload, payloadV3 }: WebhookEvent,
): object => ({
  apiVersion: 'v3',
  eventRequestId,
  event,
  channelId: channel,
  tenantId,
  orderNumber,
  payload: payloadV3 ?? payload,
});

/**
 * The headers by which a target knows the event and the delivery, also without a body (a policy).
 */
export const toldHeaders = (event: string, delivery: string): Record<string, string> => ({
  'x-sandbox-event': event,
  'x-sandbox-delivery': delivery,
});
