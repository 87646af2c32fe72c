import { anyMap, anyText, choice, id, stamp, text, truth } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { HIDDEN } from '../core/values/secrets.js';
import { collection } from '../store/collection.js';

const requestTypes = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const;

/** A header that is sent with every delivery. */
export interface WebhookHeader {
  headerName: string;
  headerValue: string;
  /** Whether answers hide the value. */
  isSecret?: boolean;
}

/** A header as answers show it, without its value if that is secret. */
export const withoutSecret = (header: WebhookHeader): WebhookHeader => (header.isSecret ? { ...header, headerValue: HIDDEN } : header);

/** A subscription of a target to events. */
export interface Webhook extends WithMerchant {
  webhookId: string;
  /** The names of the events that the target wants. */
  events: string[];
  protocol: string;
  /** The method of the request that is sent. */
  requestType: (typeof requestTypes)[number];
  source: string;
  /** The URL that the request is sent to. */
  target: string;
  tenantId: string;
  /** Sent as the header `x-api-key`. */
  targetApiKey?: string;
  headers?: WebhookHeader[];
  apiVersion?: string;
  format?: string;
  callbackUrl?: string;
  createdAt: string;
  updatedAt: string;
}

const headerForm = fields({ headerName: text, headerValue: anyText, 'isSecret?': truth });

const forms = {
  webhookId: id,
  events: list(text),
  protocol: text,
  requestType: choice(requestTypes, 'a method'),
  source: text,
  target: text,
  tenantId: anyText,
  'targetApiKey?': anyText,
  'headers?': list(headerForm),
  'apiVersion?': anyText,
  'format?': anyText,
  'callbackUrl?': anyText,
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<Webhook>;

type Identity = Pick<Webhook, 'target' | 'tenantId' | 'protocol' | 'source' | 'apiVersion'>;

/** What is unique among webhooks (documented). */
export const identityOf = ({ target, tenantId, protocol, source, apiVersion = '' }: Identity): string =>
  JSON.stringify([target, tenantId, protocol, source, apiVersion]);

export const webhooks = collection<Webhook, 'identity' | 'events'>('webhooks', {
  key: 'webhookId',
  label: 'Webhook',
  check: checkOf(fields(forms)),
  indexes: { identity: identityOf, events: { path: 'events', of: ({ events }) => [...new Set(events)] } },
  sorts: ['createdAt'],
});
