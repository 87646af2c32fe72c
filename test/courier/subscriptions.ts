import type { Tenant } from '../support/tenant.js';

let paths = 0;
/** A path of the receiver that no other test uses. */
export const newPath = (): string => {
  paths += 1;
  return `/hooks/${paths}`;
};

/** Subscribes a path of a receiver to placed orders; answers the id of the webhook. */
export const subscriptions =
  (receiver: { url: string }) =>
  async (tenant: Tenant, path: string, changes: object = {}): Promise<string> => {
    const body = { events: ['ORDER_CREATE'], protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE', tenantId: tenant.account };
    const { webhookId } = await tenant.ok(tenant.post('/webhook', { ...body, target: receiver.url + path, ...changes }));
    return webhookId;
  };

export const settle = (tenant: Tenant, body?: object) => tenant.ok(tenant.call('POST', '/__sandbox/webhooks/settle', { body }));
export const deliveries = async (tenant: Tenant, query = '') =>
  (await tenant.ok(tenant.call('GET', `/__sandbox/webhooks/deliveries${query}`))).deliveries;
