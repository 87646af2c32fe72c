import { beforeEach, describe, expect, it } from 'vitest';
import { line, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox({ lifecycle: 'manual' });
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

const one = { items: [{ lineItemId: 'L1', quantity: 1 }] };
const count = async (type: string) => (await tenant.events('A')).filter((event) => event === type).length;

describe('the event of what an order has reached', () => {
  it('ORDER_SHIPPED is told with the last parcel, also if an earlier one was delivered before', async () => {
    await tenant.place('A', { items: [line({ orderedQuantity: 2 })] });
    await tenant.move('A', 'allocate');
    await tenant.move('A', 'ship', one);
    await tenant.move('A', 'deliver', one);
    expect(await count('ORDER_SHIPPED')).toBe(0);
    await tenant.move('A', 'ship', one);
    expect(await count('ORDER_SHIPPED')).toBe(1);
    await tenant.move('A', 'deliver', one);
    expect(await count('ORDER_SHIPPED')).toBe(1);
  });

  it('ORDER_PARTIALLY_RETURNED is told of an order that was partially exchanged before', async () => {
    await tenant.place('A', { items: [line({ orderedQuantity: 3 })] });
    for (const move of ['allocate', 'ship', 'deliver']) await tenant.move('A', move);
    await tenant.move('A', 'requestExchange', one);
    await tenant.move('A', 'exchange', one);
    expect(await count('ORDER_PARTIALLY_RETURNED')).toBe(0);
    await tenant.move('A', 'receiveReturn', one);
    await tenant.move('A', 'receiveReturn', one);
    expect(await count('ORDER_PARTIALLY_RETURNED')).toBe(1);
  });

  it('ORDER_CONFIRMED is told of an order that is released after a part of it was cancelled', async () => {
    await tenant.place('A', { items: [line({ orderedQuantity: 2 })] });
    await tenant.move('A', 'cancel', one);
    await tenant.move('A', 'release');
    expect(await count('ORDER_CONFIRMED')).toBe(1);
  });
});
