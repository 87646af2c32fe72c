import { describe, expect, it } from 'vitest';
import { NINE, openShops, type Shop } from './shop.js';
import { StreamReader } from './stream-reader.js';

const newShop = openShops();
const withoutLog = openShops({ clock: NINE, requestLog: false });
const subscription = {
  events: ['ORDER_CREATE'],
  protocol: 'HTTP',
  requestType: 'POST',
  source: 'ORDER_SERVICE',
  target: 'http://localhost:3000/hooks',
  tenantId: 'any',
};
const requests = async (shop: Shop, query = ''): Promise<{ count: number; requests: Record<string, unknown>[] }> =>
  shop.ok(shop.get(`/requests${query}`));

describe('the request log of a tenant', () => {
  it('has the requests, answers and validation findings, with times of the tenant’s clock', async () => {
    const shop = newShop();
    await shop.place('1', [{ sku: 'LAMP' }]);
    await shop.advance('PT1H');
    await shop.call('POST', '/api/v2/order/query', { limit: 10 });
    await shop.call('GET', '/api/v2/order?orderNumber=1&colour=red');
    const { count, requests: all } = await requests(shop);
    expect(count).toBe(3);
    expect(all[0]).toMatchObject({ id: 1, at: NINE, operationId: 'createOrder', status: 200, findings: [] });
    expect([all[0]?.['requestBody'], all[0]?.['responseBody']]).toMatchObject([{ orderNumber: '1' }, { statusCode: 'ORDER_CREATED' }]);
    expect(all[1]).toEqual({
      id: 2,
      at: '2026-01-05T10:00:00.000Z',
      method: 'POST',
      path: '/api/v2/order/query',
      operationId: 'queryOrders',
      query: {},
      status: 400,
      requestBody: { limit: 10 },
      responseBody: { message: '[filters must not be null]' },
      findings: [{ field: 'filters', problem: 'missing', message: 'must not be null' }],
      faults: [],
    });
    expect(all[2]).toMatchObject({
      query: { orderNumber: '1', colour: 'red' },
      status: 400,
      findings: [{ field: 'colour', problem: 'unknown' }],
    });
    expect(JSON.stringify(all)).not.toContain('Bearer');
  });

  it('refuses a filter by an operation that the API does not have', async () => {
    const shop = newShop();
    for (const path of ['/requests', '/requests/stream'])
      expect(await shop.get(`${path}?operation=createOrdr`)).toMatchObject({
        status: 400,
        body: { message: '[operation is not an operation: createOrdr; did you mean createOrder?]' },
      });
  });

  it('has a placeholder for keys and header values, also where the request was refused or is followed', async () => {
    const shop = newShop();
    const secrets = { targetApiKey: 'key-1', headers: [{ headerName: 'X-Team', headerValue: 'key-2' }] };
    const webhook = { ...subscription, ...secrets, targetapikey: 'key-3' };
    const { webhookId } = await shop.ok(shop.call('POST', '/api/v2/webhook', webhook));
    expect((await shop.ok(shop.call('GET', `/api/v2/webhook/${webhookId}`))).targetApiKey).toBe('key-1');
    await shop.call('PATCH', `/api/v2/webhook/${webhookId}`, { targetApiKey: 4, events: 'key-4?' });
    const services = [{ serviceName: 'MAIL', serviceAttributes: { url: 'http://localhost:9/', apiKey: 'key-3', Authorization: 'key-3' } }];
    const config = { processName: 'ORDER_SHIPPED', serviceName: 'ORDER_SERVICE', targetService: services };
    await shop.ok(shop.call('POST', '/api/v2/configurations/target-config', config));
    const { requests: all } = await requests(shop);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 400, 200]);
    const told = { targetApiKey: '********', headers: [{ headerName: 'X-Team', headerValue: '********' }] };
    expect(all[0]).toMatchObject({ requestBody: { ...subscription, ...told, targetapikey: '********' }, responseBody: told });
    expect(all[1]).toMatchObject({ responseBody: told });
    expect(all[2]).toMatchObject({ requestBody: { targetApiKey: 0, events: 'key-4?' } });
    expect(all[3]).toMatchObject({
      requestBody: {
        targetService: [{ serviceAttributes: { url: 'http://localhost:9/', apiKey: '********', Authorization: '********' } }],
      },
    });
    const stream = await StreamReader.open(`${shop.sandbox.url}/__sandbox/requests/stream?last=9`, shop.headers);
    expect(JSON.stringify([all, await stream.take(4)])).not.toMatch(/key-[1-3]/);
  });

  it('has a placeholder for the numbers of gift cards, in both versions', async () => {
    const shop = newShop();
    const card = (giftCard: object) => ({ items: [{ itemId: '1', sku: 'CARD', ...giftCard }] });
    const activation = { shipmentId: 'none', ...card({ giftCard: [{ giftCardNum: 'gift-1' }] }) };
    await shop.call('POST', '/api/v2/shipment/gift-card/activation', activation);
    const update = { items: [{ shipmentLineItemId: 'L', giftCards: [{ giftCardNumber: 'gift-2', giftCardStatus: 'ACTIVE' }] }] };
    await shop.call('POST', '/v3/shipments/none/actions/update-gift-cards-status', update);
    const credits = [
      { amount: 5, reasonCode: 'R', source: 'CSR', type: 'GIFT_CARD', attributes: { giftCardNumber: 'gift-3', theme: 'blue' } },
    ];
    await shop.call('POST', '/v3/orders/order-number/none/actions/create-credits', { credits });
    const { requests: all } = await requests(shop);
    expect(all.map(({ operationId }) => operationId)).toEqual(['activateGiftCards', 'updateGiftCards', 'createCreditsByNumber']);
    expect(all[0]).toMatchObject({ requestBody: card({ giftCard: [{ giftCardNum: '********' }] }) });
    expect(all[2]).toMatchObject({ requestBody: { credits: [{ attributes: { giftCardNumber: '********', theme: 'blue' } }] } });
    expect(JSON.stringify(all)).not.toMatch(/gift-\d/);
  });

  it('has a placeholder for payment tokens and cards, also where the body is not JSON', async () => {
    const shop = newShop();
    const paymentIdentifier = { cardIdentifier: '4242', expirationYear: '2031' };
    const payment = { paymentCounter: 1, paymentDate: '2026-01-05T09:00:00.000Z', paymentIdentifier, paymentToken: { token: 'tok-1' } };
    await shop.place('1', [{ sku: 'LAMP' }], { payments: [payment] });
    const send = (body: string) =>
      fetch(`${shop.sandbox.url}/api/v2/order`, { method: 'POST', headers: { ...shop.headers, 'content-type': 'application/json' }, body });
    await send('{"payments":[{"paymentToken":{"token":"tok-1"}');
    await send('{"payments":[{"paymentToken":{"tok\\u0065n":"tok-1"}}]}');
    const { requests: all } = await requests(shop);
    const told = { paymentIdentifier: { cardIdentifier: '********', expirationYear: '2031' }, paymentToken: { token: '********' } };
    expect(all[0]).toMatchObject({ requestBody: { payments: [told] }, responseBody: { payments: [told] } });
    expect(all.map(({ status }) => status)).toEqual([200, 400, 400]);
    expect(JSON.stringify(all)).not.toMatch(/tok-1|4242/);
    expect(await shop.order('1')).toMatchObject({ payments: [{ paymentIdentifier, paymentToken: { token: 'tok-1' } }] });
  });

  it('is filtered by operation, method and status, and read in pages', async () => {
    const shop = newShop();
    for (const orderNumber of ['1', '2']) await shop.place(orderNumber, [{ sku: 'LAMP' }]);
    await shop.order('1');
    expect((await requests(shop, '?operation=createOrder')).count).toBe(2);
    expect((await requests(shop, '?method=GET&status=200')).requests.map(({ id }) => id)).toEqual([3]);
    const page = await requests(shop, '?limit=1&offset=1');
    expect([page.count, page.requests.map(({ id }) => id)]).toEqual([3, [2]]);
  });

  it('has only the tenant’s own API calls and can be cleared', async () => {
    const [shop, other] = [newShop(), newShop()];
    await shop.order('1').catch(() => undefined);
    await other.get('/clock');
    expect((await requests(other)).count).toBe(0);
    expect(await shop.ok(shop.call('DELETE', '/__sandbox/requests'))).toEqual({ cleared: 1 });
    expect((await requests(shop)).count).toBe(0);
  });

  it('names the faults that took effect and has status 0 for a cut connection', async () => {
    const shop = newShop();
    await shop.post('/faults', { nth: 1, status: 503 });
    await shop.post('/faults', { nth: 1, connection: 'cut' });
    expect((await shop.call('GET', '/api/v2/order?orderNumber=1')).status).toBe(503);
    await expect(shop.call('GET', '/api/v2/order?orderNumber=1')).rejects.toThrow();
    const { requests: all } = await requests(shop);
    expect(all.map(({ status, faults }) => [status, faults])).toEqual([
      [503, ['1']],
      [0, ['2']],
    ]);
  });

  it('answers 409 when the sandbox keeps no request log', async () => {
    expect(await withoutLog().get('/requests')).toEqual({ status: 409, body: { message: 'This sandbox does not keep a request log' } });
  });
});

it('a page of requests ends early where their bodies are long', async () => {
  const shop = newShop();
  await shop.place('long', [{ sku: 'LAMP' }], { attributes: { text: 'x'.repeat(190_000) } });
  for (let n = 0; n < 14; n += 1) await shop.order('long');
  const { count, requests } = await shop.ok(shop.get('/requests?operation=getOrder'));
  expect(count).toBe(14);
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.length).toBeLessThan(14);
  const rest = await shop.ok(shop.get(`/requests?operation=getOrder&offset=${requests.length}`));
  expect(requests.length + rest.requests.length).toBe(14);
});
