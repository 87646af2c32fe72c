import { describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const tenantOf = openSandbox();

const minimal = { name: 'Birthday', userId: 'ada' };
const complete = { ...minimal, listType: 'WISHLIST', notes: 'No wool', attributes: { isPublic: true, color: 'red' }, season: 'spring' };
const add = (tenant: Tenant, changes: object = {}) => tenant.ok(tenant.post('/list', { ...minimal, ...changes }));
const updates = async (tenant: Tenant) => (await tenant.ok(tenant.call('GET', '/__sandbox/events?type=LIST_UPDATE'))).events;
const namesOf = async (tenant: Tenant, userId: string) =>
  (await tenant.ok(tenant.get(`/list/user/${userId}`))).map(({ name }: { name: string }) => name);

describe('a list', () => {
  it('is created, read, changed and deleted, each change with the event LIST_UPDATE', async () => {
    const tenant = tenantOf();
    const created = await tenant.ok(tenant.post('/list', { ...complete, listId: 'mine', count: 9, items: [{ sku: 'A' }] }));
    const { listId } = created;
    const path = `/list/${listId}`;
    expect(listId).toMatch(/^[0-9a-f]{24}$/);
    expect(created).toEqual({ ...complete, listId, count: 0, createdAt: NOW, updatedAt: NOW });
    expect(await tenant.ok(tenant.get(path))).toEqual(created);

    await tenant.ok(tenant.post(`${path}/items`, [{ sku: 'A' }]));
    await tenant.advance('PT1M');
    const change = { name: 'Party', userId: 'bob', notes: null, attributes: { color: 'blue' } };
    const { notes: _, ...kept } = created;
    const changed = { ...kept, ...{ name: 'Party', userId: 'bob', count: 1, updatedAt: '2026-01-05T09:01:00.000Z' } };
    expect(await tenant.ok(tenant.patch(path, change))).toEqual({ ...changed, attributes: { isPublic: true, color: 'blue' } });
    expect(await namesOf(tenant, 'ada')).toEqual([]);
    expect(await namesOf(tenant, 'bob')).toEqual(['Party']);

    expect(await tenant.ok(tenant.delete(path))).toMatchObject({ listId, name: 'Party', count: 1 });
    for (const answer of [
      tenant.get(path),
      tenant.get(`${path}/items`),
      tenant.patch(path, minimal),
      tenant.delete(path),
      tenant.post(`${path}/items`, []),
    ])
      expect(await answer).toMatchObject({ status: 404, body: { message: `List ${listId} not found` } });
    expect(await updates(tenant)).toMatchObject(Array(4).fill({ about: { kind: 'list', id: listId } }));
  });

  it('needs only a name and a user, who has lists by age', async () => {
    const tenant = tenantOf();
    const first = await add(tenant);
    expect(first).toEqual({ ...minimal, listId: first.listId, count: 0, createdAt: NOW, updatedAt: NOW });
    await tenant.advance('PT1S');
    await add(tenant, { name: 'Attic' });
    await add(tenant, { userId: 'eve' });
    expect(await namesOf(tenant, 'ada')).toEqual(['Birthday', 'Attic']);
    expect(await namesOf(tenant, 'nobody')).toEqual([]);
  });

  it('is refused with every wrong field and changes nothing', async () => {
    const tenant = tenantOf();
    await tenant.policies({ listsPerUser: 1 });
    const before = await add(tenant);
    const path = `/list/${before.listId}`;
    const refused = async (body: object, message: string) => {
      for (const answer of [tenant.post('/list', body), tenant.patch(path, body)])
        expect(await answer).toMatchObject({ status: 400, body: { message } });
    };
    await refused(
      { name: ' ', userId: '' },
      '[userId must be a string that is not blank, not "", name must be a string that is not blank, not " "]',
    );
    await refused({ name: 'A' }, '[userId must not be null]');
    await refused({ ...minimal, attributes: 'red' }, '[attributes must be an object]');
    const full = '[userId must have at most 1 lists; ada has as many]';
    expect(await tenant.post('/list', minimal)).toMatchObject({ status: 400, body: { message: full } });
    const other = await add(tenant, { userId: 'eve' });
    expect((await tenant.patch(`/list/${other.listId}`, minimal)).body.message).toBe(full);
    expect(await tenant.ok(tenant.get(path))).toEqual(before);
    expect(await updates(tenant)).toHaveLength(2);
  });
});

describe('the items of a list', () => {
  it('are put on it, changed and taken off by SKU', async () => {
    const tenant = tenantOf();
    const { listId } = await add(tenant);
    const path = `/list/${listId}/items`;
    const put = (...items: object[]) => tenant.ok(tenant.post(path, items));
    expect(await put({ sku: 'MUG', itemId: '70001', quantity: 2, color: 'gray' }, { sku: 'APRON' })).toEqual([
      { listId, sku: 'MUG', itemId: '70001', quantity: 2, color: 'gray' },
      { listId, sku: 'APRON', quantity: 1 },
    ]);
    expect(await put({ sku: 'MUG', quantity: 5 }, { sku: 'APRON', itemId: '70003' })).toEqual([
      { listId, sku: 'MUG', itemId: '70001', quantity: 5, color: 'gray' },
      { listId, sku: 'APRON', itemId: '70003', quantity: 1 },
    ]);
    await tenant.policies({ listItemAgain: 'add' });
    const left = await put({ sku: 'MUG', quantity: 0 }, { sku: 'APRON' }, { sku: 'APRON', quantity: 3 });
    expect(left).toEqual([{ listId, sku: 'APRON', itemId: '70003', quantity: 5 }]);
    expect(await tenant.ok(tenant.get(path))).toEqual(left);
    expect((await tenant.ok(tenant.get(`/list/${listId}`))).count).toBe(1);
  });

  it('are refused by their place in the body or beyond the most of a list, and then none is added', async () => {
    const tenant = tenantOf();
    await tenant.policies({ itemsPerList: 2 });
    const { listId } = await add(tenant);
    const path = `/list/${listId}/items`;
    const refused = async (...items: object[]) => (await tenant.post(path, items)).body.message;
    expect(await refused({ sku: 'A' }, { sku: ' ', quantity: -1 })).toBe(
      '[[1].sku must be a string that is not blank, not " ", [1].quantity must be a whole number from 0 to 1000000, not -1]',
    );
    expect(await refused({ sku: 'A' }, { quantity: 2 })).toBe('[[1].sku must not be null]');
    expect(await refused({ sku: 'A' }, { sku: 'B' }, { sku: 'C' })).toBe('[body must leave at most 2 items on the list, not 3]');
    expect(await tenant.ok(tenant.get(path))).toEqual([]);
    expect(await tenant.ok(tenant.post(path, []))).toEqual([]);
    expect(await updates(tenant)).toHaveLength(1);
  });

  it('come to webhooks with the list, if payloads are documents', async () => {
    const tenant = tenantOf();
    await tenant.policies({ webhookPayload: 'document' });
    const { listId } = await add(tenant);
    const hook = {
      events: ['LIST_UPDATE'],
      protocol: 'HTTP',
      requestType: 'POST',
      source: 'LIST_SERVICE',
      target: 'http://localhost:9/lists',
    };
    await tenant.ok(tenant.post('/webhook', { ...hook, tenantId: tenant.account }));
    await tenant.ok(tenant.post(`/list/${listId}/items`, [{ sku: 'MUG' }]));
    const { webhookEventLogs } = await tenant.ok(tenant.post('/webhook/event/query', { filters: { event: 'LIST_UPDATE' } }));
    expect(webhookEventLogs).toMatchObject([{ payload: { listId, userId: 'ada', count: 1, items: [{ sku: 'MUG', quantity: 1 }] } }]);
  });
});
