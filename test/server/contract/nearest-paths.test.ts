import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const newTenant = openSandbox();

it.each([
  ['/v2/order', '/api/v2/order'],
  ['/order', '/api/v2/order'],
  ['/api/v2/ordr', '/api/v2/order'],
  ['/api/v2/orders/cancel', '/api/v2/order/cancel'],
  ['/__sandbox/clok', '/__sandbox/clock'],
])('a 404 of the unknown path %s names %s', async (path, meant) => {
  const { status, body, headers } = await newTenant().call('GET', path);
  expect([status, headers.get('x-sandbox-nearest')?.split(', ')[0]]).toEqual([404, meant]);
  expect(body.message).toContain(`There is no ${path}; did you mean ${meant}`);
});

it('a 404 of a path that resembles none names none', async () => {
  const { status, body, headers } = await newTenant().call('GET', '/favicon.ico');
  expect([status, body.message, headers.get('x-sandbox-nearest')]).toEqual([404, 'There is no /favicon.ico', null]);
});
