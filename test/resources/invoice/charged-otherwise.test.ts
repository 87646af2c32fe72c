import { beforeEach, describe, expect, it } from 'vitest';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

const place = (changes: object = {}) => tenant.place('A', { items: [line()], payments: [payment({ authAmount: 30 })], ...changes });
const find = async () =>
  (await tenant.ok(tenant.post('/invoice/query', { filters: {}, sortBy: 'invoiceNumber', sortDirection: 'asc' }))).invoices;
const ship = (quantity: number) => tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity }] });

describe('invoices of what was charged otherwise', () => {
  it('are owed for what the merchant’s own charge does not pay', async () => {
    await place({ payments: [payment({ authAmount: 10, chargedAmount: 10, paymentStatus: 'PAID' })] });
    await tenant.move('A', 'allocate');
    await ship(1);
    expect(await find()).toEqual([]);
    await ship(2);
    expect(await find()).toMatchObject([{ invoiceStatus: 'ISSUED', invoiceTotal: 20, orders: [{ items: [{ invoiceQuantity: 2 }] }] }]);
  });

  it('are made at checkout with the policy captureAt, and a cancellation gives them back', async () => {
    await tenant.policies({ captureAt: 'checkout' });
    await place();
    expect(await find()).toMatchObject([{ invoiceTotal: 30, shipmentId: '', orders: [{ items: [{ invoiceQuantity: 3 }] }] }]);
    await tenant.ok(tenant.cancel((await tenant.order('A')).orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    expect(await find()).toMatchObject([{ invoiceStatus: 'CAPTURED', invoiceTotal: 20, orders: [{ items: [{ invoiceQuantity: 2 }] }] }]);
    await tenant.move('A', 'allocate');
    await ship(2);
    expect(await find()).toHaveLength(1);
  });

  it('bill each unit once where the policy captureAt changes between placing and shipping', async () => {
    const billed = async () =>
      (await find()).map(
        ({ invoiceTotal, orders }: { invoiceTotal: number; orders: { items: { lineItemId: string; invoiceQuantity: number }[] }[] }) => [
          invoiceTotal,
          ...(orders[0]?.items ?? []).map(({ lineItemId, invoiceQuantity }) => `${invoiceQuantity} of ${lineItemId}`),
        ],
      );
    await place({ payments: [payment({ authAmount: 35 })] });
    await tenant.move('A', 'allocate');
    await ship(1);
    await tenant.policies({ captureAt: 'checkout' });
    await ship(1);
    expect(await billed()).toEqual([
      [10, '1 of L1'],
      [20, '2 of L1'],
    ]);
    await tenant.policies({ captureAt: 'shipment' });
    const { items, ...order } = await tenant.order('A');
    await tenant.ok(
      tenant.put('/order/A', {
        ...order,
        items: [...items, line({ lineItemId: 'L2', lineItemNumber: 2, orderedQuantity: 1, itemUnitPrice: 5 })],
      }),
    );
    await tenant.move('A', 'allocate');
    await tenant.move('A', 'ship');
    expect((await billed()).slice(2)).toEqual([[5, '1 of L2']]);
    expect((await tenant.order('A')).payments[0]).toMatchObject({ chargedAmount: 35 });
  });
});
