import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { apiContract } from '../../support/documents.js';
import { openSandbox, payment, type Tenant } from '../../support/tenant.js';

const contract = await apiContract();
const documented = (name: string) => contract.components.examples[`${name}V3`].value;

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const call = (path: string, body: object) => tenant.v3('POST', `/orders${path}`, { body });
const place = async (changes: object = {}) => {
  const payments = [{ paymentCounter: 1, paymentIdentifier: { paymentId: 'P1' }, paymentStatus: 'Pending', ...changes }];
  const body = drafts.orderV3({
    orderNumber: '309019176',
    statusCode: 'ORDER_HOLD_AUTH_PENDING',
    payments,
    items: [{ orderedQuantity: 3 }],
  });
  const { status, body: order } = await tenant.v3('POST', '/orders', { body });
  expect(status).toBe(201);
  return order;
};
const read = async () => (await tenant.v3('GET', '/orders/order-number/309019176')).body;

describe('a payment of an order of v3', () => {
  it('is authorized for what the order needs, which ends the hold for it', async () => {
    await place();
    const asked = { ...documented('PaymentsToAuthorize'), sync: true };
    const { status, body } = await call('/actions/authorize-payments', asked);
    expect([status, body]).toEqual([200, { orders: [{ orderNumber: '309019176', payments: [{ paymentCounter: 1 }] }] }]);
    const order = await read();
    expect(order.payments).toMatchObject([{ authorizedAmount: 30, paymentStatus: 'AUTHORIZED', authorizationAttempts: 1 }]);
    expect(order.statusCode).toBe('ORDER_CONFIRMED');
    expect((await tenant.order('309019176')).payments).toMatchObject([{ authAmount: 30 }]);
    const again = await call('/actions/authorize-payments', asked);
    expect([again.status, again.body]).toEqual([
      400,
      { type: 'CLIENT_ERROR', message: 'Payment 1 of order 309019176 is AUTHORIZED: it is authorized already' },
    ]);
    expect(await read()).toEqual(order);
    const all = await call('/actions/authorize-payments', { orders: [{ orderNumber: '309019176' }], sync: true });
    expect(all.body).toEqual({ orders: [{ orderNumber: '309019176', payments: [] }] });
    expect((await call('/actions/authorize-payments', { ...asked, force: true })).status).toBe(200);
    expect((await read()).payments).toMatchObject([{ authorizedAmount: 30, authorizationAttempts: 2 }]);
    for (const sync of [true, false]) {
      const refused = async (orders: object[]) => {
        const answer = await call('/actions/authorize-payments', { orders, sync });
        return [answer.status, answer.body.message];
      };
      expect(await refused([{ orderNumber: '309019176' }, { orderNumber: 'none' }])).toEqual([
        404,
        'orders[1].orderNumber must be known; Order none not found',
      ]);
      expect(await refused([{ orderNumber: '309019176', payments: [{ paymentCounter: 7 }] }])).toEqual([
        404,
        'orders[0].payments[0].paymentCounter must be known; Payment 7 not found',
      ]);
    }
  });

  it.each([
    ['failed with the amount that was asked for', { paymentStatus: 'ERROR', authorizedAmount: 30 }],
    ['is paid in cash', { paymentMethod: 'CASH_ON_DELIVERY', authorizedAmount: 30 }],
  ])('that %s is authorized for no more than the order needs, however often', async (_, changes) => {
    await place(changes);
    for (const authorizationAttempts of [1, 2]) {
      await tenant.ok(call('/actions/authorize-payments', { orders: [{ orderNumber: '309019176' }], sync: true, force: true }));
      expect((await read()).payments).toMatchObject([{ authorizedAmount: 30, paymentStatus: 'AUTHORIZED', authorizationAttempts }]);
    }
  });

  it('that was charged without an authorization is authorized beyond what it was charged', async () => {
    await tenant.place('A', { payments: [payment({ paymentStatus: 'PENDING', chargedAmount: 10 })] });
    for (const _ of [1, 2]) {
      await tenant.ok(call('/actions/authorize-payments', { orders: [{ orderNumber: 'A' }], sync: true, force: true }));
      expect((await tenant.order('A')).payments).toMatchObject([{ authAmount: 30, chargedAmount: 10 }]);
    }
    for (const move of ['allocate', 'ship']) await tenant.move('A', move);
    expect((await tenant.order('A')).payments).toMatchObject([{ authAmount: 30, chargedAmount: 30 }]);
  });

  it('is not authorized anew for what came back', async () => {
    await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
    await tenant.move('A', 'allocate');
    const items = [{ lineItemId: 'L1', quantity: 1 }];
    for (const move of ['ship', 'receiveReturn']) await tenant.move('A', move, { items });
    await tenant.ok(call('/actions/authorize-payments', { orders: [{ orderNumber: 'A' }], sync: true, force: true }));
    expect((await tenant.order('A')).payments).toMatchObject([{ authAmount: 30, chargedAmount: 10, refundAmount: 10 }]);
  });

  describe('whose authorization is asked for without sync', () => {
    const ask = (more: object = {}) => call('/actions/authorize-payments', { ...documented('PaymentsToAuthorize'), ...more });
    const due = async () => (await tenant.ok(tenant.call('GET', '/__sandbox/orders/309019176'))).timers;

    it('is accepted at once and authorized when the clock of the tenant says so', async () => {
      await place();
      const { status, body } = await ask();
      expect([status, body]).toEqual([200, { orders: [{ orderNumber: '309019176', payments: [{ paymentCounter: 1 }] }] }]);
      expect(await read()).toMatchObject({ statusCode: 'ORDER_HOLD_AUTH_PENDING', payments: [{ paymentStatus: 'Pending' }] });
      expect(await due()).toMatchObject([
        { does: 'Authorizes the payments of the order for which that was asked', at: '2026-01-05T09:00:02.000Z' },
      ]);
      expect((await tenant.ok(tenant.call('GET', '/__sandbox/timers'))).timers).toMatchObject([{ timer: 'authorizePayments' }]);
      const { fired } = await tenant.advance('PT2S');
      expect(fired).toMatchObject([{ timer: 'authorizePayments', about: { kind: 'order' }, orderNumber: '309019176' }]);
      const order = await read();
      expect(order.payments).toMatchObject([{ authorizedAmount: 30, paymentStatus: 'AUTHORIZED', authorizationAttempts: 1 }]);
      expect(order.statusCode).toBe('ORDER_CONFIRMED');
      for (const note of ['Authorization of payment 1 begun', 'Payment 1 authorized'])
        expect(JSON.stringify(order.auditLogs)).toContain(note);
      expect(await due()).toEqual([]);
      expect(JSON.stringify([order, await tenant.order('309019176')])).not.toContain('authorizing');
    });

    it('is refused again while it is under way, unless it is forced, which starts it over', async () => {
      await place();
      expect((await ask()).status).toBe(200);
      for (const sync of [true, false])
        expect(await ask({ sync })).toMatchObject({
          status: 400,
          body: { message: 'Payment 1 of order 309019176 is being authorized already' },
        });
      expect((await ask({ orders: [{ orderNumber: '309019176' }] })).body).toEqual({
        orders: [{ orderNumber: '309019176', payments: [] }],
      });
      await tenant.advance('PT1S');
      expect((await ask({ force: true })).status).toBe(200);
      await tenant.advance('PT1S');
      expect((await read()).payments).toMatchObject([{ paymentStatus: 'Pending' }]);
      await tenant.advance('PT1S');
      expect((await read()).payments).toMatchObject([{ paymentStatus: 'AUTHORIZED', authorizationAttempts: 1 }]);
    });

    it('is done at once where a forced call with sync overtakes it', async () => {
      await place();
      await ask();
      expect((await ask({ sync: true, force: true })).status).toBe(200);
      const order = await read();
      expect(order.payments).toMatchObject([{ authorizedAmount: 30, paymentStatus: 'AUTHORIZED' }]);
      await tenant.advance('PT1M');
      expect(await read()).toEqual(order);
    });

    it('takes as long as the policy says, and survives an export of the tenant', async () => {
      await tenant.policies({ authorizeAfter: 'PT1H' });
      await place();
      await ask();
      const other = open();
      await other.ok(other.call('PUT', '/__sandbox/import', { body: await tenant.ok(tenant.call('GET', '/__sandbox/export')) }));
      await other.advance('PT59M');
      const there = async () => (await other.v3('GET', '/orders/order-number/309019176')).body;
      expect((await there()).payments).toMatchObject([{ paymentStatus: 'Pending' }]);
      await other.advance('PT1M');
      expect((await there()).payments).toMatchObject([{ paymentStatus: 'AUTHORIZED', authorizedAmount: 30 }]);
    });

    it('is not done for an order that was cancelled meanwhile, or a payment that its processor reported', async () => {
      const { orderId } = await place();
      await ask();
      await call('/order-number/309019176/actions/update-payment-status', {
        paymentIdentifier: 'P1',
        status: 'PAID',
        balances: { authorized: 30 },
      });
      await tenant.advance('PT2S');
      expect((await read()).payments).toMatchObject([{ paymentStatus: 'PAID', authorizedAmount: 30 }]);
      await ask({ force: true });
      expect((await tenant.cancel(orderId)).status).toBe(200);
      await tenant.advance('PT2S');
      expect(await read()).toMatchObject({ statusCode: 'ORDER_CANCELLED', payments: [{ paymentStatus: 'VOIDED' }] });
      expect(await due()).toEqual([]);
    });
  });

  it('is what was reported of it, through the ledger', async () => {
    const { orderId } = await place();
    const report = { ...documented('PaymentStatus'), paymentIdentifier: 'P1' };
    const { status, body } = await call('/order-number/309019176/actions/update-payment-status', report);
    expect([status, body.statusCode]).toEqual([200, 'ORDER_CONFIRMED']);
    const [payment] = body.payments;
    expect(payment).toMatchObject({ paymentStatus: 'Authorized', authorizedAmount: 123.2, chargedAmount: 13.2, refundAmount: 3.2 });
    expect(payment.paymentLogs).toMatchObject([
      { paymentId: 'P1', status: 'Authorized', data: { body: { attributes: { connectorName: 'checkout' } } } },
    ]);
    const late = { paymentIdentifier: 'P1', balances: { captured: 1 } };
    const less = await call(`/${orderId}/actions/update-payment-status`, late);
    expect([less.status, less.body.message]).toEqual([400, expect.stringMatching(/^balances\.captured must be at least the 3\.2/)]);
    expect((await call(`/${orderId}/actions/update-payment-status`, { paymentIdentifier: 'P2' })).body.message).toBe(
      'paymentIdentifier must be known; Payment P2 not found',
    );
    expect((await read()).version).toBe(body.version);
  });

  it('is dated by its first capture, unless the merchant dated it', async () => {
    const LATER = '2026-01-05T10:00:00.000Z';
    const GIVEN = '2026-01-02T08:00:00.000Z';
    const card = (paymentCounter: number, more: object) => ({ paymentCounter, authorizedAmount: 20, paymentStatus: 'AUTHORIZED', ...more });
    const payments = [card(1, {}), card(2, { paidAt: GIVEN })];
    const body = drafts.orderV3({ orderNumber: '309019176', payments, items: [{ orderedQuantity: 3 }] });
    const paidAt = (order: { payments: { paidAt?: string }[] }) => order.payments.map((payment) => payment.paidAt);
    await tenant.policies({ lifecycle: 'manual' });
    expect((await tenant.v3('POST', '/orders', { body })).status).toBe(201);
    await tenant.move('309019176', 'release');
    await tenant.move('309019176', 'allocate');
    expect(paidAt(await read())).toEqual([undefined, GIVEN]);
    await tenant.advance('PT1H');
    const ship = (quantity: number) => tenant.move('309019176', 'ship', { items: [{ lineItemId: 'line-1', quantity }] });
    await ship(1);
    expect(await read()).toMatchObject({ payments: [{ paidAt: LATER, chargedAmount: 10 }, { paidAt: GIVEN }] });
    await tenant.advance('PT1H');
    await ship(2);
    expect(await read()).toMatchObject({
      payments: [
        { paidAt: LATER, chargedAmount: 20 },
        { paidAt: GIVEN, chargedAmount: 10 },
      ],
    });
    expect((await tenant.order('309019176')).payments).toMatchObject([{ paymentDate: LATER }, { paymentDate: GIVEN }]);
  });

  it('is dated by a capture that its processor reports', async () => {
    await place();
    const report = (balances: object) =>
      call('/order-number/309019176/actions/update-payment-status', { paymentIdentifier: 'P1', balances });
    const authorized = await report({ authorized: 30 });
    expect(authorized.body.payments[0]).not.toHaveProperty('paidAt');
    await tenant.advance('PT1H');
    expect((await report({ captured: 5 })).body.payments).toMatchObject([{ chargedAmount: 5, paidAt: '2026-01-05T10:00:00.000Z' }]);
  });

  it('has a log that grows, and a billing address that changes as far as it is sent', async () => {
    await place();
    const put = (part: string, body: object) => tenant.v3('PUT', `/orders/order-number/309019176/payments/${part}`, { body });
    const log = documented('NewPaymentLog');
    const { amountInCurrencies: _, ...shown } = log;
    await put('1/payment-logs', log);
    const { body } = await put('1/payment-logs', { type: 'AUTH' });
    expect(body.payments[0].paymentLogs).toMatchObject([shown, { type: 'AUTH', id: expect.any(String) }]);
    expect(body.payments[0].chargedAmount).toBeUndefined();
    expect((await tenant.order('309019176')).payments[0].paymentLog).toMatchObject([{ data: { status: '200' } }, { paymentId: '' }]);
    for (const [part, wrong, message] of [
      ['1/payment-logs', { type: 5 }, 'type must be a string'],
      ['1/bill-to-address', { city: 5 }, 'city must be a string'],
    ] as const)
      expect(await put(part, wrong)).toMatchObject({ status: 400, body: { message } });
    const unknown = await put('9/payment-logs', log);
    expect([unknown.status, unknown.body.errorCode]).toEqual([404, 'SERVICE-4004']);
    expect(await put('9/bill-to-address', { city: 'Dallas' })).toMatchObject({ status: 404, body: { message: 'Payment 9 not found' } });
    await put('1/bill-to-address', documented('NewBillingAddress'));
    const { city, ...address } = documented('NewBillingAddress');
    const changed = await put('1/bill-to-address', { city: 'Dallas' });
    expect([city, changed.body.payments[0].billToAddress]).toEqual([
      expect.any(String),
      expect.objectContaining({ ...address, city: 'Dallas' }),
    ]);
  });
});
