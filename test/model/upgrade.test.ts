import { expect, it } from 'vitest';
import { openSandbox, payment } from '../support/tenant.js';

const newTenant = openSandbox();

it('timers and events of an export in format 1 are upgraded to name their record', async () => {
  const tenant = newTenant();
  await tenant.backorderTwo('A');
  const now = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const { timers, events } = now.collections;
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
