import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { createWebhook, deleteWebhook, getWebhook, listWebhooks, updateWebhook } from './manage-webhooks.js';
import { webhookFields, webhookToV2 } from './views/v2.js';

const { names } = webhookFields;

export const v2: Routes = [
  op('listWebhooks', { does: listWebhooks, with: ({ query }) => query, returns: ({ rows }) => rows.map(webhookToV2) }),
  op('createWebhook', {
    does: createWebhook,
    with: ({ body }) => webhookFields.record(body),
    returns: webhookToV2,
    errors: { conflict: 409 },
    names,
  }),
  op('getWebhook', { does: getWebhook, with: ({ path }) => path.webhookId, returns: webhookToV2 }),
  op('updateWebhook', {
    does: updateWebhook,
    with: ({ path, body, cleared }) => ({
      webhookId: path.webhookId,
      sent: webhookFields.record(body),
      cleared: webhookFields.fieldsOf(cleared),
    }),
    returns: webhookToV2,
    errors: { conflict: 409 },
    names,
  }),
  op('deleteWebhook', { does: deleteWebhook, with: ({ path }) => path.webhookId, returns: webhookToV2 }),
];
