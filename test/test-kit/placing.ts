import { drafts } from '../../src/drafts/drafts.js';
import type { Order } from '../../src/test-kit/contract.js';
import type { Tenant } from '../../src/test-kit/tenant.js';

export const NINE = '2026-01-05T09:00:00.000Z';

/** What the code under test sends: an order of one line. */
export async function place(url: string, { headers }: Pick<Tenant, 'headers'>, orderNumber: string, line: object = {}): Promise<Response> {
  return fetch(`${url}/api/v2/order`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(drafts.order({ orderNumber, items: [{ sku: 'LAMP', orderedQuantity: 2, ...line }] })),
  });
}

/** The order as the API answers it. */
export const read = async (url: string, { headers }: Pick<Tenant, 'headers'>, orderNumber: string): Promise<Order> =>
  (await fetch(`${url}/api/v2/order?orderNumber=${orderNumber}`, { headers })).json() as Promise<Order>;
