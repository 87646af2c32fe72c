import { fieldTable } from '../../../kit/fields.js';
import { type Webhook, withoutSecret } from '../../../model/webhook.js';

/** The fields of v2's Webhook. Headers are documented in v3 only, and taken in both (a policy). */
export const webhookFields = fieldTable<Webhook>()(
  {
    webhookId: { readOnly: 'webhookId' },
    events: 'events',
    protocol: 'protocol',
    requestType: 'requestType',
    source: 'source',
    target: 'target',
    tenantId: 'tenantId',
    targetApiKey: 'targetApiKey',
    headers: {
      of: 'headers',
      shows: ({ headers }) => headers?.map(withoutSecret),
      takes: (headers: NonNullable<Webhook['headers']>) => headers,
    },
    apiVersion: 'apiVersion',
    format: 'format',
    callbackUrl: 'callbackUrl',
    createdDate: { readOnly: 'createdAt' },
    updatedDate: { readOnly: 'updatedAt' },
  },
  { createdAt: 'inner', updatedAt: 'inner', merchant: 'inner' },
);

/** A webhook as v2's Webhook, without the values of its secret headers. */
export const webhookToV2 = webhookFields.view;
