import { listDeliveries } from '../domain/webhooks/list-deliveries.js';
import type { Routes } from '../kit/route.js';
import type { ControlContext } from './context.js';
import { direct, op } from './op.js';

/** `/__sandbox/webhooks`: waits for what is due, and lists what was sent. */
export const webhookRoutes = ({ courier, limits }: ControlContext): Routes => [
  direct('settleWebhooks', {
    answers: ({ tenant, body }) => courier.settle(tenant, body?.withinMs ?? limits.webhookWait),
  }),
  op('listDeliveries', {
    does: listDeliveries,
    with: ({ query }) => query,
    returns: ({ count, rows }) => ({ count, deliveries: rows }),
  }),
];
