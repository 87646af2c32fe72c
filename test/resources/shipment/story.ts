import { expect } from 'vitest';
import { drafts } from '../../../src/index.js';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

/** A carton with units of line L1: all that are left, unless a number is said. */
export const carton = (cartonNum: string, quantity?: number, changes: object = {}) => ({
  ...drafts.carton({ cartonNum, items: [{ lineItemId: 'L1', ...(quantity !== undefined && { shippedQuantity: quantity }) }] }),
  ...changes,
});

/** An order of three shirts at ten dollars that are paid for by card and allocated. */
export class Shop {
  readonly tenant: Tenant;
  allocationId = '';

  constructor(tenant: Tenant) {
    this.tenant = tenant;
  }

  async allocate(changes: object = {}): Promise<this> {
    await this.tenant.stock(10);
    await this.tenant.place('A', { items: [line()], payments: [payment({ authAmount: 30 })], ...changes });
    await this.tenant.move('A', 'allocate');
    [{ allocationId: this.allocationId }] = await this.tenant.ok(
      this.tenant.post('/allocation/query', { filters: { items: { orderId: (await this.tenant.order('A')).orderId } } }),
    );
    return this;
  }

  post = (body: object) => this.tenant.post('/shipment', { allocationId: this.allocationId, ...body });
  ship = (...cartons: object[]) => this.tenant.ok(this.post({ cartons }));
  shipment = (id: string) => this.tenant.ok(this.tenant.get(`/shipment/${id}`));
  put = (before: { shipmentId: string }, changes: object) => this.tenant.put(`/shipment/${before.shipmentId}`, { ...before, ...changes });
  track = (trackingNumber: string, event: string, eventId = event) =>
    this.tenant.post('/shipment/tracking', { trackingNumber, event, eventId, timestamp: '2026-01-06T10:00:00Z' });
  line = async () => (await this.tenant.order('A')).items[0];
  payment = async () => (await this.tenant.order('A')).payments[0];

  /** The counters of the shirts, or of another SKU, at location 1. */
  async counters(sku = 'SHIRT') {
    const { inventory } = await this.tenant.ok(this.tenant.get(`/inventory?skus=${sku}`));
    return inventory[0].counters;
  }

  /** A request that is refused, and leaves the order and its shipments as they were. */
  async refused(asked: () => Promise<{ status: number; body: unknown }>, status: number, message: string): Promise<void> {
    const look = async () => [
      await this.tenant.order('A'),
      await this.tenant.ok(this.tenant.post('/shipment/query', { filters: { orderNumber: 'A' } })),
    ];
    const before = await look();
    expect(await asked()).toMatchObject({ status, body: { message } });
    expect(await look()).toEqual(before);
  }
}

/** A sandbox without data; gives a shop that nobody has used at every call. */
export function openShop(): () => Promise<Shop> {
  const open = openSandbox();
  return () => new Shop(open()).allocate();
}
