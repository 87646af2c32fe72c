import { describe, expect, it } from 'vitest';
import type { Reservation } from '../../../src/model/reservation.js';
import { saveConsent } from '../../../src/resources/backorder/consent.js';
import { createReservation, deleteReservation, type NewReservation } from '../../../src/resources/backorder/reserve.js';
import { reservationStatus } from '../../../src/resources/backorder/status.js';
import { type ReservationChange, updateReservation } from '../../../src/resources/backorder/update-reservation.js';
import { SmallTenant } from '../moves/small-tenant.js';

const first = (tenant: SmallTenant): Reservation => tenant.reservations()[0] as Reservation;
const change = (tenant: SmallTenant, wanted: ReservationChange) =>
  tenant.do((tx) => updateReservation(tx, { orderNumber: '1', lineItemId: '1', change: wanted }));
const sent = (more: Partial<NewReservation> = {}): NewReservation => ({
  orderNumber: '1',
  lineItemId: '1',
  sku: 'A',
  type: 'BACKORDER',
  orderDate: '2024-03-01T12:00:00.000Z',
  quantity: 2,
  released: 0,
  locationNum: 1,
  channelId: '12',
  ...more,
});

describe('a reservation that the merchant writes', () => {
  const open = (): SmallTenant => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 0 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 0 });
    tenant.place([{ sku: 'A', orderedQuantity: 5 }]);
    return tenant;
  };

  it('takes open units of its line and room at its location', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent({ locationNum: 2 })));
    expect(tenant.line().units).toEqual({ open: 3, backordered: 2 });
    expect([tenant.stockOf('A', 1).backordered, tenant.stockOf('A', 2).backordered]).toEqual([0, 2]);
    expect(tenant.refusal((tx) => createReservation(tx, sent({ quantity: 4 })))).toContain('only 3');
  });

  it('takes no room if its location does not stock the SKU', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent({ locationNum: 7 })));
    expect(first(tenant).stockId).toBeUndefined();
    expect([tenant.stockOf('A', 1).backordered, tenant.stockOf('A', 2).backordered]).toEqual([0, 0]);
  });

  it('is refused if its SKU is not the line’s', () => {
    expect(open().refusal((tx) => createReservation(tx, sent({ sku: 'B' })))).toBe('[sku must be that of line 1, "A"]');
  });

  it('grows and shrinks with its quantity', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent({ locationNum: 2 })));
    change(tenant, { quantity: 4 });
    expect(tenant.line().units).toEqual({ open: 1, backordered: 4 });
    expect(tenant.reservations()).toHaveLength(1);
    expect([tenant.stockOf('A', 1).backordered, tenant.stockOf('A', 2).backordered]).toEqual([0, 4]);
    change(tenant, { quantity: 1 });
    expect(tenant.line().units).toEqual({ open: 4, backordered: 1 });
    expect(tenant.stockOf('A', 2).backordered).toBe(1);
    expect(first(tenant)).toMatchObject({ quantity: 1, released: 0, cancelled: 0 });
  });

  it('takes more units and releases them in one change', () => {
    const tenant = open();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 3 });
    tenant.do((tx) => createReservation(tx, sent({ quantity: 1 })));
    change(tenant, { quantity: 3, released: 2 });
    expect(tenant.line().units).toEqual({ open: 2, backordered: 1, allocated: 2 });
    expect(first(tenant)).toMatchObject({ quantity: 3, released: 2 });
    expect(tenant.refusal((tx) => updateReservation(tx, { orderNumber: '1', lineItemId: '1', change: { released: 1 } }))).toContain(
      'at least 2',
    );
  });

  it('starts its consent timers again when it grows after its release', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent()));
    tenant.stock({ sku: 'A', onHand: 2 });
    expect(first(tenant)).toMatchObject({ quantity: 2, released: 2 });
    change(tenant, { quantity: 3 });
    expect(tenant.advance('P60D').map(({ timer }) => timer)).toEqual(['backorder30Days', 'backorder53Days', 'cancelBackorder']);
    expect(tenant.line().units).toEqual({ open: 2, allocated: 2, cancelled: 1 });
  });

  it('starts its consent timers again when its consent is withdrawn', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent({ consented: true })));
    expect(tenant.advance('P1D')).toEqual([]);
    change(tenant, { consented: false });
    expect(tenant.advance('P60D').map(({ timer }) => timer)).toEqual(['backorder30Days', 'backorder53Days', 'cancelBackorder']);
  });

  it('makes its units open again when it is deleted', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent({ locationNum: 2 })));
    const { id } = first(tenant);
    tenant.do((tx) => deleteReservation(tx, id));
    expect(tenant.line().units).toEqual({ open: 5 });
    expect(tenant.reservations()).toEqual([]);
    expect(tenant.stockOf('A', 2).backordered).toBe(0);
    expect(tenant.advance('P60D')).toEqual([]);
  });

  it('is stored as sent for an unknown order', () => {
    const tenant = open();
    tenant.do((tx) => createReservation(tx, sent({ orderNumber: 'elsewhere', id: 'R1' })));
    expect(first(tenant)).toMatchObject({ id: 'R1', linked: false, quantity: 2 });
    tenant.stock({ sku: 'A', onHand: 5 });
    expect(first(tenant).released).toBe(0);
    expect(tenant.refusal((tx) => createReservation(tx, sent({ id: 'R1' })))).toContain('already exists');
    tenant.do((tx) => saveConsent(tx, { id: 'R1', consent: 'DECLINE' }));
    expect(reservationStatus(first(tenant))).toBe('BACK_PREORDER_CANCELLED');
  });
});
