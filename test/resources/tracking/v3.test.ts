import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const open = openSandbox();

it('package tracking acknowledges an order and its shipments in v3', async () => {
  const tenant = open();
  await tenant.stock(9);
  const { orderId } = await tenant.place('A');
  const acknowledge = (eventType: string | undefined, name = 'order-number/A') =>
    tenant.v3('PUT', `/orders/${name}/actions/package-tracking-acknowledge`, { body: { eventType } });
  expect(await tenant.ok(acknowledge('ORDER_CREATE_IN_PTS', orderId))).toEqual({ message: 'The acknowledgement for order A is recorded' });
  expect((await acknowledge('SHIPMENT_CREATE_IN_PTS')).body.message).toContain('order A has no shipment');
  for (const move of ['release', 'allocate', 'ship']) await tenant.move('A', move);
  await tenant.ok(acknowledge('SHIPMENT_CREATE_IN_PTS'));
  const { auditLogs } = await tenant.order('A');
  const notes = auditLogs.map(({ note }: { note?: string }) => note);
  expect(notes).toEqual(expect.arrayContaining(['Package tracking acknowledged ORDER_CREATE_IN_PTS']));
  expect(notes.at(-1)).toBe('Package tracking acknowledged SHIPMENT_CREATE_IN_PTS');
  expect(await tenant.events('A')).toEqual(expect.arrayContaining(['ORDER_CREATE_IN_PTS', 'SHIPMENT_CREATE_IN_PTS']));

  const transfer = await acknowledge('TRANSFER_CREATE_IN_PTS');
  expect([transfer.status, transfer.body.message]).toEqual([400, 'eventType must be one of the events of entity ORDER']);
  expect((await acknowledge(undefined)).body.message).toBe('eventType must not be null');
  expect((await acknowledge('ORDER_CREATE_IN_PTS', 'order-number/B')).status).toBe(404);
});
