import { beforeEach, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const ann = {
  name: { first: 'Ann', middle: 'M', last: 'Lee' },
  email: 'ann@example.org',
  phone: { number: '555', type: 'MOBILE' },
  pickupType: 'Primary',
};
const bob = { name: { first: 'Bob' }, pickupType: 'Alternate' };

describe('the person who picks up', () => {
  const store = { shipToId: 'store 1', taxCode: 'T', locationNum: '12', pickup: [ann] };
  const home = { shipToId: 'home', taxCode: 'T' };
  const path = (orderId: string, shipToId = 'store%201') => `/order/${orderId}/shipto/${shipToId}/pickup`;

  it('is added, or replaces the one of the same type', async () => {
    const { orderId } = await tenant.place('A', { shipInfo: [store, home] });
    expect(await tenant.ok(tenant.patch(path(orderId), bob))).toEqual({ ...store, pickup: [ann, bob] });
    const carl = { name: { first: 'Carl' }, pickupType: 'Primary' };
    expect(await tenant.ok(tenant.patch(`${path(orderId)}/`, carl))).toEqual({ ...store, pickup: [carl, bob] });
    expect(await tenant.ok(tenant.patch(path(orderId, 'home'), bob))).toEqual({ ...home, pickup: [bob] });
  });

  it('is read back in an order that is otherwise unchanged', async () => {
    const before = await tenant.place('A', { shipInfo: [store, home] });
    await tenant.advance('PT1H');
    await tenant.ok(tenant.patch(path(before.orderId), bob));
    const auditTimestamp = '2026-01-05T10:00:00.000Z';
    expect(await tenant.order('A')).toEqual({
      ...before,
      version: 1,
      updatedAt: auditTimestamp,
      shipInfo: [{ ...store, pickup: [ann, bob] }, home],
      auditLogs: [
        ...before.auditLogs,
        {
          auditId: expect.any(String),
          auditType: 'UPDATE',
          auditTimestamp,
          note: 'Pickup person changed',
          updatedFields: [{ fieldName: 'shipInfo.pickup', fieldOriginalValue: JSON.stringify([ann]) }],
          success: true,
        },
      ],
    });
  });

  it('is refused for an unknown order or ship-to, and if empty', async () => {
    const { orderId } = await tenant.place('A', { shipInfo: [store] });
    expect(await tenant.patch(path('none'), bob)).toMatchObject({ status: 404, body: { message: 'Order none not found' } });
    expect(await tenant.patch(path(orderId, 'home'), bob)).toMatchObject({ status: 404, body: { message: 'Ship-to home not found' } });
    expect(await tenant.patch(path(orderId), {})).toMatchObject({ status: 400, body: { message: '[name must not be null]' } });
    expect(await tenant.patch(path(orderId), { name: {}, pickupType: 'Third', phone: { type: 'FAX' } })).toMatchObject({
      status: 400,
      body: {
        message:
          '[name.first must not be null, phone.type must be one of [BUSINESS, HOME, MOBILE], pickupType must be one of [Alternate, Primary]]',
      },
    });
    expect(await open().patch(path(orderId), bob)).toMatchObject({ status: 404 });
    expect(await tenant.order('A')).toMatchObject({ version: 0, shipInfo: [store] });
  });
});

describe('the customer of an order', () => {
  const customer = { name: { first: 'Ann', last: 'Lee' }, email: 'ann@example.org', userId: 'U1', company: 'fabric' };

  it('takes the fields that are sent and keeps the rest', async () => {
    const before = await tenant.place('A', { customer });
    await tenant.advance('PT1H');
    const next = { ...customer, name: { first: 'Anna' }, email: 'anna@example.org', phone: { number: '1', type: 'HOME' } };
    const sent = { name: next.name, email: next.email, phone: next.phone };
    expect(await tenant.ok(tenant.patch(`/order/${before.orderId}/customer`, sent))).toEqual(next);
    const after = await tenant.order('A');
    expect(after).toMatchObject({ customer: next, version: 1, createdAt: before.createdAt, updatedAt: '2026-01-05T10:00:00.000Z' });
    expect(after.auditLogs[1]).toMatchObject({
      auditType: 'UPDATE',
      updatedFields: [{ fieldName: 'customer', fieldOriginalValue: JSON.stringify(customer) }],
    });
  });

  it('can be set on an order without one, with or without a trailing slash', async () => {
    const { orderId } = await tenant.place('A');
    expect(await tenant.ok(tenant.patch(`/order/${orderId}/customer/`, { name: { first: 'Ann' } }))).toEqual({ name: { first: 'Ann' } });
  });

  it('is refused for an unknown order and without a name', async () => {
    const { orderId } = await tenant.place('A', { customer });
    expect(await tenant.patch('/order/none/customer', customer)).toMatchObject({ status: 404, body: { message: 'Order none not found' } });
    expect(await open().patch(`/order/${orderId}/customer`, customer)).toMatchObject({ status: 404 });
    expect(await tenant.patch(`/order/${orderId}/customer`, { email: 5 })).toMatchObject({
      status: 400,
      body: { message: '[name must not be null, email must be a string]' },
    });
    expect(await tenant.order('A')).toMatchObject({ version: 0, customer });
  });
});
