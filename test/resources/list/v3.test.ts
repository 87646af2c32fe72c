import { beforeAll, describe, expect, it } from 'vitest';
import { contractExample } from '../../support/contract-examples.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const call = (method: string, path = '', body?: unknown) => tenant.v3(method, `/lists${path}`, { body });
const create = async (body: object) => (await call('POST', '', body)).body;
const put = (listId: string, items: object[]) => call('POST', `/${listId}/actions/add-or-update-list-items`, { items });
const takeOff = (listId: string, items: object[]) => call('POST', `/${listId}/actions/delete-list-items`, { items });
const quantities = ({ body }: { body: { sku: string; quantity: number }[] }) => body.map(({ sku, quantity }) => `${sku} ${quantity}`);
const updates = async () => (await tenant.ok(tenant.call('GET', '/__sandbox/events?type=LIST_UPDATE'))).events.length;

describe('a list of v3', () => {
  it('is one record in both versions, each with its own names', async () => {
    const complete = { ...contractExample('NewListV3'), userId: 'ada' };
    const created = await call('POST', '', complete);
    const { listId } = created.body;
    const dates = { createdAt: NOW, updatedAt: NOW };
    expect([created.status, created.body]).toEqual([201, { ...complete, listId, itemCount: 0, ...dates }]);
    expect((await call('GET', `/${listId}`)).body).toEqual(created.body);
    expect(await tenant.ok(tenant.get(`/list/${listId}`))).toEqual({ ...complete, listId, count: 0, ...dates });
    await tenant.ok(tenant.post(`/list/${listId}/items`, [{ sku: 'MUG', itemId: 'M-1', quantity: 2, attributes: { gift: true } }]));
    const item = { listId, sku: 'MUG', quantity: 2, attributes: { gift: true }, ...dates };
    expect((await call('GET', `/${listId}/actions/get-list-details`)).body).toEqual({ ...created.body, itemCount: 1, items: [item] });
  });

  it('needs a name and a user only, and is refused in one place with every wrong field', async () => {
    const bare = await create({ name: 'Bare', userId: 'bob' });
    expect(bare).toEqual({ name: 'Bare', userId: 'bob', listId: bare.listId, itemCount: 0, createdAt: NOW, updatedAt: NOW });
    const before = await updates();
    for (const refused of [call('POST', '', { userId: ' ' }), call('PUT', `/${bare.listId}`, { userId: ' ' })])
      expect(await refused).toMatchObject({ status: 400, body: { message: 'name must not be null', errorCode: 'SERVICE-4003' } });
    expect((await call('POST', '', { name: 'x', userId: ' ' })).body.message).toMatch(/^userId must be a string that is not blank/);
    expect([(await call('GET', `/${bare.listId}`)).body, await updates()]).toEqual([bare, before]);
  });

  it('is replaced by a PUT but for its items, and is gone in both versions once it is deleted', async () => {
    const { listId } = await create({ name: 'Old', userId: 'cy', notes: 'n', attributes: { a: 1 } });
    await put(listId, [{ sku: 'A' }]);
    const replaced = await call('PUT', `/${listId}`, { name: 'New', userId: 'cy', attributes: { b: 2 } });
    const shown = { name: 'New', userId: 'cy', attributes: { b: 2 }, listId, itemCount: 1, createdAt: NOW, updatedAt: NOW };
    expect([replaced.status, replaced.body]).toEqual([200, shown]);
    expect((await call('DELETE', `/${listId}`)).body).toEqual(shown);
    for (const gone of [
      call('GET', `/${listId}`),
      call('PUT', `/${listId}`, { name: 'x', userId: 'x' }),
      call('DELETE', `/${listId}`),
      call('GET', `/${listId}/list-items`),
      call('GET', `/${listId}/actions/get-list-details`),
      put(listId, []),
      takeOff(listId, []),
    ])
      expect(await gone).toMatchObject({
        status: 404,
        body: { type: 'CLIENT_ERROR', errorCode: 'SERVICE-4004', message: `List ${listId} not found` },
      });
    expect((await tenant.get(`/list/${listId}`)).status).toBe(404);
  });

  it('is found by its user, oldest first, page by page, with or without items', async () => {
    const { listId } = await create({ name: 'First', userId: 'dot' });
    await put(listId, [{ sku: 'A', itemId: 7 }]);
    await tenant.advance('PT1S');
    await create({ name: 'Second', userId: 'dot' });
    const { body } = await call('GET', '/users/dot?limit=1&offset=1');
    expect(body).toMatchObject({ data: [{ name: 'Second', itemCount: 0 }], pagination: { limit: 1, offset: 1, count: 2 } });
    const whole = (await call('GET', '/users/dot/actions/get-list-details-with-items')).body;
    expect(whole).toMatchObject({
      ...{ limit: 10, offset: 0, count: 2 },
      data: [
        { name: 'First', items: [{ sku: 'A', itemId: 7 }] },
        { name: 'Second', items: [] },
      ],
    });
    expect((await call('GET', '/users/nobody')).body).toEqual({ data: [], pagination: { limit: 10, offset: 0, count: 0 } });
    expect((await call('GET', '/users/dot?limit=0')).body.message).toBe('limit must be at least 1');
  });
});

describe('the items of a list of v3', () => {
  it('are put on it, added to, replaced and paged', async () => {
    const { listId } = await create({ name: 'Items', userId: 'eve' });
    expect(quantities(await put(listId, [{ sku: 'A', itemId: 1 }, { sku: 'B', quantity: 4 }, { sku: 'C' }]))).toEqual([
      'A 1',
      'B 4',
      'C 1',
    ]);
    expect(quantities(await put(listId, [{ sku: 'A', incrementQuantity: true }, { sku: 'B' }, { sku: 'C', quantity: 0 }]))).toEqual([
      'A 2',
      'B 4',
    ]);
    expect(quantities(await put(listId, [{ sku: 'B', quantity: 3, incrementQuantity: true }]))).toEqual(['A 2', 'B 7']);
    expect(quantities(await put(listId, [{ sku: 'B', quantity: 3, incrementQuantity: false }]))).toEqual(['A 2', 'B 3']);
    const { body } = await call('GET', `/${listId}/list-items?limit=1&offset=1`);
    const item = { listId, sku: 'B', quantity: 3, createdAt: expect.any(String), updatedAt: expect.any(String) };
    expect(body).toEqual({ data: [item], pagination: { limit: 1, offset: 1, count: 2 } });
    expect(await tenant.ok(tenant.get(`/list/${listId}/items`))).toMatchObject([{ sku: 'A', itemId: '1', quantity: 2 }, { sku: 'B' }]);

    const before = await updates();
    expect(await put(listId, [{ sku: 'D' }, { sku: 'E', quantity: -1 }])).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^items\[1\]\.quantity must be a whole number/) },
    });
    await tenant.policies({ itemsPerList: 2 });
    expect((await put(listId, [{ sku: 'D' }])).body.message).toBe('items must leave at most 2 items on the list, not 3');
    expect((await put(listId, [{ itemId: 1 }])).body.message).toBe('items[0].sku must not be null');
    expect([(await call('GET', `/${listId}`)).body.itemCount, await updates()]).toEqual([2, before]);
    await tenant.policies({ itemsPerList: null });
  });

  it('are taken off, and the answer is 207 with an error for each that is not there', async () => {
    const { listId } = await create({ name: 'Fewer', userId: 'fay' });
    await put(listId, [{ sku: 'A', itemId: 1 }, { sku: 'B', itemId: 2 }, { sku: 'C' }]);
    const whole = await takeOff(listId, [{ sku: 'A', itemId: 1 }]);
    expect([whole.status, whole.body]).toMatchObject([200, { errors: [], data: [{ listId, sku: 'A', itemId: 1, quantity: 1 }] }]);
    const part = await takeOff(listId, [{ sku: 'A' }, { sku: 'B', itemId: 9 }, { sku: 'C' }]);
    expect([part.status, part.body]).toMatchObject([
      207,
      {
        errors: [
          { type: 'CLIENT_ERROR', message: 'items[0].sku must be on the list, not A' },
          { type: 'CLIENT_ERROR', message: 'items[1].itemId must be that of B, not 9' },
        ],
        data: [{ sku: 'C' }],
      },
    ]);
    const before = await updates();
    expect((await takeOff(listId, [{ sku: 'Z' }])).body.data).toEqual([]);
    expect((await takeOff(listId, [{}])).body.message).toBe('items[0].sku must not be null');
    expect(await tenant.ok(tenant.get(`/list/${listId}/items`))).toMatchObject([{ sku: 'B' }]);
    expect(await updates()).toBe(before);
  });
});
