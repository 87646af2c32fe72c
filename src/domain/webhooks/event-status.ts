import { type Delivery, type DeliveryStatus, deliveries } from '../../model/delivery.js';
import type { WebhookEvent } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';

/** An entry of the event log with its tenant and its status, which follows from its deliveries. */
export type StandingEvent = WebhookEvent & { tenantId: string; status: DeliveryStatus };

const strongest = ['FAILED', 'EXCEPTION_OCCURRED', 'TRIGGERED'] as const;

/** FAILED if any target failed (documented); the rest of the order is a policy. */
function statusOf(sent: readonly Delivery[]): DeliveryStatus {
  const found = strongest.find((status) => sent.some((one) => one.status === status));
  if (found) return found;
  const arrived = sent.filter(({ status }) => status === 'SUCCESS').length;
  if (arrived === sent.length) return 'SUCCESS';
  return arrived === 0 ? 'PENDING' : 'TRIGGERED';
}

/** The latest delivery to each webhook: a retry by hand replaces the one before it. */
const latestOf = (sent: readonly Delivery[]): Delivery[] => [...new Map(sent.map((one) => [one.webhookId, one])).values()];

/** An event with its status. */
export const standingEvent = (tx: Tx, event: WebhookEvent): StandingEvent => ({
  ...event,
  tenantId: tx.tenant,
  status: statusOf(latestOf(tx.by(deliveries, 'event', event.eventRequestId))),
});
