import { beforeEach, expect, it } from 'vitest';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

const address = { addressLine1: '1 Lamar Avenue', addressLine2: '', addressLine3: '', addressLine4: '', city: 'Memphis', state: 'TN' };
const locate = (locationNum: number, more: object = {}) =>
  tenant.ok(tenant.post('/location', { locationNum, name: 'Depot', attributes: {}, ...more }));
const place = (changes: object = {}) => tenant.place('A', { items: [line()], payments: [payment({ authAmount: 30 })], ...changes });
const ship = (quantity: number) => tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity }] });
const find = async () => (await tenant.ok(tenant.post('/invoice/query', { filters: { orders: { orderNumber: 'A' } } }))).invoices[0];

it('an invoice has the part of discounts and fees of their units, who paid, and the address they were sent from', async () => {
  await locate(1, { address });
  const billToAddress = { address1: '2 Elm Street', name: { first: 'Ann' }, city: 'Austin', state: 'TX', postalCode: '78704' };
  const card = { paymentToken: { token: 'tok', paymentType: 'VISA' }, billToAddress, attributes: { risk: 'low' } };
  const amounts = { itemDiscountsTotal: 6, itemTaxTotal: 3, itemFeeTotal: 1.5, type: 'WEB_SHIP' };
  await place({ items: [line(amounts)], payments: [payment({ authAmount: 28.5, ...card })] });
  await tenant.move('A', 'allocate');
  await ship(2);
  const invoice = await find();
  const [{ items, payments }] = invoice.orders;
  expect(items).toMatchObject([
    {
      type: 'WEB_SHIP',
      invoiceQuantity: 2,
      itemUnitPrice: 10,
      itemDiscountsTotal: 4,
      itemTaxTotal: 2,
      itemFeeTotal: 1,
      invoiceLineTotal: 19,
    },
  ]);
  const lines = { addressLine1: '2 Elm Street', addressLine2: '', addressLine3: '', addressLine4: '' };
  expect(payments).toMatchObject([
    { paymentType: 'VISA', billToAddress: { ...lines, city: 'Austin', state: 'TX', postalCode: '78704' }, attributes: { risk: 'low' } },
  ]);
  expect(invoice.location).toEqual({ locationNum: 1, address });
  const v3 = await tenant.ok(tenant.v3('GET', `/invoices/invoice-id/${invoice.invoiceId}`));
  expect(v3).toMatchObject({
    location: { locationNumber: '1', address: { addressLine1: '1 Lamar Avenue', region: 'TN' } },
    orders: [
      {
        items: [{ itemDiscountsTotal: 4, itemFeeTotal: 1 }],
        payments: [{ paymentType: 'VISA', billToAddress: { addressLine1: '2 Elm Street', region: 'TX' }, attributes: { risk: 'low' } }],
      },
    ],
  });
  await tenant.move('A', 'unship', { items: [{ lineItemId: 'L1', quantity: 1 }] });
  expect((await find()).orders[0].items).toMatchObject([{ invoiceQuantity: 1, itemDiscountsTotal: 2, itemTaxTotal: 1, itemFeeTotal: 0.5 }]);
});

it('an invoice that is moved to another location has the address of that one', async () => {
  await locate(1, { address });
  await locate(2, { address: { ...address, city: 'Austin', state: 'TX' } });
  await locate(3);
  await place();
  await tenant.move('A', 'allocate');
  await ship(3);
  const { invoiceId, shipmentId } = await find();
  const moved = async (locationNumber: string, version: number) => {
    const whole = {
      invoiceId,
      invoiceNumber: 'A-1',
      shipmentId,
      channelId: '12',
      invoiceTotal: 30,
      totalTaxAmount: 0,
      currency: 'USD',
      statusCode: 'CREATED',
    };
    await tenant.ok(tenant.v3('PUT', `/invoices/${invoiceId}`, { body: { ...whole, locationNumber, version } }));
    return (await find()).location;
  };
  expect(await moved('1', 1)).toEqual({ locationNum: 1, address });
  expect(await moved('2', 2)).toMatchObject({ locationNum: 2, address: { city: 'Austin' } });
  expect(await moved('3', 3)).toEqual({ locationNum: 3 });
});
