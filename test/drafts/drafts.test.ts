import { describe, expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { openSandbox } from '../support/tenant.js';

const newTenant = openSandbox();

describe('the drafts', () => {
  it('are accepted by their operations', async () => {
    const tenant = newTenant();
    const { orderId, orderNumber } = await tenant.ok(tenant.post('/order', drafts.order({ payments: [drafts.payment()] })));
    const sent: [string, object][] = [
      ['/location', drafts.location()],
      ['/inventory', drafts.stock()],
      ['/inventory/network', drafts.network()],
      ['/inventory/counter', drafts.counter()],
      ['/backpre-order/backorderpreorder-reserve', drafts.reservation({ orderNumber: 'ELSEWHERE' })],
      ['/order/cancel', drafts.cancellation({ orderId })],
    ];
    for (const [path, body] of sent) expect([path, (await tenant.post(path, body)).status]).toEqual([path, 200]);
    expect(await tenant.order(orderNumber)).toMatchObject({ statusCode: 'ORDER_CANCELLED' });
  });

  it('include an appeasement that is granted for a paid order', async () => {
    const tenant = newTenant();
    await tenant.place('PAID-1', { payments: [drafts.payment({ chargedAmount: 10, paymentStatus: 'PAID' })] });
    const answer = await tenant.ok(tenant.post('/order/appeasement', drafts.appeasement({ orderNumber: 'PAID-1' })));
    expect(answer).toMatchObject({ responseCode: 'SUCCESS', responseData: { totalAmountRefunded: 5 } });
  });

  it('number the lines of an order and keep the changes of each', () => {
    const { items } = drafts.order({ items: [{ orderedQuantity: 3 }, { sku: 'MUG' }] });
    expect(items.map(({ lineItemId, sku, orderedQuantity }) => [lineItemId, sku, orderedQuantity])).toEqual([
      ['line-1', 'SKU-1', 3],
      ['line-2', 'MUG', 1],
    ]);
  });

  it('are new objects at each call, so that changing one changes no other', () => {
    const first = drafts.order();
    first.shipInfo.length = 0;
    expect(drafts.order().shipInfo).toHaveLength(1);
  });
});
