import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const open = openSandbox();

it('a fraud hold is released or cancelled in v3 as in v2, and decided once', async () => {
  const tenant = open();
  for (const number of ['A', 'B']) {
    await tenant.place(number);
    await tenant.move(number, 'hold', { hold: 'FRAUD' });
  }
  const ask = (number: string, action: string, body?: object) =>
    tenant.v3('POST', `/orders/order-number/${number}/actions/${action}`, body && { body });
  expect((await ask('A', 'fraud-cancel', {})).body).toEqual({ type: 'CLIENT_ERROR', message: 'reasonCode must not be null' });
  expect(await tenant.ok(ask('A', 'fraud-release'))).toEqual({
    message: 'Order A was released from its fraud hold; its status is ORDER_CONFIRMED',
  });
  const { orderId } = await tenant.order('B');
  const why = { reasonCode: 'stolen card', employeeId: 'E1', note: 'Called the bank', attributes: { rep: '1' } };
  const byId = tenant.v3('POST', `/orders/${orderId}/actions/fraud-cancel`, { body: why });
  expect((await tenant.ok(byId)).message).toContain('Order B was cancelled for fraud');
  const cancelled = await tenant.order('B');
  expect(cancelled.statusCode).toBe('ORDER_CANCELLED');
  expect(cancelled.auditLogs).toContainEqual(
    expect.objectContaining({ auditType: 'CANCEL', reasonCode: 'stolen card', employeeId: 'E1', note: 'Called the bank' }),
  );
  expect([await tenant.events('A'), await tenant.events('B')]).toEqual([
    expect.arrayContaining(['FRAUD_RELEASE']),
    expect.arrayContaining(['FRAUD_CANCEL']),
  ]);

  const again = await ask('A', 'fraud-release');
  expect([again.status, again.body]).toEqual([
    400,
    { type: 'CLIENT_ERROR', message: 'Order A is not on hold FRAUD; its status is ORDER_CONFIRMED' },
  ]);
  expect((await ask('C', 'fraud-release')).status).toBe(404);
});
