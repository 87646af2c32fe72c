import { listDeliveries, shownDelivery } from '../domain/webhooks/list-deliveries.js';
import { resendDelivery } from '../domain/webhooks/resend-delivery.js';
import type { Routes } from '../kit/route.js';
import { deliveries } from '../model/delivery.js';
import type { ControlContext } from './context.js';
import { direct, op } from './op.js';

/** `/__sandbox/webhooks`: waits for what is due, lists what was sent, and sends it again. */
export const webhookRoutes = ({ tenancy: { store }, courier, limits }: ControlContext): Routes => [
  direct('settleWebhooks', {
    answers: ({ tenant, body }) => courier.settle(tenant, body?.withinMs ?? limits.webhookWait),
  }),
  op('listDeliveries', {
    does: listDeliveries,
    with: ({ query }) => query,
    returns: ({ count, rows }) => ({ count, deliveries: rows }),
  }),
  direct('resendDelivery', {
    answers: async ({ tenant, path }) => {
      const { id } = store.transact(tenant, (tx) => resendDelivery(tx, path.id));
      await store.settled();
      await courier.settle(tenant, limits.webhookWait);
      return store.transact(tenant, (tx) => shownDelivery(tx, tx.get(deliveries, id)));
    },
  }),
];
