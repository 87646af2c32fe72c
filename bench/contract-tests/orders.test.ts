/**
 * Many contract tests in one file, each on data of its own, over HTTP. `BENCH_SERVER` says what
 * answers at `BENCH_URL`: only the sandbox has a lifecycle.
 */
import { expect, it } from 'vitest';
import { headersFor } from '../ask.js';
import { orderBody } from '../order.js';

const { BENCH_URL: url = '', BENCH_SERVER: server = 'sandbox', BENCH_TESTS: tests = '10' } = process.env;

async function call(tenant: string, method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(url + path, { method, headers: headersFor(tenant), ...(body && { body: JSON.stringify(body) }) });
  expect(answer.status, path).toBeLessThan(300);
  return (await answer.json()) as Record<string, unknown>;
}

const numbers = Array.from({ length: Number(tests) }, (_, n) => n + 1);

it.each(numbers)('places, ships and reads order %i', async (n) => {
  // A tenant is what sends its first request.
  const tenant = n.toString(16).padStart(24, 'c');
  const order = `order-${n}`;
  await call(tenant, 'POST', '/api/v2/order', orderBody(order));
  if (server === 'sandbox')
    for (const move of ['release', 'allocate', 'ship']) await call(tenant, 'POST', `/__sandbox/orders/${order}/moves`, { move });
  const read = await call(tenant, 'GET', `/api/v2/order?orderNumber=${order}`);
  if (server === 'sandbox')
    expect(read).toMatchObject({ orderNumber: order, statusCode: 'ORDER_SHIPPED', items: [{ shippedQuantity: 2 }, {}, {}] });
  else expect(JSON.stringify(read)).toContain('orderNumber');
});
