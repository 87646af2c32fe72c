import { describe, expect, it } from 'vitest';
import { handMoves } from '../../src/domain/moves/moves-now.js';
import { openShops, type Shop } from './shop.js';

const newShop = openShops();

interface Legal {
  move: string;
  hold?: string;
  items: { lineItemId: string; quantity: number }[];
}

/** The moves that are possible now, as a refusal tells them. */
async function legalNow(shop: Shop, orderNumber: string): Promise<Legal[]> {
  const { status, body } = await shop.move(orderNumber, { move: 'ship', items: [{ lineItemId: 'line-1', quantity: 999 }] });
  expect(status).toBe(409);
  return body.legal;
}

describe('a move by hand', () => {
  it('brings an order from its release to its delivery and answers it as the API does', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 2 }]);
    const statuses = [];
    for (const move of ['release', 'allocate', 'ship', 'deliver', 'requestReturn', 'receiveReturn']) {
      const order = await shop.ok(shop.move('A-1', { move }));
      expect(order).toEqual(await shop.order('A-1'));
      statuses.push(order.statusCode);
    }
    expect(statuses).toEqual([
      'ORDER_CONFIRMED',
      'ORDER_ALLOCATED',
      'ORDER_SHIPPED',
      'ORDER_DELIVERED',
      'ORDER_PENDING_RETURN',
      'ORDER_RETURNED',
    ]);
  });

  it('moves the given quantity of the named lines, or all that can move', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 3 }, { sku: 'SOFA', orderedQuantity: 2 }, { sku: 'RUG' }]);
    const items = [{ lineItemId: 'line-1', quantity: 2 }, { lineItemId: 'line-2' }];
    const order = await shop.ok(shop.move('A-1', { move: 'allocate', items }));
    expect(order.items.map((line: { pendingShippedQuantity: number }) => line.pendingShippedQuantity)).toEqual([2, 2, 0]);
  });

  it('writes its reason into the history', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const { auditLogs } = await shop.ok(shop.move('A-1', { move: 'cancel', reason: 'Out of fashion' }));
    expect(auditLogs.at(-1)).toMatchObject({ auditType: 'CANCEL', note: 'Out of fashion', quantity: 1 });
  });

  it('releases the backorders that the stock it frees covers', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 1 });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.place('A-2', [{ sku: 'LAMP', backorder: true }]);
    for (const number of ['A-1', 'A-2']) await shop.ok(shop.move(number, { move: 'allocate' }));
    await shop.ok(shop.move('A-1', { move: 'deallocate' }));
    expect(await shop.order('A-2')).toMatchObject({ statusCode: 'ORDER_ALLOCATED', items: [{ backOrderedQuantity: 0 }] });
  });

  it('is refused for an unknown order and for one of another tenant', async () => {
    const shop = newShop();
    await newShop().place('A-1', [{ sku: 'LAMP' }]);
    expect(await shop.move('A-1', { move: 'release' })).toEqual({ status: 404, body: { message: 'Order A-1 not found' } });
  });

  it('is refused for an unknown move, naming the known ones', async () => {
    const { status, body } = await newShop().move('A-1', { move: 'teleport' });
    expect([status, body.fields[0].field]).toEqual([400, 'move']);
    for (const name of handMoves) expect(body.message).toContain(name);
  });

  it.each([
    [{ move: 'ship', items: [{ lineItemId: 'line-9' }] }, 'items[0].lineItemId', 'must be one of the lines of order A-1: [line-1]'],
    [{ move: 'ship', items: [] }, 'items', 'must have at least 1 item'],
    [{ move: 'ship', items: [{ lineItemId: 'line-1', quantity: 0 }] }, 'items[0].quantity', 'must be at least 1'],
    [{ move: 'ship', items: [{ lineItemId: 'line-1', quantity: 1.5 }] }, 'items[0].quantity', 'must be an integer'],
    [{ move: 'ship', hold: 'FRAUD' }, 'hold', 'goes with the moves hold and liftHold only'],
    [{ move: 'hold' }, 'hold', 'must not be null'],
    [{ move: 'release', items: [{ lineItemId: 'line-1' }] }, 'items', 'must not be given with release, which concerns the whole order'],
    [{ items: [{ lineItemId: 'line-1' }] }, 'move', 'must not be null'],
  ])('is refused with the body %j', async (body, field, message) => {
    const shop = newShop();
    const before = await shop.place('A-1', [{ sku: 'LAMP' }]);
    const refused = await shop.move('A-1', body);
    expect([refused.status, refused.body.fields]).toEqual([400, [expect.objectContaining({ field, message })]]);
    expect(await shop.order('A-1')).toEqual(before);
  });
});

describe('a move that a guard refuses', () => {
  it('changes nothing and answers the reason and the possible moves', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 3 }, { sku: 'SOFA' }]);
    const before = await shop.ok(shop.move('A-1', { move: 'allocate', items: [{ lineItemId: 'line-1', quantity: 2 }] }));
    const refused = await shop.move('A-1', { move: 'ship', items: [{ lineItemId: 'line-1', quantity: 3 }] });
    expect(refused.status).toBe(409);
    expect(refused.body.message).toBe('Cannot ship 3: Line line-1 has only 2 units that are allocated');
    const [open, allocated] = [
      { lineItemId: 'line-1', quantity: 1 },
      { lineItemId: 'line-1', quantity: 2 },
    ];
    const sofa = { lineItemId: 'line-2', quantity: 1 };
    expect(refused.body.legal).toEqual([
      { move: 'allocate', items: [open, sofa] },
      { move: 'deallocate', items: [allocated] },
      { move: 'reallocate', items: [allocated] },
      { move: 'cancel', items: [{ lineItemId: 'line-1', quantity: 3 }, sofa] },
      { move: 'scratch', items: [allocated] },
      { move: 'readyForPickup', items: [allocated] },
      { move: 'ship', items: [allocated] },
    ]);
    expect(await shop.order('A-1')).toEqual(before);
  });

  it('lists the possible moves from before the request, even if its first item could move', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    await shop.place('A-1', [
      { sku: 'LAMP', orderedQuantity: 2 },
      { sku: 'LAMP', orderedQuantity: 2 },
    ]);
    const items = [{ lineItemId: 'line-1' }, { lineItemId: 'line-2' }];
    const refused = await shop.move('A-1', { move: 'allocate', items });
    expect(refused).toMatchObject({ status: 409, body: { message: 'Line line-2: stock covers 0 of them for SKU LAMP' } });
    expect(refused.body.legal[0]).toEqual({ move: 'allocate', items: items.map((item) => ({ ...item, quantity: 2 })) });
    expect(await shop.events('A-1')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });

  const states: Record<string, object[]> = {
    created: [],
    released: [{ move: 'release' }],
    'held twice': [
      { move: 'hold', hold: 'FRAUD' },
      { move: 'hold', hold: 'CSR' },
    ],
    'partly backordered': [{ move: 'allocate' }],
    'all backordered': [{ move: 'backorder' }],
    'partly shipped': [{ move: 'allocate' }, { move: 'ship', items: [{ lineItemId: 'line-1', quantity: 1 }] }],
    'ready for pickup': [{ move: 'allocate' }, { move: 'readyForPickup' }],
    returning: [{ move: 'allocate' }, { move: 'ship' }, { move: 'deliver' }, { move: 'requestReturn' }],
    exchanging: [{ move: 'allocate' }, { move: 'ship' }, { move: 'requestExchange', items: [{ lineItemId: 'line-1', quantity: 1 }] }],
    cancelled: [{ move: 'cancel' }],
  };

  it.each(Object.entries(states))('lists exactly the possible moves with their highest quantities: %s', async (_state, steps) => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 3 });
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 5, backorder: true }, { sku: 'SOFA' }]);
    for (const step of steps) await shop.ok(shop.move('A-1', step));
    const legal = await legalNow(shop, 'A-1');
    const { store } = shop.sandbox;
    const state = store.snapshot(shop.account);
    const attempt = async (body: object): Promise<number> => {
      const { status } = await shop.move('A-1', body);
      store.restore(shop.account, state);
      return status;
    };

    const names = new Set(legal.map(({ move }) => move));
    for (const move of handMoves) {
      const possible = names.has(move) || (move === 'allocate' && names.has('backorder'));
      expect([move, await attempt(move === 'hold' ? { move, hold: 'EXTERNAL' } : { move })]).toEqual([move, possible ? 200 : 409]);
    }
    for (const { move, items } of legal) {
      for (const { lineItemId, quantity } of items) {
        const asked = (units: number) => attempt({ move, items: [{ lineItemId, quantity: units }] });
        expect([move, lineItemId, await asked(quantity), await asked(quantity + 1)]).toEqual([move, lineItemId, 200, 409]);
      }
    }
    expect(legal.filter(({ hold }) => hold).map(({ hold }) => hold)).toEqual(
      (await shop.order('A-1')).statusCode === 'ORDER_HOLD_FRAUD' ? ['FRAUD', 'CSR'] : [],
    );
  });
});

describe('allocate without items', () => {
  it('backorders units that stock does not cover if the line allows it', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 5, backorder: true }]);
    expect(await shop.ok(shop.move('A-1', { move: 'allocate' }))).toMatchObject({
      statusCode: 'ORDER_PARTIALLY_ALLOCATED',
      items: [{ pendingShippedQuantity: 2, backOrderedQuantity: 3 }],
    });
  });

  it('backorders all units when nothing is in stock', async () => {
    const shop = newShop();
    await shop.policies({ unknownSku: 'outOfStock' });
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 5, backorder: true }]);
    expect(await shop.ok(shop.move('A-1', { move: 'allocate' }))).toMatchObject({
      items: [{ pendingShippedQuantity: 0, backOrderedQuantity: 5 }],
    });
  });

  it('is refused only if no unit can be allocated or backordered', async () => {
    const shop = newShop();
    await shop.policies({ unknownSku: 'outOfStock' });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    expect(await shop.move('A-1', { move: 'allocate' })).toMatchObject({
      status: 409,
      body: { message: 'Line line-1: stock covers 0 of them for SKU LAMP' },
    });
    expect(await shop.move('A-1', { move: 'allocate', items: [{ lineItemId: 'line-1' }] })).toMatchObject({ status: 409 });
  });
});

describe('a hold', () => {
  it('keeps an order from being allocated until it is lifted', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    expect(await shop.ok(shop.move('A-1', { move: 'hold', hold: 'FRAUD' }))).toMatchObject({ statusCode: 'ORDER_HOLD_FRAUD' });
    const refused = await shop.move('A-1', { move: 'allocate' });
    expect(refused).toMatchObject({ status: 409, body: { message: 'Order A-1 is on hold (FRAUD)' } });
    expect(refused.body.legal).toContainEqual({ move: 'liftHold', hold: 'FRAUD', items: [] });
    expect(await shop.ok(shop.move('A-1', { move: 'liftHold', hold: 'FRAUD' }))).toMatchObject({ statusCode: 'ORDER_CONFIRMED' });
    await shop.ok(shop.move('A-1', { move: 'allocate' }));
    expect(await shop.events('A-1')).toEqual([
      'ORDER_CREATE',
      'SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
      'ORDER_HOLD_FRAUD',
      'ORDER_CONFIRMED',
      'ALLOCATION_CREATE',
    ]);
  });

  it('is lifted with all others when the request names none', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }], { statusCode: 'ORDER_HOLD_CSR' });
    await shop.ok(shop.move('A-1', { move: 'hold', hold: 'EXTERNAL' }));
    expect(await shop.ok(shop.move('A-1', { move: 'liftHold', hold: 'CSR' }))).toMatchObject({ statusCode: 'ORDER_HOLD_EXTERNAL' });
    expect(await shop.move('A-1', { move: 'liftHold', hold: 'CSR' })).toMatchObject({ status: 409 });
    await shop.ok(shop.move('A-1', { move: 'hold', hold: 'CSR' }));
    expect(await shop.ok(shop.move('A-1', { move: 'liftHold' }))).toMatchObject({ statusCode: 'ORDER_CONFIRMED' });
  });
});
