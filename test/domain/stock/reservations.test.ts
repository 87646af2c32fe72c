import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { fire } from '../../../src/domain/moves/fire.js';
import { orders } from '../../../src/model/order.js';
import type { Reservation } from '../../../src/model/reservation.js';
import { saveConsent } from '../../../src/resources/backorder/consent.js';
import { reservationStatus } from '../../../src/resources/backorder/status.js';
import { updateReservation } from '../../../src/resources/backorder/update-reservation.js';
import { type Draft, SmallTenant } from '../moves/small-tenant.js';

/** An order of five units of A, three of them on hand; the others wait. */
function shortOfTwo(line: Partial<Draft> = { backorder: true }): SmallTenant {
  const tenant = new SmallTenant();
  tenant.stock({ sku: 'A', onHand: 3 });
  const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 5, itemUnitPrice: 10, ...line }]);
  tenant.do((tx) => allocateOrder(tx, orderId));
  return tenant;
}

const first = (tenant: SmallTenant): Reservation => tenant.reservations()[0] as Reservation;

function answer(tenant: SmallTenant, consent: 'ACCEPT' | 'DECLINE'): void {
  const { id } = first(tenant);
  tenant.do((tx) => saveConsent(tx, { id, consent }));
}

/** Notes the consent as the merchant's own update does. */
const writeConsent = (tenant: SmallTenant) =>
  tenant.do((tx) => updateReservation(tx, { orderNumber: '1', lineItemId: '1', change: { consented: true } }));

describe('a backorder', () => {
  it('holds the units that stock does not cover', () => {
    const tenant = shortOfTwo();
    expect(tenant.order().statusCode).toBe('ORDER_PARTIALLY_ALLOCATED');
    expect(tenant.line().units).toEqual({ backordered: 2, allocated: 3 });
    expect(first(tenant)).toMatchObject({ type: 'BACKORDER', quantity: 2, released: 0, cancelled: 0, linked: true, toNotify: 'true' });
    expect(reservationStatus(first(tenant))).toBe('BACK_PREORDER_CREATED');
    expect(tenant.stockOf('A')).toMatchObject({ backordered: 2, counters: { onHand: 3, allocated: 3 } });
    expect(tenant.events()).toContain('BACKORDER_NOTIFICATION_EMAIL');
  });

  it('sends the consent mail on day 30, waits on after consent, and is released as stock arrives', () => {
    const tenant = shortOfTwo();
    expect(tenant.advance('P30D').map(({ timer, at }) => [timer, at])).toEqual([['backorder30Days', '2024-03-31T12:00:00.000Z']]);
    expect(tenant.events()).toContain('BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL');
    expect(first(tenant).lastNotificationDate).toBe('2024-03-31T12:00:00.000Z');
    answer(tenant, 'ACCEPT');
    expect(first(tenant)).toMatchObject({ consented: true, consentDate: '2024-03-31T12:00:00.000Z', toNotify: 'false' });
    expect(tenant.advance('P60D')).toEqual([]);
    expect(tenant.line().units).toEqual({ backordered: 2, allocated: 3 });

    tenant.stock({ sku: 'A', onHand: 4 });
    expect(tenant.line().units).toEqual({ backordered: 1, allocated: 4 });
    expect(tenant.line().releasedQuantity).toBe(1);
    expect(first(tenant).released).toBe(1);
    expect(reservationStatus(first(tenant))).toBe('PARTIAL_BACK_PREORDER_RELEASE');

    tenant.stock({ sku: 'A', onHand: 9 });
    expect(tenant.line().units).toEqual({ allocated: 5 });
    expect(reservationStatus(first(tenant))).toBe('BACK_PREORDER_RELEASE');
    expect(tenant.order().statusCode).toBe('ORDER_ALLOCATED');
    expect(tenant.stockOf('A')).toMatchObject({ backordered: 0, counters: { onHand: 9, allocated: 5 } });
  });

  it('is cancelled at once when the customer declines, and the money goes back', () => {
    const payments = [{ paymentCounter: 1, authAmount: 50, chargedAmount: 30 }];
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 3 });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 5, itemUnitPrice: 10, backorder: true }], { payments });
    tenant.do((tx) => allocateOrder(tx, orderId));
    answer(tenant, 'DECLINE');
    expect(tenant.line().units).toEqual({ allocated: 3, cancelled: 2 });
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_ALLOCATED', cancelTotal: 20, orderTotal: 30 });
    expect(tenant.order().payments?.[0]).toMatchObject({ authAmount: 30, chargedAmount: 30 });
    expect(reservationStatus(first(tenant))).toBe('BACK_PREORDER_CANCELLED');
    expect(tenant.stockOf('A').backordered).toBe(0);
    expect(tenant.events()).toContain('BACKORDER_CANCEL_EMAIL');
    expect(tenant.advance('P90D')).toEqual([]);
    const { id } = first(tenant);
    expect(tenant.refusal((tx) => saveConsent(tx, { id, consent: 'ACCEPT' }))).toContain('BACK_PREORDER_CANCELLED');
  });

  it('sends two consent mails and is cancelled on day 60 without an answer', () => {
    const tenant = shortOfTwo();
    const fired = tenant.advance('P59D').map(({ timer }) => timer);
    expect(fired).toEqual(['backorder30Days', 'backorder53Days']);
    expect(tenant.line().units).toEqual({ backordered: 2, allocated: 3 });
    expect(tenant.advance('P1D').map(({ timer, at }) => [timer, at])).toEqual([['cancelBackorder', '2024-04-30T12:00:00.000Z']]);
    expect(tenant.line().units).toEqual({ allocated: 3, cancelled: 2 });
    expect(tenant.order().auditLogs.at(-1)).toMatchObject({
      auditType: 'CANCEL',
      quantity: 2,
      amount: 20,
      auditTimestamp: '2024-04-30T12:00:00.000Z',
    });
  });

  it('is cancelled after the time of the policy cancelAfter', () => {
    const tenant = new SmallTenant();
    tenant.policies({ cancelAfter: 'P10D' });
    tenant.stock({ sku: 'A', onHand: 0 });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 2, backorder: true }]);
    tenant.do((tx) => allocateOrder(tx, orderId));
    expect(tenant.advance('P60D').map(({ timer }) => timer)).toEqual(['cancelBackorder']);
    expect(tenant.order().statusCode).toBe('ORDER_CANCELLED');
  });

  it('needs no consent if the line accepts any delay', () => {
    const tenant = shortOfTwo({ backorder: true, infiniteConsent: true });
    expect(first(tenant)).toMatchObject({ consented: true, toNotify: 'false' });
    expect(tenant.advance('P400D')).toEqual([]);
    expect(tenant.line().units).toEqual({ backordered: 2, allocated: 3 });
  });

  it('of an unmarked line takes the room of its record and leaves the rest open', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 1, backOrderLimit: 1 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 0, backOrderLimit: 2 });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 6 }]);
    tenant.do((tx) => allocateOrder(tx, orderId));
    expect(tenant.line().units).toEqual({ open: 2, backordered: 3, allocated: 1 });
    expect(tenant.reservations().map(({ locationNum, quantity }) => [locationNum, quantity])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });
});

describe('two backorders of one line', () => {
  it('end one by one, each with only its own units', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 0, backOrderLimit: 2 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 0, backOrderLimit: 3 });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 5 }]);
    tenant.do((tx) => allocateOrder(tx, orderId));
    const [large, little] = tenant.reservations() as [Reservation, Reservation];
    expect([large.quantity, little.quantity]).toEqual([3, 2]);
    expect(() => tenant.move('cancelBackorder', 3, { reservationId: little.id })).toThrow(`reservation ${little.id} holds 2 of them`);
    tenant.move('unreserve', 1, { reservationId: little.id });
    tenant.move('cancelBackorder', undefined, { reservationId: little.id });
    expect(tenant.line().units).toEqual({ open: 1, backordered: 3, cancelled: 1 });
    expect([1, 2].map((at) => tenant.stockOf('A', at).backordered)).toEqual([0, 3]);
    expect(
      tenant
        .advance('P60D')
        .filter(({ timer }) => timer === 'cancelBackorder')
        .map(({ about }) => about),
    ).toEqual([{ kind: 'reservation', id: large.id }]);
    expect(tenant.line().units).toEqual({ open: 1, cancelled: 4 });
  });
});

describe('a preorder', () => {
  const dated = (preOrderDate: string): SmallTenant => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 0, preOrderLimit: 9, preOrderDate });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 2 }]);
    tenant.do((tx) => allocateOrder(tx, orderId));
    return tenant;
  };

  it('waits for its date even if stock arrives earlier', () => {
    const tenant = dated('2024-03-11T12:00:00.000Z');
    expect(first(tenant).type).toBe('PREORDER');
    expect(tenant.stockOf('A').preordered).toBe(2);
    tenant.stock({ sku: 'A', onHand: 5 });
    expect(tenant.line().units).toEqual({ backordered: 2 });
    expect(tenant.refusal((tx) => updateReservation(tx, { orderNumber: '1', lineItemId: '1', change: { released: 1 } }))).toContain(
      'is on preorder until',
    );
    expect(tenant.advance('P30D').map(({ timer, at }) => [timer, at])).toEqual([['releasePreorder', '2024-03-11T12:00:00.000Z']]);
    expect(tenant.line().units).toEqual({ allocated: 2 });
    expect(tenant.stockOf('A')).toMatchObject({ preordered: 0, counters: { allocated: 2 } });
  });

  it('is released on its date also after the customer has agreed to the delay', () => {
    for (const agree of [(one: SmallTenant) => answer(one, 'ACCEPT'), writeConsent]) {
      const tenant = dated('2024-03-11T12:00:00.000Z');
      tenant.stock({ sku: 'A', onHand: 5 });
      agree(tenant);
      tenant.advance('P30D');
      expect(tenant.line().units).toEqual({ allocated: 2 });
    }
  });

  it('waits for its date in any time zone', () => {
    const tenant = dated('2024-03-01T23:00:00+10:00');
    tenant.stock({ sku: 'A', onHand: 5 });
    expect(tenant.line().units).toEqual({ backordered: 2 });
    expect(tenant.advance('PT2H').map(({ timer, at }) => [timer, at])).toEqual([['releasePreorder', '2024-03-01T13:00:00.000Z']]);
    expect(tenant.line().units).toEqual({ allocated: 2 });
  });

  it('of a marked line waits for its date even if stock is there when it is placed', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 5, preOrderLimit: 9, preOrderDate: '2024-03-11T12:00:00.000Z' });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 2, preorder: true }]);
    tenant.do((tx) => allocateOrder(tx, orderId));
    expect(tenant.line().units).toEqual({ backordered: 2 });
    expect(tenant.refusal((tx) => fire(tx, 'unreserve', { orderId }) && fire(tx, 'allocate', { orderId }))).toContain(
      'is on preorder until',
    );
    tenant.advance('P30D');
    expect(tenant.line().units).toEqual({ allocated: 2 });
  });

  it('is released by order date, even if a later order was placed first', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 0, preOrderLimit: 9, preOrderDate: '2024-03-11T12:00:00.000Z' });
    const placed = ['2024-02-20T00:00:00.000Z', '2024-02-10T00:00:00.000Z'].map((orderDate, i) =>
      tenant.place([{ sku: 'A', orderedQuantity: 2 }], { orderNumber: `P${i}`, orderDate }),
    );
    for (const { orderId } of placed) tenant.do((tx) => allocateOrder(tx, orderId));
    tenant.stock({ sku: 'A', onHand: 2 });
    tenant.advance('P30D');
    const [later, earlier] = placed.map(({ orderId }) => tenant.do((tx) => tx.get(orders, orderId)).items[0]?.units);
    expect(earlier).toEqual({ allocated: 2 });
    expect(later).toEqual({ backordered: 2 });
  });

  it('is released when stock arrives after its date', () => {
    const tenant = dated('2024-03-11T12:00:00.000Z');
    tenant.advance('P30D');
    expect(tenant.line().units).toEqual({ backordered: 2 });
    tenant.stock({ sku: 'A', onHand: 1 });
    expect(tenant.line().units).toEqual({ backordered: 1, allocated: 1 });
  });
});
