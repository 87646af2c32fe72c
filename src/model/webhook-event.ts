import { anyMap, anyText, id, stamp, text } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';

/** An event that webhooks are told of: an entry of the event log. */
export interface WebhookEvent {
  eventRequestId: string;
  event: string;
  channel?: string;
  orderId?: string;
  orderNumber?: string;
  /** What happened to what, as it was when it happened. */
  payload: Record<string, unknown>;
  /** The same in v3's shape, if a webhook of v3 got it and the shapes differ. */
  payloadV3?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

const forms = {
  eventRequestId: id,
  event: text,
  'channel?': anyText,
  'orderId?': anyText,
  'orderNumber?': anyText,
  payload: anyMap,
  'payloadV3?': anyMap,
  createdAt: stamp,
  updatedAt: stamp,
} satisfies FormsOf<WebhookEvent>;

export const webhookEvents = collection<WebhookEvent, 'orderNumber'>('webhookEvents', {
  key: 'eventRequestId',
  label: 'Webhook event',
  check: checkOf(fields(forms)),
  indexes: { orderNumber: 'orderNumber' },
  sorts: ['createdAt', 'updatedAt'],
});
