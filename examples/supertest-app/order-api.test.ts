import { createSandbox, type Sandbox } from 'oms-sandbox';
import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'default', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

it('an order of the seed is found', async () => {
  const shop = sandbox.tenant();
  const [order] = shop.orders({ statusCode: 'ORDER_ALLOCATED' });
  const answer = await request(sandbox.app).get('/api/v2/order').query({ orderNumber: order?.orderNumber }).set(shop.headers).expect(200);
  expect(answer.body).toEqual(order);
});

it('an order without lines is refused with the field', async () => {
  const shop = sandbox.tenant();
  const order = { orderNumber: 'W-1', channelId: '12', statusCode: 'ORDER_CREATED', shipInfo: [{ shipToId: 'home', taxCode: 'NONE' }] };
  const answer = await request(sandbox.app).post('/api/v2/order').set(shop.headers).send(order).expect(400);
  expect(answer.body.message).toContain('items');
});

it('a snapshot restores a cancelled order', async () => {
  const shop = sandbox.tenant();
  const before = shop.snapshot();
  const [{ orderNumber = '' } = {}] = shop.orders({ statusCode: 'ORDER_CREATED' });
  shop.move(orderNumber, 'cancel');
  shop.restore(before);
  const answer = await request(sandbox.app).get('/api/v2/order').query({ orderNumber }).set(shop.headers).expect(200);
  expect(answer.body.statusCode).toBe('ORDER_CREATED');
});
