import { describe, expect, it } from 'vitest';
import { openSandbox, payment } from '../../support/tenant.js';

const open = openSandbox();

describe.each(['check-appeasement-eligibility', 'check-credits-eligibility'])('%s', (action) => {
  it('answers the same of an order, however it is named', async () => {
    const tenant = open();
    const { orderId } = await tenant.place('A', { currency: 'USD', payments: [payment({ chargedAmount: 30, authAmount: 30 })] });
    const ask = (name: string) => tenant.ok(tenant.v3('POST', `/orders/${name}/actions/${action}`));
    const answer = await ask('order-number/A');
    expect(answer.orderId).toBe(orderId);
    expect(await ask(`order-id/${orderId}`)).toEqual(answer);
  });

  it.each([
    ['order-id/62f3982438bcab1951be0aaa', 404, '62f3982438bcab1951be0aaa'],
    ['order-external-id/none', 404, 'none'],
    ['order-label/A', 400, 'orderIdType'],
  ])('refuses %s with %i and says what was wrong', async (name, status, said) => {
    const answer = await open().v3('POST', `/orders/${name}/actions/${action}`);
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([status, expect.stringContaining(said)]);
  });
});
