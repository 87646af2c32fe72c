import { expect, it } from 'vitest';
import { NOW, openSandbox, payment } from '../../support/tenant.js';

const open = openSandbox();
const giftCard = { type: 'GIFT_CARD', amount: 21.5, currency: 'USD', reasonCode: 'goodwill', source: 'CSR' };

it('credits are issued for an order, and decided once, with their events', async () => {
  const tenant = open();
  const { orderId } = await tenant.place('A', { currency: 'USD', payments: [payment()] });
  const ask = (action: string, body?: object, name = 'order-number/A') =>
    tenant.v3('POST', `/orders/${name}/actions/${action}`, body && { body });
  expect(await tenant.ok(ask('check-credits-eligibility'))).toEqual({
    orderId,
    policyName: 'Credits',
    policyType: 'credits',
    description: 'Credits can be issued',
    eligibleReasonCodes: expect.arrayContaining([{ code: 'goodwill', description: 'goodwill' }]),
  });

  const extras = { amountInCurrencies: [{ amount: 20, currency: 'EUR', group: 'RETAILER' }], salesRep: 'R1' };
  const whole = {
    ...giftCard,
    ...extras,
    paymentCounter: 1,
    note: 'Sorry',
    attributes: { card: 'G1' },
    subReasonCode: 'S',
    policyCode: 'P',
    employeeId: 'E',
  };
  const { credits } = await tenant.ok(ask('create-credits', { credits: [whole, giftCard] }, orderId));
  expect(credits).toEqual(
    [whole, giftCard].map((one) => ({ ...one, creditId: expect.any(String), statusCode: 'PENDING', createdAt: NOW, updatedAt: NOW })),
  );
  await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const [first, second] = credits as { creditId: string }[];
  const update = (creditId: string | undefined, statusCode: string, more: object = {}) =>
    ask('update-credit-status', { creditId, statusCode, ...more }, `order-id/${orderId}`);
  expect(await tenant.ok(update(first?.creditId, 'CONFIRMED', { note: 'Sent', attributes: { mail: 'M1' } }))).toMatchObject({
    statusCode: 'CONFIRMED',
    note: 'Sent',
    attributes: { card: 'G1', mail: 'M1' },
  });
  expect(await tenant.ok(update(second?.creditId, 'FAILED'))).toMatchObject({ statusCode: 'FAILED' });
  expect(await tenant.ok(update(second?.creditId, 'CANCELED'))).toMatchObject({ statusCode: 'CANCELED' });
  const told = (await tenant.events('A')).filter((type) => type.startsWith('CREDIT_'));
  expect(told.sort()).toEqual(['CREDIT_CANCELED', 'CREDIT_CONFIRMED', 'CREDIT_FAILED', 'CREDIT_PENDING', 'CREDIT_PENDING']);

  const late = await update(first?.creditId, 'FAILED');
  expect([late.status, late.body.errorCode]).toEqual([400, 'ORDER-2003']);
  expect((await update('nobody', 'FAILED')).status).toBe(404);
  await tenant.place('B');
  expect((await ask('update-credit-status', { creditId: first?.creditId, statusCode: 'FAILED' }, 'order-number/B')).status).toBe(404);
});

it.each([
  [{ ...giftCard, amount: 0 }, 'SERVICE-4002', 'credits[0].amount must be greater than 0'],
  [{ ...giftCard, amount: 1.005 }, 'SERVICE-4002', 'credits[0].amount must have at most 2 decimals: it is an amount in USD'],
  [{ ...giftCard, paymentCounter: 7 }, 'ORDER-2005', '[credits[0].paymentCounter must be one of the payments of order A: [1]]'],
  [{ ...giftCard, source: undefined }, 'SERVICE-4003', 'credits[0].source must not be null'],
  [{ ...giftCard, type: 'CASH' }, 'SERVICE-4002', 'credits[0].type must be one of [GIFT_CARD]'],
])('no credit is issued of %j', async (wrong, errorCode, message) => {
  const tenant = open();
  await tenant.place('A', { payments: [payment()] });
  const answer = await tenant.v3('POST', '/orders/order-number/A/actions/create-credits', { body: { credits: [wrong] } });
  expect([answer.status, answer.body.errorCode, answer.body.message]).toEqual([400, errorCode, message]);
  expect(await tenant.events('A')).not.toContain('CREDIT_PENDING');
});

it('an order that is held for fraud has no credits', async () => {
  const tenant = open();
  await tenant.place('A');
  await tenant.move('A', 'hold', { hold: 'FRAUD' });
  const ask = (action: string, body?: object) => tenant.v3('POST', `/orders/order-number/A/actions/${action}`, body && { body });
  expect((await tenant.ok(ask('check-credits-eligibility'))).eligibleReasonCodes).toEqual([]);
  const refused = await ask('create-credits', { credits: [giftCard] });
  expect([refused.status, refused.body.errorCode]).toEqual([400, 'ORDER-2002']);
});
