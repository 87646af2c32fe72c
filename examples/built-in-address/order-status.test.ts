import { createSandbox, type Sandbox } from 'oms-sandbox';
import { type Interception, intercept } from 'oms-sandbox/intercept';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { orderStatus } from './order-status.js';

let sandbox: Sandbox;
let interception: Interception;
beforeAll(async () => {
  sandbox = await createSandbox();
  interception = intercept(sandbox);
});
afterAll(async () => {
  interception.stop();
  await sandbox.close();
});

it('a customer sees when an order is on its way', async () => {
  const shop = sandbox.tenant();
  const [order] = shop.orders({ statusCode: 'ORDER_CREATED' });
  const number = order?.orderNumber ?? '';
  expect(await orderStatus(number, shop.headers)).toBe('We are preparing it.');
  shop.move(number, 'allocate');
  shop.move(number, 'ship');
  expect(await orderStatus(number, shop.headers)).toBe('It is on its way.');
  expect(await orderStatus('none', shop.headers)).toBe('We do not know this order.');
});
