import { refuseUnknownChoices } from '../core/forms/known-options.js';
import { INSIDE } from '../courier/inbox.js';
import { subscribableTypes } from '../domain/events/event-types.js';
import { createWebhook } from '../resources/webhook/manage-webhooks.js';
import type { Ground } from './ground.js';
import type { ReceivedWebhook, TenantWebhooks } from './tenant.js';

/** Makes the target of a tenant's webhooks that is inside the test. */
export function webhooksOf({ store, inbox }: Ground, account: string): TenantWebhooks {
  let subscriptions = 0;
  return {
    get received() {
      return inbox.of(account).messages.map(({ body = '' }) => JSON.parse(body) as ReceivedWebhook);
    },
    subscribe: (...events) => {
      for (const event of events) refuseUnknownChoices('webhooks.subscribe', { event }, { event: subscribableTypes });
      inbox.of(account);
      subscriptions += 1;
      const source = `test ${subscriptions}`;
      const webhook = { events, protocol: 'HTTP', requestType: 'POST', source, target: INSIDE, tenantId: account } as const;
      store.transact(account, (tx) => createWebhook(tx, webhook));
    },
    answer: (statusCode) => {
      inbox.of(account).statusCode = statusCode;
    },
  };
}
