import { expect, it } from 'vitest';
import { line, openSandbox, payment } from '../../support/tenant.js';

const open = openSandbox();

it('the invoice of an appeasement names each line that it is of, with its own amount', async () => {
  const tenant = open();
  await tenant.stock(10);
  const items = [line({ orderedQuantity: 2 }), line({ lineItemId: 'L2', lineItemNumber: 2, orderedQuantity: 1 })];
  await tenant.place('A', { items, payments: [payment({ authAmount: 30 })] });
  await tenant.move('A', 'allocate');
  await tenant.move('A', 'ship');
  const of = (lineItemId: string, value: number) => ({ lineItemId, appeasements: [{ value, reason: 'late' }] });
  await tenant.ok(tenant.post('/order/appeasement', { orderNumber: 'A', source: 'CSR', userID: '1', items: [of('L1', 2), of('L2', 9)] }));
  const { invoices } = await tenant.ok(tenant.post('/invoice/query', { filters: { invoiceType: 'APPEASEMENT' } }));
  expect(invoices).toMatchObject([
    {
      invoiceTotal: 11,
      orders: [
        {
          items: [
            { lineItemId: 'L1', invoiceLineTotal: 2 },
            { lineItemId: 'L2', invoiceLineTotal: 9 },
          ],
        },
      ],
    },
  ]);
});
