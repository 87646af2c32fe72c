import { beforeEach, describe, expect, it } from 'vitest';
import { openDelivered, type ReturnShop } from './story.js';

const open = openDelivered();
let shop: ReturnShop;
beforeEach(async () => {
  shop = await open();
});

const order = () => shop.tenant.order('A');
const paid = async () => (await order()).payments[0];
const blue = (...items: object[]) => ({
  items: (items.length > 0 ? items : [{}]).map((item) => ({ itemId: 'I2', sku: 'BLUE', quantity: 1, ...item })),
});

/** The line of the replacement that was made last. */
const replacement = async () => (await order()).items.at(-1);

/** Scratches units of a replacement at its location. */
async function scratch(lineItemId: string, quantity: number): Promise<void> {
  const all: { allocationId: string; items: object[] }[] = await shop.tenant.ok(
    shop.tenant.post('/allocation/query', { filters: { items: { orderId: shop.orderId } } }),
  );
  const allocationId = all.find(({ items }) => JSON.stringify(items).includes(lineItemId))?.allocationId;
  const scratchedItems = [{ lineItemId, quantity }];
  await shop.tenant.ok(shop.tenant.post('/shipment', { allocationId, scratchedItems }));
}

describe('the worth of exchanged units', () => {
  it('is refunded part by part where the replacement is scratched or cancelled', async () => {
    await shop.returned(shop.item(shop.sent, { quantity: 2, exchange: blue({ quantity: 4 }) }));
    const { lineItemId } = await replacement();
    await scratch(lineItemId, 1);
    expect(await order()).toMatchObject({
      returnTotal: 5,
      payments: [{ chargedAmount: 30, refundAmount: 5 }],
      items: [{ exchangeQuantity: 2, refundAmount: 5, returns: [{ shipmentQuantity: 2, refundAmount: 5 }] }, { cancelledQuantity: 1 }],
    });
    await shop.tenant.policies({ cancellableStatuses: ['ORDER_PARTIALLY_EXCHANGED'] });
    await shop.tenant.move('A', 'cancel', { items: [{ lineItemId, quantity: 3 }] });
    expect(await order()).toMatchObject({ returnTotal: 20, items: [{ returns: [{ refundAmount: 20 }] }, { cancelledQuantity: 4 }] });
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 10 });
    expect(await paid()).toMatchObject({ refundAmount: 30 });
  });

  it('less what was given back beside is refunded with a replacement that costs more', async () => {
    const refund = { amount: 2, currency: 'USD' };
    await shop.returned(shop.item(shop.sent, { exchange: { ...blue({ itemUnitPrice: 14 }), refund } }));
    await scratch((await replacement()).lineItemId, 1);
    expect(await order()).toMatchObject({ orderTotal: 30, returnTotal: 10, payments: [{ refundAmount: 10 }] });
  });

  it('is refunded on receipt where the replacement that was sent at once is gone', async () => {
    await shop.returned(
      shop.item(shop.sent, { returnType: 'PENDING', quantity: 2, exchange: blue({ quantity: 2, initiateReshipment: true }) }),
    );
    await scratch((await replacement()).lineItemId, 1);
    expect(await order()).toMatchObject({ returnTotal: 0 });
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 0 });
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 10 });
    expect((await order()).items).toMatchObject([{ exchangeQuantity: 2 }, { orderedQuantity: 2, cancelledQuantity: 1 }]);
  });

  it('is sent or refunded, never both, where stock covers some replacements only', async () => {
    await shop.tenant.policies({ unknownSku: 'outOfStock' });
    await shop.tenant.stock(5, { sku: 'BLUE', itemId: 2 });
    const both = blue({ initiateReshipment: true }, { sku: 'RARE' });
    expect(await shop.returned(shop.item(shop.sent, { quantity: 2, exchange: both }))).toMatchObject({ totalRefund: 20 });
    expect((await order()).items).toMatchObject([{ returnedQuantity: 2, exchangeQuantity: 0 }]);
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', exchange: both }));
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 5, items: [{ refundAmount: 5 }] });
    expect((await order()).items).toMatchObject([
      { returnedQuantity: 2, exchangeQuantity: 1 },
      { sku: 'BLUE', lineOrderStatus: 'ALLOCATED' },
    ]);
    expect(await paid()).toMatchObject({ refundAmount: 25 });
  });
});

describe('what is given back beside an exchange', () => {
  it('is the returnAmount less the fees that are kept, and the replacement stands for that much less', async () => {
    const fees = [{ type: 'RESTOCKING', value: 1 }];
    const asked = { returnAmount: 4, fees, exchange: blue() };
    const none = { ...asked, exchange: { ...blue(), disableRefunding: true } };
    await shop.refused(
      () => shop.return([shop.item(shop.sent, none)]),
      400,
      '[items[0].fees must keep at most 0, what the exchange refunds]',
    );
    const twice = { ...asked, exchange: { ...blue(), refund: { amount: 1, currency: 'USD' } } };
    await shop.refused(
      () => shop.return([shop.item(shop.sent, twice)]),
      400,
      '[items[0].returnAmount must not be sent beside exchange.refund]',
    );
    expect(await shop.returned(shop.item(shop.sent, asked))).toMatchObject({ totalRefund: 3 });
    await scratch((await replacement()).lineItemId, 1);
    expect(await order()).toMatchObject({ returnTotal: 9 });
  });
});

describe('a replacement that was sent at once', () => {
  const announce = (quantity: number, changes: object = {}) =>
    shop.returned(
      shop.item(shop.sent, { returnType: 'PENDING', quantity, exchange: blue({ quantity, initiateReshipment: true, ...changes }) }),
    );

  it('is cancelled where its units are rejected or refunded before it leaves', async () => {
    await announce(2);
    await shop.returned(shop.item(shop.sent, { returnType: 'REJECTED' }));
    expect((await order()).items).toMatchObject([{ rejectedReturnQuantity: 1 }, { cancelledQuantity: 1, pendingShippedQuantity: 1 }]);
    const { body } = await shop.return([shop.item(shop.sent, { quantity: 2 })], { exchange: false });
    expect(body).toMatchObject({ totalRefund: 20 });
    expect((await order()).items).toMatchObject([{ returnedQuantity: 2, exchangeQuantity: 0 }, { cancelledQuantity: 2 }]);
    expect(await order()).toMatchObject({ orderTotal: 30, returnTotal: 20 });
  });

  it('is charged where its units are rejected or refunded after it left', async () => {
    await announce(2);
    await shop.tenant.move('A', 'ship');
    await shop.returned(shop.item(shop.sent, { returnType: 'REJECTED' }));
    expect(await order()).toMatchObject({ orderTotal: 40, items: [{}, { itemTotal: 10, cancelledQuantity: 0, outstandingItemTotal: 0 }] });
    expect((await shop.return([shop.item(shop.sent, { quantity: 2 })], { exchange: false })).body).toMatchObject({ totalRefund: 20 });
    expect(await order()).toMatchObject({ orderTotal: 50, items: [{ returnedQuantity: 2 }, { itemTotal: 20 }] });
  });
});

describe('a replacement that was sent at once and is exchanged itself', () => {
  const red = { exchange: { items: [{ itemId: 'I3', sku: 'RED', quantity: 1 }] } };

  it('waits for the units that it was sent for; then what it stands for goes on with the next', async () => {
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', exchange: blue({ initiateReshipment: true }) }));
    const { lineItemId } = await replacement();
    await shop.tenant.move('A', 'ship');
    await shop.tenant.move('A', 'deliver', { items: [{ lineItemId }] });
    const { shipments } = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { cartons: { items: { lineItemId } } } }));
    const [{ shipmentId, cartons }] = shipments;
    const bought = { shipmentId, shipmentLineId: cartons[0].items[0].shipmentLineItemId, orderLineItemId: lineItemId };
    const eligible = async () => {
      const { items } = await shop.tenant.ok(shop.tenant.get(`/order/exchange?orderId=${shop.orderId}&lineItemId=${lineItemId}`));
      return items[0].eligibleQuantity;
    };
    expect(await eligible()).toBe(0);
    for (const returnType of ['PENDING', 'RECEIVED'])
      await shop.refused(
        () => shop.return([shop.item(bought, { returnType, ...red })]),
        400,
        `[items[0].quantity must be at most 0: Line ${lineItemId} was sent for units of line L1 that are not back yet]`,
      );
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 0 });
    expect(await eligible()).toBe(1);
    expect(await shop.returned(shop.item(bought, red))).toMatchObject({ totalRefund: 0 });
    expect((await order()).items).toMatchObject([
      { exchangeQuantity: 1 },
      { exchangeQuantity: 1 },
      { sku: 'RED', lineOrderStatus: 'ALLOCATED' },
    ]);
    await scratch((await replacement()).lineItemId, 1);
    expect(await order()).toMatchObject({ returnTotal: 10, payments: [{ chargedAmount: 30, refundAmount: 10 }] });
  });
});

describe('one replacement for two units', () => {
  const announce = () =>
    shop.returned(
      shop.item(shop.sent, { returnType: 'PENDING', quantity: 2, exchange: { ...blue(), refund: { amount: 4, currency: 'USD' } } }),
    );

  it.each([
    ['received and then rejected', ['RECEIVED', 'REJECTED']],
    ['rejected and then received', ['REJECTED', 'RECEIVED']],
  ])('is not sent for one of them that is %s: its worth is refunded', async (_, types) => {
    await announce();
    for (const returnType of types) await shop.returned(shop.item(shop.sent, { returnType }));
    expect(await order()).toMatchObject({ returnTotal: 10, payments: [{ refundAmount: 10 }] });
    expect((await order()).items).toMatchObject([{ exchangeQuantity: 1, rejectedReturnQuantity: 1, refundAmount: 10 }]);
    expect((await order()).items).toHaveLength(1);
  });

  it('is sent once both are back, with all of what is given back beside', async () => {
    await announce();
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 2 });
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 2 });
    expect((await order()).items).toMatchObject([{ exchangeQuantity: 2 }, { orderedQuantity: 1 }]);
  });
});
