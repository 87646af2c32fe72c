import type { WebhookEvent } from '../../model/webhook-event.js';
import type { Happening } from '../events/events.js';

/** The ids of what an event is about. */
export const idsOf = ({ about, orderId }: Happening): Record<string, unknown> => ({
  ...(orderId !== undefined && { orderId }),
  [`${about.kind}Id`]: about.id,
});

/** An event as webhooks are told of it. */
export function toldEvent({ id, type, channelId, orderId, orderNumber, at }: Happening, payload: Record<string, unknown>): WebhookEvent {
  const belongs = { ...(channelId && { channel: channelId }), ...(orderId && { orderId }), ...(orderNumber && { orderNumber }) };
  return { eventRequestId: id, event: type, ...belongs, payload, createdAt: at, updatedAt: at };
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

/**
 * The headers by which a target knows the event and the delivery, also without a body (a policy).
 */
export const toldHeaders = (event: string, delivery: string): Record<string, string> => ({
  'x-sandbox-event': event,
  'x-sandbox-delivery': delivery,
});
