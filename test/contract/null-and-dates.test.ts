import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, newOrder, openSandbox, payment, type Tenant } from '../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

describe('a field that is null', () => {
  it('counts as absent in an order, at any depth and in lists of objects', async () => {
    const order = await tenant.place('A', {
      orderDate: null,
      type: null,
      customer: { name: { first: 'Ann', middle: null }, email: null },
      payments: [null, payment({ authAmount: null })],
      items: [line({ title: null, discounts: [null], infiniteConsent: null })],
    });
    expect(order).not.toHaveProperty('type');
    expect(order).toMatchObject({ orderDate: order.createdAt, customer: { name: { first: 'Ann' } } });
    expect(order.payments).toHaveLength(1);
    expect(order.items[0].discounts).toEqual([]);
    expect(JSON.stringify(order)).not.toContain('null');
  });

  it('stays in a free-form object', async () => {
    expect((await tenant.place('A', { attributes: { gift: null, more: [null] } })).attributes).toEqual({ gift: null, more: [null] });
  });

  it('is reported as missing if the field is required', async () => {
    const message = '[orderNumber must not be null, shipInfo[0].pickup[0].name.first must not be null]';
    const shipInfo = [{ shipToId: 'home', taxCode: 'T', pickup: [{ name: { first: null } }] }];
    expect(await tenant.post('/order', { ...newOrder('A'), orderNumber: null, shipInfo })).toMatchObject({
      status: 400,
      body: { message },
    });
  });

  it('is accepted when the documented answer of a query is sent back, with pickup persons without names', async () => {
    const [documented] = example('order-query.response').orders;
    await tenant.ok(tenant.post('/order', example('order-create.request')));
    const order = await tenant.ok(tenant.put('/order/309019176', documented));
    expect(order.shipInfo[0].pickup).toEqual([{ name: {}, email: 'john123@gmail.com', phone: {}, pickupType: 'Primary' }]);
    const exported = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
    expect(await tenant.call('PUT', '/__sandbox/import', { body: exported })).toMatchObject({ status: 200 });
  });

  it('makes a query find records without the field', async () => {
    await tenant.place('A', { type: 'WEB' });
    await tenant.place('B');
    const { orders } = await tenant.ok(tenant.post('/order/query', { filters: { type: null }, limit: null }));
    expect(orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual(['B']);
  });

  it('is cleared by a PATCH', async () => {
    const { orderId } = await tenant.place('A', { customer: { name: { first: 'Ann' }, email: 'a@example.org', company: 'X' } });
    const customer = await tenant.ok(tenant.patch(`/order/${orderId}/customer`, { name: { first: 'Ann' }, email: null }));
    expect(customer).toEqual({ name: { first: 'Ann' }, company: 'X' });

    await tenant.stock(5, { leadTime: '2 days', attributes: { a: 1 } });
    const key = { itemId: 1, sku: 'SHIRT', locationNum: 1, channelId: '12', vendorId: 'V1' };
    const stock = await tenant.ok(tenant.patch('/inventory', { ...key, leadTime: null, counters: { onHand: null } }));
    expect(stock).toMatchObject({ attributes: { a: 1 }, counters: { onHand: 5 } });
    expect(stock).not.toHaveProperty('leadTime');
    const adjusted = await tenant.ok(tenant.patch('/inventory/adjustment', { itemId: 1, locationNum: 1, attributes: null }));
    expect(adjusted).not.toHaveProperty('attributes');
  });
});

describe('a date', () => {
  it('is answered in UTC with milliseconds, and is sorted and found by ranges in any spelling', async () => {
    const spellings = { A: '2024-02-29T12:00:00+01:00', B: '20240229T113000Z', C: '2024-W09-4T12:00', D: '2024-02-29 13:00:00z' };
    for (const [orderNumber, orderDate] of Object.entries(spellings)) await tenant.place(orderNumber, { orderDate });
    const ask = async (range: object) => {
      const query = { filters: { orderDate: range }, sortBy: 'orderDate', sortDirection: 'asc' };
      const { orders } = await tenant.ok(tenant.post('/order/query', query));
      return orders.map(({ orderNumber, orderDate }: Record<string, string>) => [orderNumber, orderDate]);
    };
    const [a, b, c, d] = ['11:00', '11:30', '12:00', '13:00'].map((time) => `2024-02-29T${time}:00.000Z`);
    expect(await ask({ gte: '20240229T1200+0100' })).toEqual([
      ['A', a],
      ['B', b],
      ['C', c],
      ['D', d],
    ]);
    expect(await ask({ gt: '2024-02-29T11:00:00Z', lt: '2024-02-29t13:00:00z' })).toEqual([
      ['B', b],
      ['C', c],
    ]);
    const { orders } = await tenant.ok(tenant.post('/order/query', { filters: { orderDate: '2024-02-29T12:30:00+01:00' } }));
    expect(orders).toHaveLength(1);
  });

  it('past the year 9999 in UTC is refused', async () => {
    const orderDate = '9999-12-31T23:59:59-05:00';
    expect(await tenant.post('/order', newOrder('A', { orderDate }))).toMatchObject({
      status: 400,
      body: { message: '[orderDate must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z]' },
    });
  });
});

describe('a list in a query', () => {
  it('may contain a value with a comma', async () => {
    await tenant.stock(5, { sku: 'A,B' });
    await tenant.stock(6, { sku: 'C', itemId: 2 });
    const skus = async (search: string) =>
      (await tenant.ok(tenant.get(`/inventory?${search}`))).inventory.map(({ sku }: { sku: string }) => sku).sort();
    expect(await skus('skus=A%2CB')).toEqual(['A,B']);
    expect(await skus('skus=A%2CB,C')).toEqual(['A,B', 'C']);
    expect(await skus('skus=A,B')).toEqual([]);
  });

  it('is refused if it contains a number that would be rounded, and so is a path', async () => {
    const sentence = /must be a number that keeps its digits/;
    for (const path of ['/inventory?itemIds=1,9007199254740993', '/inventory/9007199254740993', '/location/9007199254740993']) {
      expect(await tenant.get(path)).toMatchObject({ status: 400, body: { message: expect.stringMatching(sentence) } });
    }
  });
});
