import { beforeAll, describe, expect, it } from 'vitest';
import { openReceiver } from '../../support/receiver.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const receiver = openReceiver();
const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const call = (method: string, path = '', body?: unknown) => tenant.v3(method, `/oms-webhooks${path}`, { body });
const webhook = (path: string, changes: object = {}) => ({
  ...{ events: ['LIST_UPDATE'], protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE', target: receiver.url + path },
  ...changes,
});
const subscribe = async (path: string, changes: object = {}) => (await call('POST', '', webhook(path, changes))).body;
const search = (filters: object[], more: object = {}, query = '') => call('POST', `/search${query}`, { filters, ...more });
const logs = (filters: object[], more: object = {}) => call('POST', '/event-logs/search', { filters, ...more });
const targets = ({ body }: { body: { data: { target: string }[] } }) => body.data.map(({ target }) => target.replace(receiver.url, ''));
const settle = () => tenant.ok(tenant.call('POST', '/__sandbox/webhooks/settle'));
const createList = async (userId: string) => (await tenant.v3('POST', '/lists', { body: { name: 'L', userId } })).body;

describe('a webhook of v3', () => {
  it('is one record in both versions, which v2 shows as of v3', async () => {
    const headers = [
      { headerName: 'x-shop', headerValue: 'north', isSecret: false },
      { headerName: 'x-pin', headerValue: '1234', isSecret: true },
    ];
    const complete = webhook('/whole', { targetApiKey: 'key', headers, format: 'application/json' });
    const created = await call('POST', '', complete);
    const { webhookId } = created.body;
    const hidden = [headers[0], { ...headers[1], headerValue: expect.not.stringContaining('1234') }];
    const shown = { ...complete, headers: hidden, webhookId, tenantId: tenant.account, createdAt: NOW, updatedAt: NOW };
    expect([created.status, created.body]).toEqual([201, shown]);
    expect((await call('GET', `/${webhookId}`)).body).toEqual(shown);
    const { createdAt: createdDate, updatedAt: updatedDate, ...same } = shown;
    expect(await tenant.ok(tenant.get(`/webhook/${webhookId}`))).toEqual({ ...same, apiVersion: 'v3', createdDate, updatedDate });
    expect((await call('DELETE', `/${webhookId}`)).body).toEqual(shown);
    for (const gone of [call('GET', `/${webhookId}`), call('PUT', `/${webhookId}`, complete), call('DELETE', `/${webhookId}`)])
      expect(await gone).toMatchObject({ status: 404, body: { errorCode: 'SERVICE-4004', message: `Webhook ${webhookId} not found` } });
    expect((await tenant.get(`/webhook/${webhookId}`)).status).toBe(404);
  });

  it('is refused with every wrong field, in v3’s words, or where there is one like it, and then nothing is stored', async () => {
    const wrong = await call(
      'POST',
      '',
      webhook('/x', { events: ['ORDER_CREATED'], target: 'ftp://x', headers: [{ headerName: 'host', headerValue: '' }] }),
    );
    expect([wrong.status, wrong.body.errors.map(({ message }: { message: string }) => message.split(' ')[0])]).toEqual([
      400,
      ['events[0]', 'target', 'headers[0].headerName'],
    ]);
    expect((await call('POST', '', webhook('/x', { protocol: 'FTP' }))).body.message).toBe('protocol must be one of [HTTP]');
    const { webhookId } = await subscribe('/twice');
    const replaced = await call('PUT', `/${webhookId}`, webhook('/twice', { protocol: 'FTP' }));
    expect([replaced.status, replaced.body.message]).toEqual([400, 'protocol must be one of [HTTP]']);
    expect(await call('POST', '', webhook('/twice'))).toMatchObject({ status: 400, body: { errorCode: 'SERVICE-4005' } });
    const other = await subscribe('/other');
    expect(await call('PUT', `/${other.webhookId}`, webhook('/twice'))).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining(`those of webhook ${webhookId}`) },
    });
    expect(targets(await search([], { sort: 'webhook.target' }))).toEqual(['/other', '/twice']);
    for (const one of [webhookId, other.webhookId]) await call('DELETE', `/${one}`);
  });

  it('is replaced by a PUT, as one of v2 is, which stays of its version', async () => {
    const body = { ...webhook('/v2'), tenantId: 'mine', targetApiKey: 'k', apiVersion: 'v2', callbackUrl: 'http://localhost/back' };
    const { webhookId } = await tenant.ok(tenant.post('/webhook', body));
    const replaced = webhook('/v2b', { events: ['ORDER_CREATE'], requestType: 'PUT' });
    const shown = { ...replaced, webhookId, tenantId: 'mine', createdAt: NOW, updatedAt: NOW };
    expect((await call('PUT', `/${webhookId}`, replaced)).body).toEqual(shown);
    const { createdAt: _, updatedAt: __, ...same } = shown;
    const { createdDate: ___, updatedDate: ____, ...inV2 } = await tenant.ok(tenant.get(`/webhook/${webhookId}`));
    expect(inV2).toEqual({ ...same, apiVersion: 'v2', callbackUrl: 'http://localhost/back' });
    await call('DELETE', `/${webhookId}`);
  });

  it('is found by its fields in either version’s spelling, newest first, page by page', async () => {
    await subscribe('/a', { events: ['ORDER_CREATE', 'ORDER_SHIPPED'] });
    await tenant.advance('PT1S');
    const body = { ...webhook('/b', { source: 'INVENTORY_SERVICE' }), tenantId: tenant.account };
    await tenant.ok(tenant.post('/webhook', body));
    expect(targets(await search([]))).toEqual(['/b', '/a']);
    expect(targets(await search([{ field: 'webhook.events', value: 'ORDER_SHIPPED' }]))).toEqual(['/a']);
    expect(targets(await search([{ field: 'webhook.source', condition: 'NEQ', value: 'ORDER_SERVICE' }]))).toEqual(['/b']);
    expect(targets(await search([], { sort: 'webhook.createdDate' }, '?limit=1'))).toEqual(['/a']);
    expect((await search([{ field: 'webhook.url', value: 'x' }])).body.message).toContain('must name a field of webhook');
    for (const { webhookId } of (await search([])).body.data) await call('DELETE', `/${webhookId}`);
  });
});

describe('what webhooks of v3 get', () => {
  it('has the names of v3, and with documents the record as v3 shows it, while v2 gets its own', async () => {
    const of = { tenantId: tenant.account, apiVersion: 'v2' };
    const { webhookId } = await subscribe('/three');
    const second = await tenant.ok(tenant.post('/webhook', { ...webhook('/two'), ...of }));
    const { listId } = await createList('ids');
    await tenant.policies({ webhookPayload: 'document' });
    await createList('documents');
    await settle();
    const [ids, document] = receiver.at('/three').map(({ body }) => body);
    expect(ids).toEqual({
      apiVersion: 'v3',
      eventRequestId: expect.any(String),
      event: 'LIST_UPDATE',
      tenantId: tenant.account,
      payload: { listId },
    });
    expect(document.payload).toMatchObject({ userId: 'documents', itemCount: 0, items: [] });
    expect(document.payload).not.toHaveProperty('count');
    const [, inV2] = receiver.at('/two').map(({ body }) => body);
    expect(inV2.payload).toMatchObject({ userId: 'documents', count: 0 });
    expect([inV2.apiVersion, inV2.payload.itemCount]).toEqual([undefined, undefined]);
    const { body } = await logs([{ field: 'webhook.payload.userId', value: 'documents' }]);
    expect(body.data[0].payload).toEqual(document.payload);
    await tenant.policies({ webhookPayload: 'ids' });
    for (const one of [webhookId, second.webhookId]) await call('DELETE', `/${one}`);
  });

  it('is a reservation of v3 for a backorder', async () => {
    const backorders = open();
    await backorders.policies({ webhookPayload: 'document' });
    await backorders.v3('POST', '/oms-webhooks', { body: webhook('/backorder', { events: ['BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL'] }) });
    const id = await backorders.backorderTwo('B1');
    await backorders.advance('P31D');
    await backorders.ok(backorders.call('POST', '/__sandbox/webhooks/settle'));
    const [told] = receiver.at('/backorder');
    expect(told?.body).toMatchObject({ apiVersion: 'v3', channelId: '12', orderNumber: 'B1', payload: { id, quantity: 2 } });
    expect(told?.body.payload).not.toHaveProperty('backOrderedQuantity');
  });
});

describe('the event log of v3', () => {
  it('has each event with the requests that were made of it, and sends one again', async () => {
    receiver.answers.set('/down', (res) => res.writeHead(503).end());
    const up = await subscribe('/up');
    const down = await subscribe('/down');
    const { listId } = await createList('log');
    await settle();
    const filters = [{ field: 'webhook.payload.listId', value: listId }];
    const [entry] = (await logs(filters)).body.data;
    const response = (statusCode: number, triggeredStatus: string) => ({
      ...{ statusCode, triggeredStatus, triggeredAt: expect.any(String), messageId: expect.any(String) },
    });
    const answered = [response(503, 'FAILED')];
    expect(entry).toEqual({
      ...{ eventRequestId: expect.any(String), tenantId: tenant.account, event: 'LIST_UPDATE', payload: { listId } },
      ...{ firstEventTriggeredAt: expect.any(String), lastEventTriggeredAt: expect.any(String), status: 'TRIGGERED', retryCount: 0 },
      logs: [
        { webhookId: up.webhookId, status: 'SUCCESS', eventResponses: [response(200, 'SUCCESS')] },
        { webhookId: down.webhookId, status: 'TRIGGERED', eventResponses: answered },
      ],
      isAutomaticRetryEnabled: true,
    });
    const { eventRequestId } = entry;
    expect(entry.logs[0].eventResponses[0].messageId).toBe(receiver.at('/up')[0]?.headers['x-sandbox-delivery']);
    expect(await tenant.ok(tenant.post('/webhook/event/query', { filters: { eventRequestId } }))).toMatchObject({
      webhookEventLogs: [{ payload: { listId }, status: 'TRIGGERED' }],
    });

    const again = await call('POST', '/actions/retry', { event: 'LIST_UPDATE', eventRequestId, payload: {} });
    expect(again.body.retryResponses).toEqual([
      { webhookId: up.webhookId, messageId: expect.any(String), status: 'SUCCESS' },
      { webhookId: down.webhookId, messageId: expect.any(String), status: 'FAILED' },
    ]);
    expect(receiver.at('/up').map(({ body }) => body.payload)).toEqual([{ listId }, { listId }]);
    const [retried] = (await logs(filters, { sort: '-eventLog.firstEventTriggeredAt' })).body.data;
    expect([retried.retryCount, retried.status]).toEqual([2, 'FAILED']);
    expect((await logs([{ field: 'eventLog.retryCount', condition: 'GT', value: 1 }])).body.pagination.count).toBe(1);

    expect((await call('POST', '/actions/retry', { eventRequestId: 'none' })).status).toBe(404);
    expect((await call('POST', '/actions/retry', { event: 'ORDER_CREATE' })).body.message).toContain('no webhook wants ORDER_CREATE');
    expect((await logs([{ field: 'list.event', value: 'x' }])).body.message).toBe('filters[0].field must start with "eventLog."');
    expect(receiver.at('/up')).toHaveLength(2);
  });

  it('is an order of v3 with its documents', async () => {
    const shop = open();
    await shop.policies({ webhookPayload: 'document' });
    const events = ['ORDER_CREATE', 'SHIPMENT_CREATED', 'ALLOCATION_CREATE'];
    await shop.v3('POST', '/oms-webhooks', { body: webhook('/order', { events }) });
    await shop.place('O1');
    await shop.move('O1', 'allocate');
    await shop.move('O1', 'ship');
    await shop.ok(shop.call('POST', '/__sandbox/webhooks/settle'));
    const payloads = Object.fromEntries(receiver.at('/order').map(({ body }) => [body.event, body.payload]));
    expect(payloads).toMatchObject({
      ORDER_CREATE: { orderNumber: 'O1', orderSubtotal: 30 },
      ALLOCATION_CREATE: { locationNumber: expect.any(String) },
      SHIPMENT_CREATED: { shipmentNumber: expect.any(String), orderNumbers: ['O1'] },
    });
  });

  it('is stock as v3 answers it, whichever version changed it, and stock of v2 for a webhook of v2', async () => {
    const shop = open();
    await shop.policies({ webhookPayload: 'document' });
    const events = ['INVENTORY_CREATE', 'INVENTORY_UPDATE'];
    await shop.v3('POST', '/oms-webhooks', { body: webhook('/stock-v3', { events, source: 'INVENTORY_SERVICE' }) });
    const old = { ...webhook('/stock-v2', { events, source: 'INVENTORY_SERVICE' }), tenantId: shop.account, apiVersion: 'v2' };
    expect((await shop.post('/webhook', old)).status).toBe(200);
    const body = { locationNumber: 1, sku: 'SHIRT', itemId: 7, vendorId: 'V1', counters: { onHand: 9 }, type: 'PRIMARY', safetyStock: 2 };
    const created = await shop.v3('POST', '/inventories', { body });
    expect(created.status).toBe(201);
    await shop.ok(
      shop.patch('/inventory/adjustment', {
        sku: 'SHIRT',
        itemId: 7,
        locationNum: 1,
        channelId: '12',
        vendorId: 'V1',
        counters: { onHand: -4 },
      }),
    );
    await shop.ok(shop.call('POST', '/__sandbox/webhooks/settle'));
    const [now] = (await shop.v3('POST', '/inventories/search', { body: { filters: [] } })).body.data;
    const told = (path: string) => receiver.at(path).map((one) => [one.body.event, one.body.payload]);
    expect(told('/stock-v3')).toEqual([
      ['INVENTORY_CREATE', created.body],
      ['INVENTORY_UPDATE', now],
    ]);
    expect(now).toMatchObject({
      counters: { onHand: 5 },
      virtualCounters: { availableToPurchase: '3' },
      networkCounters: { softReserve: 0 },
    });
    expect(receiver.at('/stock-v3')[0]?.body).toMatchObject({ apiVersion: 'v3', channelId: '12', tenantId: shop.account });
    expect(told('/stock-v2')).toMatchObject([
      ['INVENTORY_CREATE', { locationNum: 1, inventoryType: 'PRIMARY', virtualCounters: { availableToPurchase: 7 } }],
      ['INVENTORY_UPDATE', { locationNum: 1, inventoryType: 'PRIMARY', virtualCounters: { availableToPurchase: 3 } }],
    ]);
    expect(receiver.at('/stock-v2')[0]?.body).not.toHaveProperty('apiVersion');
  });
});
