import { describe, expect, it } from 'vitest';
import { NINE, openShops, type Shop } from '../shop.js';

const newShop = openShops();
const withoutLog = openShops({ clock: NINE, requestLog: false });
const short = openShops({ clock: NINE, limits: { changes: 3, requestLogBody: 2_000 } });

const lastRequest = async (shop: Shop): Promise<number> => (await shop.ok(shop.get('/requests'))).requests.at(-1).id;

describe('one request', () => {
  it('is told with what it changed, field by field', async () => {
    const shop = newShop();
    const { orderId } = await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 2 }]);
    const create = await shop.ok(shop.get('/requests/1'));
    expect(create).toMatchObject({ id: 1, operationId: 'createOrder', changes: [1], changesKept: true });
    expect(create.changed.map(({ collection, outcome }: Record<string, string>) => [collection, outcome])).toContainEqual([
      'orders',
      'added',
    ]);
    await shop.ok(shop.call('POST', '/api/v2/order/cancel', { orderId, reasonCode: 'Late' }));
    const cancel = await shop.ok(shop.get(`/requests/${await lastRequest(shop)}`));
    const order = cancel.changed.find(({ collection }: { collection: string }) => collection === 'orders');
    expect(order.fields).toContainEqual({ field: 'statusCode', before: 'ORDER_CREATED', after: 'ORDER_CANCELLED' });
    expect(order.fields).toContainEqual({ field: 'items[0].units.open', before: 2 });
    await shop.order('A-1');
    expect(await shop.ok(shop.get(`/requests/${await lastRequest(shop)}`))).toMatchObject({ changes: [], changed: [], changesKept: true });
  });

  it('says that its changes are no longer kept, and that itself is not', async () => {
    const shop = short();
    for (const number of ['A-1', 'A-2', 'A-3', 'A-4']) await shop.place(number, [{ sku: 'LAMP' }]);
    expect(await shop.ok(shop.get('/requests/1'))).toMatchObject({ changes: [1], changed: [], changesKept: false });
    expect(await shop.ok(shop.get('/requests/2'))).toMatchObject({ changes: [2], changesKept: true });
    expect(await shop.get('/requests/9')).toEqual({ status: 404, body: { message: 'Request 9 not found' } });
    await shop.call('DELETE', '/__sandbox/requests');
    expect(await shop.get('/requests/1')).toEqual({ status: 404, body: { message: 'Request 1 is no longer kept' } });
    expect(await shop.get('/requests/first')).toMatchObject({ status: 400, body: { fields: [{ field: 'id' }] } });
    expect((await withoutLog().get('/requests/1')).status).toBe(409);
  });
});

describe('a replay', () => {
  it('sends the request again, with another body, or to another tenant', async () => {
    const [shop, other] = [newShop(), newShop()];
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const again = await shop.ok(shop.post('/requests/1/replay', {}));
    expect(again).toMatchObject({ tenant: shop.account, status: 400, requestId: 2 });
    const { requestBody } = await shop.ok(shop.get('/requests/1'));
    expect(await shop.ok(shop.post('/requests/1/replay', { body: { ...requestBody, orderNumber: 'A-2' } }))).toMatchObject({ status: 200 });
    expect((await shop.order('A-2')).orderNumber).toBe('A-2');
    expect(await shop.ok(shop.post('/requests/1/replay', { tenant: other.account }))).toMatchObject({ tenant: other.account, status: 200 });
    expect((await other.order('A-1')).orderNumber).toBe('A-1');
  });

  it('is refused where the request or its body is not kept, and for a field that is wrong', async () => {
    const shop = short();
    await shop.place('A-1', [{ sku: 'LAMP' }], { attributes: { text: 'x'.repeat(3_000) } });
    const { status, body } = await shop.post('/requests/1/replay', {});
    expect([status, body.message]).toEqual([409, 'The body of request 1 was too long to keep: send one as `body`']);
    expect((await shop.post('/requests/7/replay', {})).status).toBe(404);
    expect(await shop.post('/requests/1/replay', { tenant: 'x' })).toMatchObject({ status: 400, body: { fields: [{ field: 'tenant' }] } });
  });

  it('sends no body with a request that reads, and refuses one that is given', async () => {
    const shop = newShop();
    await shop.call('GET', '/api/v2/order?orderNumber=A-1');
    expect(await shop.ok(shop.post('/requests/1/replay', {}))).toMatchObject({ status: 404, requestId: 2 });
    expect(await shop.post('/requests/1/replay', { body: {} })).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'body', message: 'must not be sent, because request 1 is a GET' }] },
    });
  });
});

it('refusals are grouped by their reason: a thousand of few kinds are few rows', async () => {
  const shop = newShop();
  for (let n = 1; n <= 20; n += 1) {
    await shop.call('GET', `/api/v2/order?orderNumber=A-${n}`);
    await shop.call('POST', '/api/v2/order', { orderNumber: `A-${n}`, items: [{ sku: 'LAMP' }, { sku: 'SOFA' }] });
  }
  await shop.call('POST', '/api/v2/order/query', {});
  const { groups } = await shop.ok(shop.get('/refusals'));
  expect(groups.filter(({ operationId }: { operationId: string }) => operationId === 'getOrder')).toEqual([
    {
      rule: 'getOrder 404 Order … not found',
      operationId: 'getOrder',
      status: 404,
      message: 'Order A-20 not found',
      count: 20,
      firstAt: NINE,
      lastAt: NINE,
      latestRequestId: 39,
    },
  ]);
  expect(groups).toContainEqual(
    expect.objectContaining({ operationId: 'createOrder', field: 'items[].itemId', count: 20, latestRequestId: 40 }),
  );
  expect(groups.length).toBeLessThan(20);
});

describe('the stock', () => {
  it('is told by SKU and location, with those who wait for it in their turn', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'SOFA', quantity: 1, locationNum: 2 });
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    for (const number of ['A-1', 'A-2', 'A-3']) {
      await shop.place(number, [{ sku: 'LAMP', orderedQuantity: 2, backorder: true }]);
      await shop.ok(shop.move(number, { move: 'allocate' }));
    }
    const { count, rows } = await shop.ok(shop.get('/stock'));
    expect([count, rows.map(({ sku, locationNum }: { sku: string; locationNum: number }) => [sku, locationNum])]).toEqual([
      2,
      [
        ['LAMP', 1],
        ['SOFA', 2],
      ],
    ]);
    expect(rows[0]).toMatchObject({
      onHand: 2,
      allocated: 2,
      available: 0,
      backordered: 4,
      waiting: [
        { orderNumber: 'A-2', lineItemId: 'line-1', quantity: 2 },
        { orderNumber: 'A-3', lineItemId: 'line-1', quantity: 2 },
      ],
      waitingCount: 2,
    });
    expect((await shop.ok(shop.get('/stock?search=of&limit=1'))).rows).toMatchObject([{ sku: 'SOFA' }]);
    expect(await shop.get('/stock?limit=1000')).toMatchObject({ status: 400, body: { fields: [{ field: 'limit' }] } });
  });
});

it('a delivery is sent again, as a new one, as long as its webhook is there', async () => {
  const shop = newShop();
  const webhook = {
    events: ['ORDER_CREATE'],
    protocol: 'HTTP',
    requestType: 'POST',
    source: 'S',
    target: 'http://localhost:9/',
    tenantId: 'any',
  };
  const { webhookId } = await shop.ok(shop.call('POST', '/api/v2/webhook', webhook));
  await shop.place('A-1', [{ sku: 'LAMP' }]);
  await shop.ok(shop.post('/webhooks/settle', {}));
  const [first] = (await shop.ok(shop.get('/webhooks/deliveries'))).deliveries;
  const again = await shop.ok(shop.post(`/webhooks/deliveries/${first.id}/resend`, undefined));
  expect(again).toMatchObject({ eventRequestId: first.eventRequestId, webhookId, orderNumber: 'A-1', attempts: [{ at: NINE }] });
  expect(again.id).not.toBe(first.id);
  await shop.ok(shop.call('DELETE', `/api/v2/webhook/${webhookId}`));
  expect(await shop.post(`/webhooks/deliveries/${first.id}/resend`, undefined)).toEqual({
    status: 409,
    body: { message: `The webhook ${webhookId} of delivery ${first.id} was deleted` },
  });
  expect((await shop.post('/webhooks/deliveries/nope/resend', undefined)).status).toBe(404);
});
