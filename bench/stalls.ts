import { gzipSync } from 'node:zlib';
import { ask, headersFor } from './ask.js';
import { orderBody } from './order.js';
import { recipe } from './recipe.js';
import type { Size } from './size.js';
import { type Busy, HEAVY, longestStalls } from './stalling.js';
import type { Row } from './table.js';

const SNAPSHOT = 'kept';

/** The heavy calls of the busy tenant, in order; each one uses the results of the one before it. */
const kinds = (orders: number, values: number): Record<string, (busy: Busy, url: string) => Promise<unknown>> => {
  const part = Math.floor(orders / 20);
  let exported = '';
  return {
    nothing: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
    [`${values} values in gzip to an order`]: (_, url) => sendValues(`${url}/api/v2/order`, values, 'POST'),
    [`${values} values in gzip to an import`]: (_, url) => sendValues(`${url}/__sandbox/import`, values, 'PUT'),
    [`a reset with a recipe of ${orders} orders`]: (busy) => busy('POST', '/__sandbox/reset', { seed: recipe(orders) }),
    'the first page of a query for everything': (busy) => busy('POST', '/api/v2/order/query', { filters: {} }),
    'a query by a field without an index': (busy) => busy('POST', '/api/v2/order/query', { filters: { customer: { email: 'nobody' } } }),
    [`a v3 search among ${part} reservations`]: (busy) =>
      busy('POST', '/v3/backorders-preorders/search', {
        filters: [{ field: 'backOrderPreOrder.vendorId', condition: 'EQ', value: 'nobody' }],
      }),
    'GET /order without a filter': async (_, url) => ask(`${url}/api/v2/order`, { tenant: HEAVY }),
    'a list of timers': (busy) => busy('GET', '/__sandbox/timers'),
    'a page of 1000 events': (busy) => busy('GET', '/__sandbox/events?limit=1000'),
    'a page of records': (busy) => busy('GET', '/__sandbox/records/orders?limit=200'),
    'a snapshot': (busy) => busy('POST', '/__sandbox/snapshots', { name: SNAPSHOT }),
    'the first write after it': (busy) => busy('POST', '/api/v2/order', orderBody('after-the-snapshot')),
    'a restore': (busy) => busy('POST', `/__sandbox/snapshots/${SNAPSHOT}/restore`),
    'an export': (busy) => busy('GET', '/__sandbox/export'),
    'a reset to the empty seed': (busy) => busy('POST', '/__sandbox/reset', {}),
    'a restore of all that the reset took': (busy) => busy('POST', `/__sandbox/snapshots/${SNAPSHOT}/restore`),
    'deleting the snapshot': (busy) => busy('DELETE', `/__sandbox/snapshots/${SNAPSHOT}`),
    'forgetting the tenant': (busy) => busy('DELETE', `/__sandbox/tenants/${HEAVY}`),
    [`a reset with a recipe of ${part} orders`]: (busy) => busy('POST', '/__sandbox/reset', { seed: recipe(part) }),
    'an export of these': async (busy) => {
      exported = await busy('GET', '/__sandbox/export');
    },
    'an import of these': (busy) => busy('PUT', '/__sandbox/import', exported),
    'an import of all but one of these, which is wrong': (_, url) => importWrong(url, exported),
    'an advance over orders of 200 lines': advanceOverLarge,
  };
};

/** An export whose last order has a version that no order has: it must be refused for that. */
async function importWrong(url: string, exported: string): Promise<void> {
  const at = exported.lastIndexOf('"version":');
  const body = exported.slice(0, at) + exported.slice(at).replace(/\d+/, '-1');
  const { status } = await fetch(`${url}/__sandbox/import`, { method: 'PUT', headers: headersFor(HEAVY), body });
  if (status !== 400) throw new Error(`An import with a wrong record was answered with ${status}`);
}

/** More values than the limit allows, in a body that is small when compressed. */
async function sendValues(url: string, values: number, method: string): Promise<void> {
  const body = gzipSync(`[${'0,'.repeat(values - 1)}0]`);
  await fetch(url, { method, headers: { ...headersFor(HEAVY), 'content-encoding': 'gzip' }, body });
}

const LARGE = 300;

/** Orders that are released and allocated when the clock advances by a day. */
async function advanceOverLarge(busy: Busy): Promise<void> {
  await busy('POST', '/__sandbox/reset', { seed: recipe(1), clock: '2026-01-05T09:00:00Z' });
  await busy('PATCH', '/__sandbox/policies', { lifecycle: 'auto' });
  for (let n = 0; n < LARGE; n++) await busy('POST', '/api/v2/order', largeOrder(`large-${n}`));
  await busy('POST', '/__sandbox/clock/advance', { by: 'P1D' });
}

function largeOrder(orderNumber: string): object {
  const { items: [item] = [], ...order } = orderBody(orderNumber) as { items?: object[] };
  const lines = Array.from({ length: 200 }, (_, i) => ({ ...item, lineItemId: `${i}`, lineItemNumber: i + 1, sku: 'SKU-1', itemId: '1' }));
  return { ...order, items: lines };
}

/** How long the heavy calls of one tenant delay another tenant, by kind. */
export const stalls = (size: Size): Promise<Row[]> => longestStalls(kinds(size.many, 33_000_000));
