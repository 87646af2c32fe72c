import { readFileSync } from 'node:fs';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';

const example = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/examples/${name}.json`, import.meta.url), 'utf8'));

const ACCOUNT = '5f328bf0b5f328bf0b5f328b';
const context = JSON.stringify({ account: ACCOUNT, stage: 'production', channel: 12 });

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

type Method = 'get' | 'post' | 'put';

/** A call as a page of the documentation shows it; 200 is expected. */
async function send(method: Method, path: string, body?: object, headers: Record<string, string> = { 'x-site-context': context }) {
  const sent = request(sandbox.app)
    [method](path)
    .set({ authorization: 'Bearer token', ...headers });
  const answer = await (body ? sent.send(body) : sent);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.body;
}

describe('every documented example is answered with 200 on a fresh sandbox, in one go', () => {
  it('creates an order', async () => {
    const order = await send('post', '/api/v2/order/', example('order-create.request'));
    expect(order).toMatchObject({ orderNumber: '309019176', statusCode: 'ORDER_CREATED', version: 0, orderTotal: 146.9 });
  });

  it('updates it', async () => {
    const order = await send('put', '/api/v2/order/309019176', example('order-update.request'));
    expect(order).toMatchObject({ orderNumber: '309019176', version: 1 });
  });

  it('queries orders', async () => {
    expect(await send('post', '/api/v2/order/query', example('order-query.request'))).toMatchObject({
      count: 0,
      limit: 10,
      offset: 0,
      orders: [],
    });
  });

  it('answers the cancel eligibility', async () => {
    const { orderId } = example('cancel.request');
    const eligibility = await send('get', `/api/v2/order/cancel?orderId=${orderId}`);
    expect(eligibility).toMatchObject({
      orderId: example('cancel-eligibility.response').orderId,
      items: [{ lineItemId: '12345', eligibleQuantity: 2, eligible: true }, example('cancel-eligibility.response').items[0]],
    });
  });

  it('cancels units of it', async () => {
    const order = await send('post', '/api/v2/order/cancel', example('cancel.request'));
    expect(order).toMatchObject({ orderId: '62f3982438bcab1951be0a19', statusCode: 'ORDER_PARTIALLY_CANCELLED' });
    expect(order.items[0]).toMatchObject({ lineItemId: '12345', cancelledQuantity: 1, lineOrderStatus: 'PARTIALLY_CANCELLED' });
  });

  it('grants an appeasement', async () => {
    const answer = await send('post', '/api/v2/order/appeasement', example('appeasement.request'));
    expect(answer).toMatchObject({ responseCode: 'SUCCESS', responseData: { orderNumber: '123', totalAmountRefunded: 25 } });
  });

  it('acknowledges package tracking', async () => {
    const order = await send('post', '/api/v2/order/package-tracking/acknowledge', example('package-tracking-acknowledge.request'));
    expect(order).toMatchObject({ orderNumber: 'order123' });
  });

  it('updates the status of a payment', async () => {
    const order = await send('post', '/api/v2/order/payment-status/309019176', example('payment-status.request'));
    expect(order.payments[0]).toMatchObject({ paymentStatus: 'Success', chargedAmount: 0 });
  });

  it('reserves a backorder for an order of another system', async () => {
    const path = '/api/v2/backpre-order/backorderpreorder-reserve';
    expect(await send('post', path, example('backorder-reserve.request'), {})).toMatchObject({ id: '1', orderNumber: 'order_123' });
  });

  it('saves consent to its delay in v3 and in v2', async () => {
    const headers = { 'x-fabric-tenant-id': ACCOUNT, 'x-fabric-channel-id': '12' };
    const saved = await send(
      'post',
      '/v3/backorders-preorders/1/actions/save-delay-consent',
      example('save-delay-consent.request'),
      headers,
    );
    expect(saved).toMatchObject({ id: '1', isDelayConsented: true });
    const again = await send('post', '/api/v2/backpre-order/order/backorder/consent-to-delay', { action: 'ACCEPT', backOrderId: '1' }, {});
    expect(again).toMatchObject({ id: '1', consentToDelay: 'true' });
  });
});

it('the shorter example of an order is also answered with 200', async () => {
  const order = { ...example('order-create.curl.request'), orderNumber: '309019177' };
  expect(await send('post', '/api/v2/order', order)).toMatchObject({ orderNumber: '309019177' });
});

it('every seeded order and reservation matches the contract', async () => {
  const all = await send('get', '/api/v2/order/', undefined, { 'x-site-context': JSON.stringify({ account: ACCOUNT }) });
  expect(all.length).toBeGreaterThan(60);
  const headers = { 'x-fabric-tenant-id': 'another-account-of-24-ch', 'x-fabric-channel-id': '12' };
  const { data } = await send('post', '/v3/backorders-preorders/search', { filters: [] }, headers);
  expect(data.length).toBeGreaterThanOrEqual(5);
  for (const { id } of data) await send('get', `/v3/backorders-preorders/${id}`, undefined, headers);
});
