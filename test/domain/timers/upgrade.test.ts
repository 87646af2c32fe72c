import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const newTenant = openSandbox();

it('timers and events of an export of format 1 name the record that they are about', async () => {
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
