import { beforeAll, describe, expect, it } from 'vitest';
import { contractExample } from '../../support/contract-examples.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const complete = contractExample('NewShippingMethodV3') as Record<string, unknown>;
const call = (method: string, path = '', body?: unknown, headers = {}) => tenant.v3(method, `/shipping-methods${path}`, { body, headers });
const create = async (body: object, headers = {}) => (await call('POST', '', body, headers)).body;
const search = (filters: object[], more: object = {}, query = '') => call('POST', `/search${query}`, { filters, ...more });
const codes = ({ body }: { body: { data: { code: string }[] } }) => body.data.map(({ code }) => code);

describe('a shipping method of v3', () => {
  it('is one record in both versions, each with its own names', async () => {
    const created = await call('POST', '', complete);
    const { shippingMethodId } = created.body;
    const shown = { ...complete, shippingMethodId, channelId: '12', isDeleted: false, createdAt: NOW, updatedAt: NOW };
    expect([created.status, created.body]).toEqual([201, shown]);
    expect((await call('GET', `/${shippingMethodId}`)).body).toEqual(shown);
    const { cutoffTime: cutOffTime, ...same } = complete;
    expect(await tenant.ok(tenant.get(`/shipping/${shippingMethodId}`))).toEqual({
      ...{ ...same, shippingMethodId, cutOffTime, channel: '12', deleted: false, createdAt: NOW, updatedAt: NOW },
      ...{ weight: { min: 1, max: 20 }, dimension: { height: 40, width: 40, length: 60 } },
    });
  });

  it('needs its code and its name only', async () => {
    const bare = await create({ code: 'BARE', name: 'Bare' }, { 'x-fabric-channel-id': '13' });
    const path = `/${bare.shippingMethodId}`;
    const shown = { code: 'BARE', name: 'Bare', channelId: '13', currency: 'USD', isDeleted: false };
    expect(bare).toEqual({ ...shown, shippingMethodId: expect.any(String), createdAt: NOW, updatedAt: NOW });
    expect(await tenant.ok(tenant.get(`/shipping${path}`))).toMatchObject({
      ...{ description: '', addressType: '', cost: 0, taxCode: '', minimumDays: 0, maximumDays: 0, cutOffTime: 0, createdBy: '' },
      ...{ code: 'BARE', channel: '13' },
    });
    const wrong = await call('POST', '', { name: 'x', addressType: 'Moon' });
    expect([wrong.status, wrong.body.message]).toEqual([
      400,
      'code must not be null, addressType must be one of [APO, Business, MPO, PO, Residence]',
    ]);
    expect((await call('POST', '', { code: 'X', name: 'x', minimumDays: 3, maximumDays: 2 })).body.message).toMatch(
      /^maximumDays must be at least minimumDays/,
    );
    expect(codes(await search([{ field: 'shippingMethod.name', value: 'x' }]))).toEqual([]);
  });

  it('shows what v2 wrote, with its id for a code', async () => {
    const v2 = {
      ...{ name: 'Ground', description: '', addressType: 'Any', channel: '12', cost: 5, taxCode: 'T', minimumDays: 1, maximumDays: 2 },
      ...{ cutOffTime: 17, createdBy: 'checkout', dimension: { height: 1, width: 2 } },
    };
    const { shippingMethodId: id } = await tenant.ok(tenant.post('/shipping', v2));
    const { body } = await call('GET', `/${id}`);
    expect(body).toMatchObject({
      code: id,
      addressType: 'Any',
      cutoffTime: 17,
      channelId: '12',
      dimension: { max: { height: 1, width: 2 } },
    });
    expect(codes(await search([{ field: 'shippingMethod.code', value: id }]))).toEqual([id]);
    await tenant.ok(tenant.patch(`/shipping/${id}`, { ...v2, dimension: { min: 1, max: 2 } }));
    expect((await call('GET', `/${id}`)).body).not.toHaveProperty('dimension');
    await call('DELETE', `/${id}`);
  });

  it('is replaced by a PUT: what is not sent is gone, but for its channel and who made it', async () => {
    const { shippingMethodId } = await create({ ...complete, code: 'PUT' }, { 'x-fabric-channel-id': '13' });
    const path = `/${shippingMethodId}`;
    const replaced = { code: 'PUT2', name: 'Other', cost: 1, isDeleted: true, dimension: { max: { height: 2.5 } } };
    const kept = { shippingMethodId, channelId: '13', createdBy: 'checkout-team', currency: 'USD', createdAt: NOW, updatedAt: NOW };
    expect((await call('PUT', path, replaced)).body).toEqual({ ...replaced, ...kept });
    expect(await tenant.ok(tenant.get(`/shipping${path}`))).toMatchObject({ deleted: true, dimension: { height: 3, width: 0 } });
    const wrong = await call('PUT', path, { ...replaced, cutoffTime: -1 });
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringMatching(/^cutoffTime must be/)]);
    expect((await call('GET', path)).body.code).toBe('PUT2');
    expect((await call('DELETE', path)).body).toMatchObject({ code: 'PUT2', isDeleted: true });
    for (const gone of [call('GET', path), call('PUT', path, replaced), call('DELETE', path), call('GET', `${path}/items`)])
      expect(await gone).toMatchObject({
        status: 404,
        body: { errorCode: 'SERVICE-4004', message: `Shipping method ${shippingMethodId} not found` },
      });
    expect((await tenant.get(`/shipping${path}`)).status).toBe(404);
  });

  it('is found by its fields in either version’s spelling, newest first, page by page', async () => {
    await tenant.advance('PT1H');
    const weight = { min: 100, max: 200 };
    await create({ code: 'FREIGHT', name: 'Freight', cost: 90, weight }, { 'x-fabric-channel-id': '13' });
    expect(codes(await search([]))).toEqual(['FREIGHT', '2DAY', 'BARE']);
    expect(codes(await search([{ field: 'shippingMethod.weight.min', condition: 'GTE', value: 100 }]))).toEqual(['FREIGHT']);
    expect(codes(await search([{ field: 'shippingMethod.channel', value: '13' }], { sort: '-shippingMethod.cost' }))).toEqual([
      'FREIGHT',
      'BARE',
    ]);
    expect(codes(await search([{ field: 'shippingMethod.cutOffTime', condition: 'IN', values: [17] }]))).toEqual(['2DAY']);
    const page = await search([{ field: 'shippingMethod.name', value: '*' }], { sort: 'shippingMethod.code' }, '?limit=1&offset=1');
    expect([codes(page), page.body.pagination]).toEqual([['BARE'], { limit: 1, offset: 1, count: 3 }]);
    expect((await search([{ field: 'shippingMethod.price', value: 1 }])).body.message).toContain('must name a field of shippingMethod');
    expect((await search([], {}, '?limit=101')).status).toBe(400);
  });
});

describe('the items of a shipping method of v3', () => {
  it('are added, listed and taken off, and seen in v2', async () => {
    const { shippingMethodId } = await create({ code: 'ITEMS', name: 'Items', cost: 2 });
    const path = `/${shippingMethodId}`;
    const item = (itemId: number, isDeleted: boolean) => ({ itemId, shippingMethodId, isDeleted });
    const added = await call('POST', `${path}/actions/add-items`, { itemIds: [2, 1, 2] });
    expect([added.status, added.body]).toEqual([201, { shippingMethodItems: [item(2, false), item(1, false)] }]);
    await tenant.ok(tenant.post(`/shipping${path}/item`, { itemIds: ['SKU-9'] }));
    const { body } = await call('GET', `${path}/items?limit=2&offset=1`);
    expect(body).toEqual({ data: ['2', 'SKU-9'], pagination: { limit: 2, offset: 1, count: 3 } });
    expect((await call('POST', '/actions/filter-by-item-id?itemId=1')).body.shippingMethods).toMatchObject([{ code: 'ITEMS' }]);

    const removed = await call('POST', `${path}/actions/delete-items`, { itemIds: [1, 7] });
    expect([removed.status, removed.body]).toEqual([200, { shippingMethodItems: [item(1, true)] }]);
    expect((await call('POST', '/actions/filter-by-item-id?itemId=1')).body).toEqual({ shippingMethods: [] });
    expect(await tenant.ok(tenant.get(`/shipping${path}/items`))).toMatchObject({ itemIds: ['2', 'SKU-9'] });

    for (const action of ['delete-items', 'add-items']) {
      const wrong = await call('POST', `${path}/actions/${action}`, { itemIds: ['2'] });
      expect([wrong.status, wrong.body.message]).toEqual([400, 'itemIds[0] must be an integer']);
    }
    expect((await call('POST', '/actions/filter-by-item-id')).body.message).toBe('itemId must not be null');
    expect((await call('POST', '/none/actions/add-items', { itemIds: [1] })).status).toBe(404);
    expect((await call('GET', `${path}/items`)).body.pagination.count).toBe(2);
  });
});
