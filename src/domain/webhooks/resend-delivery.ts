import { Refusal } from '../../core/forms/errors.js';
import { type Delivery, deliveries } from '../../model/delivery.js';
import { webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { findReceiver } from './receivers.js';
import { stageDelivery } from './stage-deliveries.js';

/**
 * Sends what a delivery told once more, as a new delivery to the same receiver, without retries.
 * Refuses an unknown delivery, and one whose receiver or event is gone with `notEligible`.
 */
export function resendDelivery(tx: Tx, id: string): Delivery {
  const { eventRequestId, webhookId } = tx.get(deliveries, id);
  const event = tx.find(webhookEvents, eventRequestId);
  if (!event) throw new Refusal('notEligible', `The event ${eventRequestId} of delivery ${id} is no longer in the event log`);
  const receiver = findReceiver(tx, webhookId);
  if (!receiver) throw new Refusal('notEligible', `The webhook ${webhookId} of delivery ${id} was deleted`);
  return tx.get(deliveries, stageDelivery(tx, event, receiver, true));
}
