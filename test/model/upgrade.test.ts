import { expect, it } from 'vitest';
import { openSandbox, payment } from '../support/tenant.js';

const newTenant = openSandbox();

it('timers and events of an export in format 1 are upgraded to name their record', async () => {
  const tenant = newTenant();
  await tenant.backorderTwo('A');
  const now = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const { timers, events: all } = now.collections;
  // Format 1 had events of orders only.
  const events = all.filter(({ orderId }: { orderId?: string }) => orderId !== undefined);
  const old = {
    ...now,
    format: 1,
    collections: {
      ...now.collections,
      timers: timers.map(({ about, ...timer }: { about: { id: string } }) => ({ ...timer, reservationId: about.id })),
      events: events.map(({ about: _, ...event }: { about: object }) => event),
    },
  };
  const other = newTenant();
  expect((await other.call('PUT', '/__sandbox/import', { body: old })).status).toBe(200);
  const { collections } = await other.ok(other.call('GET', '/__sandbox/export'));
  expect(collections.timers.map(({ about }: { about: object }) => about)).toEqual(timers.map(({ about }: { about: object }) => about));
  const orderId = collections.orders[0].orderId;
  expect(
    collections.events.every(({ about }: { about: object }) => JSON.stringify(about) === JSON.stringify({ kind: 'order', id: orderId })),
  ).toBe(true);
});

it('orders of an export in format 1 are upgraded with a ledger of their payments’ amounts', async () => {
  const tenant = newTenant();
  await tenant.place('A', { payments: [payment({ authAmount: 30, chargedAmount: 10, currency: 'USD' })] });
  const now = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const [{ ledger: _, ...order }] = now.collections.orders;
  const other = newTenant();
  const body = { ...now, format: 1, collections: { ...now.collections, orders: [order] } };
  expect((await other.call('PUT', '/__sandbox/import', { body })).status).toBe(200);
  const { collections } = await other.ok(other.call('GET', '/__sandbox/export'));
  const entries = collections.orders[0].ledger.map(({ kind, field, amount }: Record<string, unknown>) => [kind, field, amount]);
  expect(entries).toEqual([
    ['STATED', 'authAmount', 3000],
    ['STATED', 'chargedAmount', 1000],
  ]);
  expect((await other.order('A')).payments).toEqual((await tenant.order('A')).payments);
});

it('dates of an export in format 1 are stored in UTC with milliseconds, and the ones in attributes stay', async () => {
  const tenant = newTenant();
  await tenant.backorderTwo('A', { attributes: { orderDate: '2024-W20-1' } });
  const now = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const [order] = now.collections.orders;
  const reservations = now.collections.reservations.map((one: object) => ({ ...one, orderDate: '20240513T020304+0200' }));
  const old = {
    ...now,
    format: 1,
    collections: { ...now.collections, orders: [{ ...order, orderDate: '2024-05-13T00:03:04-02:00' }], reservations },
  };
  const other = newTenant();
  expect((await other.call('PUT', '/__sandbox/import', { body: old })).status).toBe(200);
  const { collections } = await other.ok(other.call('GET', '/__sandbox/export'));
  expect(collections.orders).toMatchObject([{ orderDate: '2024-05-13T02:03:04.000Z', attributes: { orderDate: '2024-W20-1' } }]);
  expect(collections.reservations).toMatchObject([{ orderDate: '2024-05-13T00:03:04.000Z' }]);
});

it('an import in the present format with a date in another form than the stored one is refused with the field', async () => {
  const tenant = newTenant();
  await tenant.place('A');
  const now = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const orders = now.collections.orders.map((one: object) => ({ ...one, orderDate: '2024-05-13T02:03:04+02:00' }));
  const { status, body } = await newTenant().call('PUT', '/__sandbox/import', { body: { ...now, collections: { orders } } });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('orders[0].orderDate must be a date and time in UTC with milliseconds');
});
