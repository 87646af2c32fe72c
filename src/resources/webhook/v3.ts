import { op, sending } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { createWebhook, deleteWebhook, getWebhook, replaceWebhook, searchWebhooks } from './manage-webhooks.js';
import { searchEvents } from './query-events.js';
import { retriedDeliveries, retryEvent } from './retry-event.js';
import { eventFields, eventToV3, retryToV3, searchableEvents } from './views/event-v3.js';
import { searchable, webhookFields, webhookToV3 } from './views/v3.js';

const { names } = webhookFields;

export const v3: Routes = [
  op('createWebhookV3', {
    does: createWebhook,
    with: ({ tenant, body }) => ({ ...webhookFields.record(body), tenantId: tenant, apiVersion: 'v3' }),
    returns: webhookToV3,
    status: 201,
    names,
  }),
  op('searchWebhooks', {
    does: searchWebhooks,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: searchable.fields.spelled,
    returns: pageToV3(webhookToV3),
  }),
  op('searchEventLogs', {
    does: searchEvents,
    with: ({ query, body }) => ({ ...query, ...body, searchable: searchableEvents }),
    spelled: eventFields.spelled,
    returns: pageToV3(eventToV3),
  }),
  sending('retryWebhookEventV3', {
    does: retryEvent,
    with: ({ headers, body }) => ({ ...body, channel: headers['x-fabric-channel-id'] }),
    reports: retriedDeliveries,
    returns: (sent) => ({ retryResponses: sent.map(retryToV3) }),
  }),
  op('getWebhookV3', { does: getWebhook, with: ({ path }) => path.webhookId, returns: webhookToV3 }),
  op('replaceWebhook', {
    does: replaceWebhook,
    with: ({ path, body }) => ({ ...path, sent: webhookFields.record(body) }),
    returns: webhookToV3,
    errors: { conflict: 409 },
    names,
  }),
  op('deleteWebhookV3', { does: deleteWebhook, with: ({ path }) => path.webhookId, returns: webhookToV3 }),
];
