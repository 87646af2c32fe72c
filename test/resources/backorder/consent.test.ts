import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const later = '2026-01-05T10:00:00.000Z';
const emails = async (orderNumber = 'A') => (await tenant.events(orderNumber)).filter((type) => type.startsWith('BACKORDER_'));

/** The same answer, in the words of each version. */
const versions: [string, (id: string, consent: 'ACCEPT' | 'DECLINE') => ReturnType<Tenant['consent']>][] = [
  ['v2', (id, action) => tenant.post('/backpre-order/order/backorder/consent-to-delay', { action, backOrderId: id })],
  ['v3', (id, consent) => tenant.consent(id, consent)],
];

describe.each(versions)('in %s, a customer', (version, answer) => {
  it('who accepts the delay waits until the release, without reminders or an end', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.advance('PT1H');
    const before = await tenant.order('A');
    const answered = await tenant.ok(answer(id, 'ACCEPT'));
    expect(answered).toMatchObject(
      version === 'v2'
        ? { id, consentToDelay: 'true', consentDate: later, toNotify: 'false', backOrderedQuantity: 2, toReleaseQuantity: 0 }
        : { id, isDelayConsented: true, consentReceivedAt: later, updatedAt: later, quantity: 2, releasedQuantity: 0 },
    );
    expect(await tenant.reservation(id)).toMatchObject({ consentToDelay: 'true', consentDate: later });
    expect(await tenant.backorder(id)).toMatchObject({ isDelayConsented: true, consentReceivedAt: later, status: 'BACK_PREORDER_CREATED' });
    const order = await tenant.order('A');
    expect(order).toMatchObject({ version: before.version + 1, statusCode: before.statusCode, items: before.items });
    expect(order.auditLogs.at(-1)).toMatchObject({ auditType: 'UPDATE', lineItemId: 'L1', note: 'The customer accepted the delay' });
    expect((await tenant.advance('P90D')).fired).toEqual([]);
    expect(await emails()).toEqual(['BACKORDER_NOTIFICATION_EMAIL']);
    await tenant.stock(3);
    expect(await tenant.order('A')).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
  });

  it('who declines has the waiting units cancelled and refunded at once', async () => {
    const id = await tenant.backorderTwo('A', { payments: [payment({ authAmount: 30 })] });
    await tenant.advance('PT1H');
    const answered = await tenant.ok(answer(id, 'DECLINE'));
    expect(answered).toMatchObject(
      version === 'v2'
        ? { id, consentToDelay: 'false', consentDate: later, lineItemStatus: 'ALLOCATED', orderStatusCode: 'ORDER_ALLOCATED' }
        : {
            id,
            isDelayConsented: false,
            status: 'BACK_PREORDER_CANCELLED',
            lineItemStatus: 'ALLOCATED',
            orderStatusCode: 'ORDER_ALLOCATED',
          },
    );
    const order = await tenant.order('A');
    expect(order).toMatchObject({
      statusCode: 'ORDER_ALLOCATED',
      orderSubTotal: 10,
      orderTotal: 10,
      cancelTotal: 20,
      cancellationDate: later,
      processName: 'CANCEL',
      items: [{ backOrderedQuantity: 0, cancelledQuantity: 2, pendingShippedQuantity: 1, itemTotal: 10 }],
      payments: [{ authAmount: 10 }],
    });
    expect(order.auditLogs.at(-1)).toMatchObject({ auditType: 'CANCEL', quantity: 2, amount: 20, note: 'The customer declined the delay' });
    expect(await emails()).toEqual(['BACKORDER_NOTIFICATION_EMAIL', 'BACKORDER_CANCEL_EMAIL']);
    expect((await tenant.advance('P90D')).fired).toEqual([]);
  });

  it('who declines all of an order cancels it', async () => {
    await tenant.stock(0);
    await tenant.place('A', { items: [line({ backorder: true })] });
    await tenant.move('A', 'allocate');
    const [{ id }] = await tenant.reservations('A');
    await tenant.ok(answer(id, 'DECLINE'));
    expect(await tenant.order('A')).toMatchObject({ statusCode: 'ORDER_CANCELLED', cancelTotal: 30, orderTotal: 0 });
    expect(await tenant.events('A')).toEqual(expect.arrayContaining(['ORDER_CANCELLED', 'BACKORDER_CANCEL_EMAIL']));
  });

  it('may accept twice and then decline, but not answer once no units wait', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.ok(answer(id, 'ACCEPT'));
    await tenant.ok(answer(id, 'ACCEPT'));
    await tenant.ok(answer(id, 'DECLINE'));
    const order = await tenant.order('A');
    for (const consent of ['ACCEPT', 'DECLINE'] as const) {
      const refused = await answer(id, consent);
      expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('BACK_PREORDER_CANCELLED')]);
      const problem = 'names a reservation that no longer waits; its status is BACK_PREORDER_CANCELLED';
      expect(refused.body.message).toBe(version === 'v2' ? `[backOrderId ${problem}]` : `id ${problem}`);
    }
    expect(await tenant.order('A')).toEqual(order);
  });

  it('may answer for an order that is not in the sandbox', async () => {
    await tenant.ok(tenant.reserve(example('backorder-reserve.request')));
    await tenant.ok(answer('1', 'ACCEPT'));
    expect(await tenant.reservation('1')).toMatchObject({ consentToDelay: 'true', consentDate: '2026-01-05T09:00:00.000Z' });
    await tenant.ok(answer('1', 'DECLINE'));
    expect(await tenant.backorder('1')).toMatchObject({ isDelayConsented: false, status: 'BACK_PREORDER_CANCELLED' });
  });

  it('gets 404 for an unknown reservation', async () => {
    const refused = await answer('none', 'ACCEPT');
    expect([refused.status, refused.body.message]).toEqual([404, 'BackOrderPreOrderReservation none not found']);
  });
});

describe('without an answer to the delay', () => {
  it('consent mails are sent on days 30 and 53, and the waiting units are cancelled on day 60', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.advance('P29DT23H59M');
    expect(await emails()).toEqual(['BACKORDER_NOTIFICATION_EMAIL']);
    expect(await tenant.reservation(id)).not.toHaveProperty('lastNotificationDate');
    await tenant.advance('PT1M');
    expect((await emails()).at(-1)).toBe('BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL');
    expect(await tenant.reservation(id)).toMatchObject({ lastNotificationDate: '2026-02-04T09:00:00.000Z' });
    await tenant.advance('P23D');
    expect((await emails()).at(-1)).toBe('BACKORDER_53_DAYS_CONSENT_TO_DELAY_EMAIL');
    expect(await tenant.backorder(id)).toMatchObject({ lastNotifiedAt: '2026-02-27T09:00:00.000Z' });
    await tenant.advance('P7D');
    expect((await emails()).at(-1)).toBe('BACKORDER_CANCEL_EMAIL');
    expect(await tenant.order('A')).toMatchObject({ items: [{ cancelledQuantity: 2, backOrderedQuantity: 0 }] });
  });

  it('a line with infiniteConsent waits without an end', async () => {
    const id = await tenant.backorderTwo('A', { items: [line({ backorder: true, infiniteConsent: true })] });
    expect(await tenant.backorder(id)).toMatchObject({ isDelayConsented: true });
    await tenant.advance('P365D');
    expect(await tenant.order('A')).toMatchObject({ items: [{ backOrderedQuantity: 2 }] });
    expect(await emails()).toEqual(['BACKORDER_NOTIFICATION_EMAIL']);
  });
});

describe('an answer to the delay is refused', () => {
  it('in v2 without an action or a reservation, or with an unknown action', async () => {
    const path = '/backpre-order/order/backorder/consent-to-delay';
    expect(await tenant.post(path, {})).toMatchObject({
      status: 400,
      body: { message: '[action must not be null, backOrderId must not be null]' },
    });
    expect(await tenant.post(path, { action: 'LATER', backOrderId: 'x' })).toMatchObject({
      status: 400,
      body: { message: '[action must be one of [ACCEPT, DECLINE]]' },
    });
  });

  it('in v3 without a consent, or with an unknown one', async () => {
    const path = '/backorders-preorders/x/actions/save-delay-consent';
    expect(await tenant.v3('POST', path, { body: {} })).toMatchObject({
      status: 400,
      body: { type: 'CLIENT_ERROR', message: 'consent must not be null', errorCode: 'SERVICE-4003' },
    });
    expect(await tenant.v3('POST', path, { body: { consent: 'accept' } })).toMatchObject({
      status: 400,
      body: { type: 'CLIENT_ERROR', message: 'consent must be one of [ACCEPT, DECLINE]', errorCode: 'SERVICE-4002' },
    });
  });
});
