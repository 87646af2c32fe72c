import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { liftHold, placeHold, releaseOrder } from '../../../src/domain/moves/holds.js';
import type { HoldType } from '../../../src/model/order.js';
import { updatePayment } from '../../../src/resources/payment/update-payment.js';
import { SmallTenant } from './small-tenant.js';

const placed = (statusCode = 'ORDER_CREATED', quantity = 2): SmallTenant => {
  const tenant = new SmallTenant();
  tenant.stock({ sku: 'A', onHand: 1 });
  const payments = [
    { paymentCounter: 1, paymentIdentifier: { cardIdentifier: '1111', expirationYear: '2029', paymentId: 'P' }, authAmount: 20 },
  ];
  tenant.place([{ sku: 'A', orderedQuantity: quantity, itemUnitPrice: 10 }], { statusCode, payments });
  return tenant;
};

const place = (tenant: SmallTenant, type: HoldType) => {
  const { orderId } = tenant.order();
  return tenant.do((tx) => placeHold(tx, orderId, type).statusCode);
};
const lift = (tenant: SmallTenant, type?: HoldType) => {
  const { orderId } = tenant.order();
  return tenant.do((tx) => liftHold(tx, orderId, type).statusCode);
};

describe('a hold', () => {
  it('gives the order its status; of several, the most serious one counts', () => {
    const tenant = placed();
    expect(place(tenant, 'EXTERNAL')).toBe('ORDER_HOLD_EXTERNAL');
    expect(place(tenant, 'FRAUD')).toBe('ORDER_HOLD_FRAUD');
    expect(place(tenant, 'CSR')).toBe('ORDER_HOLD_FRAUD');
    expect(lift(tenant, 'FRAUD')).toBe('ORDER_HOLD_CSR');
    expect(tenant.order().holds).toEqual(['EXTERNAL', 'CSR']);
    expect(lift(tenant)).toBe('ORDER_CONFIRMED');
    expect(() => lift(tenant)).toThrow('is not on hold');
  });

  it('keeps units from being allocated and backordered', () => {
    const tenant = placed('ORDER_HOLD_FRAUD');
    expect(() => tenant.move('allocate', 1)).toThrow('is on hold (FRAUD)');
    expect(() => tenant.move('backorder', 1)).toThrow('is on hold (FRAUD)');
    const { orderId, version } = tenant.order();
    tenant.do((tx) => allocateOrder(tx, orderId));
    expect(tenant.order().version).toBe(version);
  });

  it('ends when the whole order is cancelled', () => {
    const tenant = placed('ORDER_HOLD_FRAUD');
    tenant.move('cancel', 1);
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_HOLD_FRAUD', holds: ['FRAUD'] });
    tenant.move('cancel');
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_CANCELLED', holds: [] });
    expect(() => place(tenant, 'CSR')).toThrow('cannot be put on hold in status ORDER_CANCELLED');
  });

  it('is refused once a unit is allocated', () => {
    const tenant = placed();
    tenant.move('allocate');
    expect(() => place(tenant, 'FRAUD')).toThrow('cannot be put on hold in status ORDER_PARTIALLY_ALLOCATED');
  });

  it('for a pending authorization ends when the payment is reported as authorized', () => {
    const tenant = placed('ORDER_HOLD_AUTH_PENDING');
    const report = (status: string) =>
      tenant.do((tx) => updatePayment(tx, { orderNumber: '1', paymentIdentifier: 'P', type: 'VISA', status }).statusCode);
    expect(report('ERROR')).toBe('ORDER_HOLD_AUTH_PENDING');
    expect(report('AUTHORIZED')).toBe('ORDER_CONFIRMED');
  });

  it('is followed by the allocation in auto when it is lifted', () => {
    const tenant = placed();
    tenant.policies({ lifecycle: 'auto' });
    place(tenant, 'CSR');
    const { orderId } = tenant.order();
    tenant.do((tx) => releaseOrder(tx, orderId));
    expect(tenant.line().units).toEqual({ open: 2 });
    expect(lift(tenant)).toBe('ORDER_PARTIALLY_ALLOCATED');
    expect(tenant.line().units).toEqual({ open: 1, allocated: 1 });
  });
});

describe('the release', () => {
  it('confirms an order once', () => {
    const tenant = placed();
    const { orderId } = tenant.order();
    tenant.do((tx) => releaseOrder(tx, orderId));
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_CONFIRMED', orderReleaseTimestamp: '2024-03-01T12:00:00.000Z' });
    expect(tenant.refusal((tx) => releaseOrder(tx, orderId))).toContain('is already released');
  });

  it('happens automatically in auto, and the allocation follows', () => {
    const tenant = new SmallTenant();
    tenant.policies({ lifecycle: 'auto', holdFor: 'PT1M' });
    tenant.place([{ sku: 'NEW', orderedQuantity: 2 }]);
    expect(tenant.advance('PT59S')).toEqual([]);
    expect(tenant.advance('PT1S').map(({ timer }) => timer)).toEqual(['releaseOrder']);
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_ALLOCATED', orderReleaseTimestamp: '2024-03-01T12:01:00.000Z' });
    expect(tenant.events('1')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'ORDER_CONFIRMED', 'ALLOCATION_CREATE']);
  });
});
