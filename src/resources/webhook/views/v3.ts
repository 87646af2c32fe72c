import { alsoNamed } from '../../../kit/also-named.js';
import { fieldTable } from '../../../kit/fields.js';
import { type Webhook, withoutSecret } from '../../../model/webhook.js';

/** The fields of v3's Webhook, which has no version: those that v3 makes are of v3. */
export const webhookFields = fieldTable<Webhook>()(
  {
    events: 'events',
    protocol: 'protocol',
    requestType: 'requestType',
    source: 'source',
    target: 'target',
    webhookId: { readOnly: 'webhookId' },
    tenantId: { readOnly: 'tenantId' },
    targetApiKey: 'targetApiKey',
    headers: {
      of: 'headers',
      shows: ({ headers }) => headers?.map(withoutSecret),
      takes: (headers: NonNullable<Webhook['headers']>) => headers,
    },
    format: 'format',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { apiVersion: 'inner', callbackUrl: 'inner', merchant: 'inner' },
);

/** A webhook as v3's Webhook, without the values of its secret headers. */
export const webhookToV3 = webhookFields.view;

/** The fields that a search can name, in v2's spelling too. */
export const searchable = alsoNamed(
  { prefix: 'webhook', fields: webhookFields, sources: webhookFields.sources((webhook) => webhook) },
  { createdDate: 'createdAt', updatedDate: 'updatedAt' },
);
