import { type Delivery, type DeliveryStatus, deliveries } from '../../model/delivery.js';
import type { WebhookEvent } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';

/**
 * An entry of the event log with its tenant, its deliveries, and the status that follows from them.
 */
export interface StandingEvent extends WebhookEvent {
  tenantId: string;
  status: DeliveryStatus;
  sent: readonly Delivery[];
  /** Whether deliveries that fail are sent again by themselves. */
  isRetried: boolean;
}

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
export function standingEvent(tx: Tx, event: WebhookEvent): StandingEvent {
  const sent = tx.by(deliveries, 'event', event.eventRequestId);
  const isRetried = policy(tx, 'webhookRetryAfter').length > 0;
  return { ...event, tenantId: tx.tenant, status: statusOf(latestOf(sent)), sent, isRetried };
}
