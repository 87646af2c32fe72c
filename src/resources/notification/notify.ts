import { invalid, Refusal } from '../../core/forms/errors.js';
import { notKnown } from '../../core/text/wording.js';
import { instantOf } from '../../core/time/instant.js';
import { type EventType, notificationEvents } from '../../domain/events/event-types.js';
import { note } from '../../domain/events/events.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { alsoTold } from '../../domain/webhooks/stage-deliveries.js';
import type { PersonName } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { findDocument } from './find-document.js';

/** Another addressee of a notification. */
export interface Contact {
  name?: Partial<PersonName>;
  email?: string;
  phone?: { number?: string; type?: 'BUSINESS' | 'HOME' | 'MOBILE' };
}

/** A notification to send; `tenantKey` is the account that the request names beside its own. */
export interface Notification {
  tenantKey: string | undefined;
  sent: { id: string; notificationType: string; documentType?: string; overrideContactInfo?: Contact[] };
}

/** A notification that was sent, and the event that it was sent as. */
export interface Notified {
  sent: Notification['sent'];
  eventId: string;
}

/** Word of a notification that reached the shopper. */
export interface Acknowledgement {
  tenantKey: string | undefined;
  sent: { id: string; notificationType?: string; documentType?: string; notificationDate?: string };
}

/** Refuses a key of another tenant (documented). */
function checkKey(tx: Tx, tenantKey: string | undefined): void {
  if (tenantKey === undefined || tenantKey === tx.tenant) return;
  throw new Refusal('forbidden', `[tenant-key must be the account of the request, ${tx.tenant}]`);
}

function eventOf(notificationType: string): EventType {
  const event = Object.hasOwn(notificationEvents, notificationType) ? notificationEvents[notificationType] : undefined;
  if (!event) throw invalid('notificationType', notKnown(notificationType, 'a notification', Object.keys(notificationEvents)));
  return event;
}

/**
 * Sends a notification, or sends it again, as the webhook event of its type (documented). Other
 * addressees are part of the payload (a policy). Refuses an unknown type or document.
 */
export function sendNotification(tx: Tx, { tenantKey, sent }: Notification): Notified {
  checkKey(tx, tenantKey);
  const type = eventOf(sent.notificationType);
  const { about, order } = findDocument(tx, sent.id, sent.documentType);
  const belongs = order && { orderId: order.orderId, orderNumber: order.orderNumber, channelId: order.channelId };
  const event = note(tx, { type, about, ...belongs });
  if (sent.overrideContactInfo) alsoTold(event, { overrideContactInfo: sent.overrideContactInfo });
  return { sent, eventId: event.id };
}

/**
 * Notes in the history of the document's order that a notification reached the shopper
 * (documented); the time is now if none is sent (a policy).
 */
export function acknowledgeNotification(tx: Tx, { tenantKey, sent }: Acknowledgement): Acknowledgement['sent'] {
  checkKey(tx, tenantKey);
  const { notificationType, notificationDate = tx.now() } = sent;
  if (instantOf(notificationDate) === undefined) throw invalid('notificationDate', 'must be a date and time in ISO 8601');
  if (notificationType !== undefined) eventOf(notificationType);
  const { order } = findDocument(tx, sent.id, sent.documentType);
  if (order)
    keepOrder(
      tx,
      order,
      auditEntry(tx, 'UPDATE', { note: `Notification${notificationType === undefined ? '' : ` ${notificationType}`} acknowledged` }),
    );
  return { ...sent, notificationDate };
}
