import { op, sending } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { createWebhook, deleteWebhook, getWebhook, listWebhooks, updateWebhook } from './manage-webhooks.js';
import { queryEvents } from './query-events.js';
import { retriedDeliveries, retryEvent } from './retry-event.js';
import { eventSources, eventToV2 } from './views/event-v2.js';
import { retryToV2 } from './views/retry-v2.js';
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
  sending('retryWebhookEvent', {
    does: retryEvent,
    // The tenant is the request's own: `tenant` in the body changes nothing (a policy).
    with: ({ body: { tenant: _, ...asked } }) => asked,
    reports: retriedDeliveries,
    returns: (sent) => sent.map(retryToV2),
    errors: { notFound: 400 },
  }),
  op('queryWebhookEvents', {
    does: queryEvents,
    with: ({ body }) => ({ input: body, sources: eventSources }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, webhookEventLogs: rows.map(eventToV2) }),
  }),
  op('deleteWebhook', { does: deleteWebhook, with: ({ path }) => path.webhookId, returns: webhookToV2 }),
];
