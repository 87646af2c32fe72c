import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const newTenant = openSandbox();

it('a long answer arrives whole with its length announced, and the request log says that it left it out', async () => {
  const tenant = newTenant();
  // An odd length before each pair of surrogates, so that some part would end inside of one.
  const note = `n${'😀é'.repeat(60_000)}`;
  for (const number of ['A', 'B', 'C', 'D']) await tenant.place(number, { attributes: { note } });
  const { status, body, headers } = await tenant.post('/order/query', { filters: {} });
  expect(status).toBe(200);
  expect(body.orders.map((order: { attributes: object }) => order.attributes)).toEqual(Array(4).fill({ note }));
  expect(Number(headers.get('content-length'))).toBe(Buffer.byteLength(JSON.stringify(body)));
  const { requests } = await tenant.ok(tenant.call('GET', '/__sandbox/requests?operation=queryOrders'));
  expect(requests).toMatchObject([{ status: 200, omitted: ['responseBody'] }]);
});
