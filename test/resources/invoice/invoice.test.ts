import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

const place = (changes: object = {}) => tenant.place('A', { items: [line()], payments: [payment({ authAmount: 30 })], ...changes });
const find = async (filters: object = { orders: { orderNumber: 'A' } }) =>
  (await tenant.ok(tenant.post('/invoice/query', { filters, sortBy: 'invoiceNumber', sortDirection: 'asc' }))).invoices;
const ship = (quantity: number) => tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity }] });
const created = async (asked: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await asked;
  expect([status, status === 201 ? '' : body]).toEqual([201, '']);
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of the body
  return body as any;
};

/** A request that is refused, and leaves the invoices as they were. */
async function refused(asked: () => Promise<{ status: number; body: unknown }>, status: number, message: string): Promise<void> {
  const before = await find();
  expect(await asked()).toMatchObject({ status, body: { message } });
  expect(await find()).toEqual(before);
}

describe('invoices', () => {
  it('bill each shipment with what was captured for it, and the order shows their sum', async () => {
    await place();
    await tenant.move('A', 'allocate');
    await ship(2);
    await ship(1);
    const invoices = await find();
    expect(invoices).toMatchObject([
      {
        invoiceNumber: 'A-1',
        invoiceType: 'SHIPPING',
        invoiceStatus: 'CAPTURED',
        statusCode: 'CREATED',
        invoiceTotal: 20,
        currency: 'USD',
        locationNum: 1,
        orders: [
          {
            orderNumber: 'A',
            invoiceOrderTotal: 20,
            items: [{ lineItemId: 'L1', sku: 'SHIRT', invoiceQuantity: 2, invoiceLineTotal: 20 }],
            payments: [{ paymentCounter: 1, paymentDate: '2026-01-05T09:00:00.000Z' }],
          },
        ],
      },
      { invoiceNumber: 'A-2', invoiceTotal: 10 },
    ]);
    const { invoiceTotal, items } = await tenant.order('A');
    expect([invoiceTotal, items[0]]).toMatchObject([30, { invoiceQuantity: 3, invoiceTotal: 30 }]);
    const { shipments } = await tenant.ok(
      tenant.post('/shipment/query', { filters: { orderNumber: 'A' }, sortBy: 'shipmentId', sortDirection: 'asc' }),
    );
    expect(shipments.map(({ invoiceId }: { invoiceId: string }) => invoiceId)).toEqual(
      invoices.map(({ invoiceId }: { invoiceId: string }) => invoiceId),
    );
    expect(await tenant.ok(tenant.get(`/invoice/${invoices[0].invoiceId}`))).toEqual(invoices[0]);
  });

  it('split a capture that cannot be divided by the cent', async () => {
    await place({ items: [line({ itemUnitPrice: 3.333, itemTaxTotal: 1 })], payments: [payment({ authAmount: 11 })] });
    await tenant.move('A', 'allocate');
    for (const _ of [1, 2, 3]) await ship(1);
    const totals = (await find()).map(({ invoiceTotal }: { invoiceTotal: number }) => invoiceTotal);
    const { chargedAmount } = (await tenant.order('A')).payments[0];
    expect(totals).toHaveLength(3);
    expect(totals.reduce((sum: number, one: number) => sum + Math.round(one * 100), 0)).toBe(Math.round(chargedAmount * 100));
  });

  it('are owed while nothing is captured, and captured once it is', async () => {
    await place({ payments: [] });
    await tenant.move('A', 'allocate');
    await ship(3);
    expect(await find()).toMatchObject([{ invoiceStatus: 'ISSUED', invoiceTotal: 30 }]);
    expect((await tenant.order('A')).invoiceTotal).toBe(0);
    const order = await tenant.order('A');
    await tenant.ok(tenant.put('/order/A', { ...order, payments: [payment({ authAmount: 30 })] }));
    expect(await find()).toMatchObject([{ invoiceStatus: 'CAPTURED', invoiceTotal: 30 }]);
  });

  it('are not made for a shipment that the merchant has charged itself', async () => {
    await place({ payments: [payment({ authAmount: 30, chargedAmount: 30, paymentStatus: 'PAID' })] });
    await tenant.move('A', 'allocate');
    await ship(3);
    expect(await find()).toEqual([]);
  });

  it('that are owed are paid one by one when money comes later', async () => {
    await place({ payments: [] });
    await tenant.move('A', 'allocate');
    await ship(1);
    await ship(2);
    const order = await tenant.order('A');
    await tenant.ok(tenant.put('/order/A', { ...order, payments: [payment({ authAmount: 30 })] }));
    expect(await find()).toMatchObject([
      { invoiceStatus: 'CAPTURED', invoiceTotal: 10 },
      { invoiceStatus: 'CAPTURED', invoiceTotal: 20 },
    ]);
  });

  it('bill the units of a pickup as the customer takes them', async () => {
    await place();
    await tenant.move('A', 'allocate');
    await tenant.move('A', 'readyForPickup');
    await tenant.move('A', 'pickUp', { items: [{ lineItemId: 'L1', quantity: 1 }] });
    await tenant.move('A', 'putBack');
    await tenant.move('A', 'ship');
    expect(await find()).toMatchObject([
      { invoiceTotal: 10, orders: [{ items: [{ invoiceQuantity: 1 }] }] },
      { invoiceTotal: 20, orders: [{ items: [{ invoiceQuantity: 2 }] }] },
    ]);
    expect((await tenant.order('A')).items[0]).toMatchObject({ invoiceQuantity: 3, invoiceTotal: 30 });
  });

  it('have no units for a fee that is due once nothing else will ship', async () => {
    await place({ fees: [{ type: 'ship', value: 6 }], payments: [payment({ authAmount: 36 })] });
    await tenant.move('A', 'allocate');
    await ship(1);
    await tenant.move('A', 'scratch');
    const invoices = await find();
    const { items, payments } = await tenant.order('A');
    expect(items[0]).toMatchObject({ invoiceQuantity: 1 });
    const cents = invoices.map(({ invoiceTotal }: { invoiceTotal: number }) => Math.round(invoiceTotal * 100));
    expect(cents.reduce((sum: number, one: number) => sum + one, 0)).toBe(Math.round(payments[0].chargedAmount * 100));
    expect(invoices[1].orders[0].items).toEqual([]);
  });

  it('are lowered by the units and the money of a part that is undone', async () => {
    await place();
    await tenant.move('A', 'allocate');
    await ship(3);
    await tenant.move('A', 'unship', { items: [{ lineItemId: 'L1', quantity: 2 }] });
    expect(await find()).toMatchObject([{ invoiceStatus: 'CAPTURED', invoiceTotal: 10, orders: [{ items: [{ invoiceQuantity: 1 }] }] }]);
    await ship(2);
    expect((await tenant.order('A')).items[0]).toMatchObject({ invoiceQuantity: 3, invoiceTotal: 30 });
  });

  it('bill lost units once, also when what was sent again is undone', async () => {
    await place({ items: [line({ orderedQuantity: 1 })], payments: [payment({ authAmount: 10 })] });
    await tenant.move('A', 'allocate');
    await ship(1);
    await tenant.move('A', 'reship');
    await tenant.move('A', 'unship');
    await ship(1);
    const counted = (await find()).filter(({ invoiceStatus }: { invoiceStatus: string }) => invoiceStatus !== 'CREDITED');
    expect(counted).toMatchObject([{ invoiceStatus: 'CAPTURED', invoiceTotal: 10 }]);
  });

  it('are credited when the shipment is undone', async () => {
    await place();
    await tenant.move('A', 'allocate');
    await ship(2);
    await tenant.move('A', 'unship');
    expect(await find()).toMatchObject([{ invoiceStatus: 'CREDITED', invoiceTotal: 20 }]);
    expect(await tenant.order('A')).toMatchObject({ invoiceTotal: 0 });
  });

  it('tell what a return and an appeasement gave back', async () => {
    await place();
    await tenant.move('A', 'allocate');
    await ship(3);
    await tenant.move('A', 'receiveReturn', { items: [{ lineItemId: 'L1', quantity: 1 }] });
    await tenant.ok(tenant.post('/order/appeasement', drafts.appeasement({ orderNumber: 'A' })));
    expect(await find()).toMatchObject([
      { invoiceType: 'SHIPPING', invoiceTotal: 30 },
      { invoiceType: 'RETURN', invoiceTotal: 10, orders: [{ items: [{ invoiceQuantity: 1, invoiceLineTotal: 10 }] }] },
      { invoiceType: 'APPEASEMENT', invoiceTotal: 5 },
    ]);
    const [{ items }] = (await find())[1].orders;
    const { shipments } = await tenant.ok(tenant.post('/shipment/query', { filters: { orderNumber: 'A' } }));
    expect(items[0].shipmentLineItemId).toBe(shipments[0].cartons[0].items[0].shipmentLineItemId);
    expect(await tenant.order('A')).toMatchObject({ returnTotal: 10, appeasementTotal: 5 });
  });
});

describe('the posting of an invoice', () => {
  beforeEach(async () => {
    await place();
    await tenant.move('A', 'allocate');
    await ship(3);
  });

  it('goes from CREATED to POSTED to ACKNOWLEDGED, and its money is settled', async () => {
    const [{ invoiceId }] = await find();
    await tenant.advance('PT1H');
    const [posted] = await created(tenant.post('/invoice/post', { invoiceIds: [invoiceId] }));
    expect(posted).toMatchObject({ statusCode: 'POSTED', postedAt: '2026-01-05T10:00:00.000Z', invoiceStatus: 'CAPTURED' });
    expect(await tenant.events('A')).toContain('INVOICE_POSTING');
    const acknowledgedAt = '2026-01-07T08:00:00.000Z';
    const message = await created(tenant.post('/invoice/post/acknowledge', { invoiceId, acknowledgedAt, attributes: { ledger: 'L-1' } }));
    expect(message).toEqual({ message: 'Invoice A-1 is acknowledged' });
    expect(await find()).toMatchObject([
      {
        statusCode: 'ACKNOWLEDGED',
        acknowledgedAt,
        invoiceStatus: 'SETTLED',
        attributes: { ledger: 'L-1' },
        orders: [{ payments: [{ settlement: { settlementStatusCode: 'SETTLED', settlementAmount: 30 } }] }],
      },
    ]);
  });

  it('can be acknowledged by the invoice alone', async () => {
    const [{ invoiceId }] = await find();
    await created(tenant.post('/invoice/post', { invoiceIds: [invoiceId] }));
    expect(await created(tenant.post('/invoice/acknowledgement', { invoiceId }))).toMatchObject({
      statusCode: 'ACKNOWLEDGED',
      acknowledgedAt: '2026-01-05T09:00:00.000Z',
    });
  });

  it('is refused in another order, twice, for unknown invoices and without names', async () => {
    const [{ invoiceId }] = await find();
    const post = (invoiceIds?: string[]) => () => tenant.post('/invoice/post', { invoiceIds });
    const acknowledge = (id?: string) => () => tenant.post('/invoice/acknowledgement', { invoiceId: id });
    await refused(acknowledge(invoiceId), 400, 'Invoice A-1 is CREATED: it must be POSTED to become ACKNOWLEDGED');
    await refused(
      () => tenant.post('/invoice/post/acknowledge', { acknowledgedAt: '2026-01-07T08:00:00.000Z' }),
      400,
      '[invoiceId must not be null]',
    );
    await refused(post([invoiceId, 'none']), 404, 'Invoice none not found');
    await refused(post([invoiceId, invoiceId]), 400, `[invoiceIds[1] must be unique; "${invoiceId}" is named twice]`);
    await refused(post([]), 400, '[invoiceIds must not be empty]');
    await refused(post(), 400, '[invoiceIds must not be null]');
    await refused(acknowledge(), 400, '[invoiceId must not be null]');
    await refused(acknowledge('none'), 404, 'Invoice none not found');
    await created(post([invoiceId])());
    await refused(post([invoiceId]), 400, 'Invoice A-1 is POSTED: it must be CREATED to become POSTED');
    await created(acknowledge(invoiceId)());
    await refused(acknowledge(invoiceId), 400, 'Invoice A-1 is ACKNOWLEDGED: it must be POSTED to become ACKNOWLEDGED');
  });
});

describe('an invoice on request', () => {
  const generate = (detail: object) =>
    tenant.post('/invoice', {
      detailType: 'INVOICE',
      detail: { channel: '12', documentType: 'ORDER', id: 'A', invoiceType: 'SHIPPING', tenant: 't', ...detail },
    });

  beforeEach(async () => {
    await tenant.policies({ invoiceAt: 'request' });
    await place();
    await tenant.move('A', 'allocate');
  });

  it('is a draft until it is asked for, by order or by shipment', async () => {
    await ship(1);
    await ship(2);
    const drafted = await find();
    expect(drafted).toMatchObject([{ invoiceStatus: 'DRAFT' }, { invoiceStatus: 'DRAFT' }]);
    expect((await tenant.order('A')).invoiceTotal).toBe(0);
    const second = await created(generate({ documentType: 'SHIPMENT', id: drafted[1].shipmentId, invoiceTotal: 20 }));
    expect(second).toMatchObject({ invoiceNumber: 'A-2', invoiceStatus: 'CAPTURED', invoiceTotal: 20 });
    expect(await created(generate({}))).toMatchObject({ invoiceNumber: 'A-1', invoiceStatus: 'CAPTURED' });
    expect((await tenant.order('A')).invoiceTotal).toBe(30);
  });

  it('is refused where there is nothing to invoice, twice, or with another amount', async () => {
    await refused(() => generate({}), 400, 'ORDER A has nothing to invoice for SHIPPING');
    await ship(1);
    const [{ invoiceId, shipmentId }] = await find();
    await refused(
      () => tenant.post('/invoice/post', { invoiceIds: [invoiceId] }),
      400,
      'Invoice A-1 is a draft: it must be generated first',
    );
    await refused(() => generate({ invoiceTotal: 11 }), 400, "[detail.invoiceTotal must be 10, the amount that the order's ledger has]");
    await refused(
      () => generate({ invoiceType: 'GIFT' }),
      400,
      '[detail.invoiceType must be one or more of [SHIPPING, RETURN, APPEASEMENT], joined by commas]',
    );
    await refused(() => generate({ channel: '13' }), 400, '[detail.channel must be "12", the channel of the order]');
    await refused(() => generate({ orderNumber: 'B' }), 400, '[detail.orderNumber must be "A"]');
    await refused(() => generate({ id: 'none' }), 404, 'Order none not found');
    await refused(() => generate({ documentType: 'SHIPMENT', id: 'none' }), 404, 'Shipment none not found');
    await refused(() => tenant.post('/invoice', { detailType: 'INVOICE' }), 400, '[detail must not be null]');
    await created(generate({ documentType: 'SHIPMENT', id: shipmentId }));
    await refused(() => generate({}), 400, 'ORDER A is already invoiced: invoice A-1');
  });
});

it('a get of an unknown invoice is 404, and a query without a hit an empty page', async () => {
  expect(await tenant.get('/invoice/none')).toMatchObject({ status: 404, body: { message: 'Invoice none not found' } });
  expect(await find({ invoiceNumber: 'none' })).toEqual([]);
  const wrong = await tenant.post('/invoice/query', { filters: { invoiceTotal: { gt: 'much' } } });
  expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining('filters.invoiceTotal.gt')]);
});
