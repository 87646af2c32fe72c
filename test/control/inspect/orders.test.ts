import { describe, expect, it } from 'vitest';
import { type HandMove, moveByHand } from '../../../src/domain/moves/by-hand.js';
import { NINE, openShops, type Shop } from '../shop.js';

const newShop = openShops();
const newSeeded = openShops({ clock: NINE, seed: 'default' });

class Undone extends Error {}

/** The message that refuses a move, or "done"; nothing of the move is left. */
function attempt({ sandbox, account }: Shop, asked: HandMove): string {
  try {
    sandbox.store.transact(account, (tx) => {
      moveByHand(tx, asked);
      throw new Undone();
    });
    return '';
  } catch (error) {
    return error instanceof Undone ? 'done' : (error as Error).message;
  }
}

const numbersOf = async (shop: Shop, query = ''): Promise<string[]> =>
  (await shop.ok(shop.get(`/orders?limit=200${query}`))).orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber);

interface Wait {
  lineItemId: string;
  because: string;
  frees: { action: string; to?: string; does: string }[];
}

/** Does what would end a wait, as its fields say. */
function free(shop: Shop, orderNumber: string, { action, does: _, ...fields }: Wait['frees'][number]): Promise<unknown> {
  if (action === 'restock') return shop.ok(shop.post('/restock', fields));
  if (action === 'advance') return shop.ok(shop.post('/clock/advance', { to: fields.to }));
  return shop.ok(shop.move(orderNumber, fields));
}

describe('a look into an order of the default seed', () => {
  it('tells as legal what moveOrder does, and of the other moves the sentence with which it refuses them', async () => {
    const shop = newSeeded();
    for (const orderNumber of await numbersOf(shop)) {
      const { moves } = await shop.ok(shop.get(`/orders/${orderNumber}`));
      for (const { move, legal, lines, hold, reason } of moves) {
        const asked = { orderNumber, move, hold: move === 'hold' ? 'EXTERNAL' : hold };
        expect([orderNumber, move, attempt(shop, asked)]).toEqual([orderNumber, move, legal ? 'done' : reason]);
        for (const { lineItemId, most } of lines) {
          expect([orderNumber, move, attempt(shop, { ...asked, items: [{ lineItemId, quantity: most }] })]).toEqual([
            orderNumber,
            move,
            'done',
          ]);
          expect(attempt(shop, { ...asked, items: [{ lineItemId, quantity: most + 1 }] })).not.toBe('done');
        }
      }
    }
  });

  it('tells what ends each wait, and that ends it', async () => {
    const shop = newSeeded();
    const { store } = shop.sandbox;
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { frozen: true }));
    const state = store.snapshot(shop.account);
    const seen = new Set<string>();
    for (const { orderNumber, waiting } of (await shop.ok(shop.get('/orders?limit=200'))).orders) {
      const { waits } = (await shop.ok(shop.get(`/orders/${orderNumber}`))) as { waits: Wait[] };
      expect([orderNumber, waits.length > 0]).toEqual([orderNumber, waiting]);
      for (const { lineItemId, because, frees } of waits) {
        for (const one of frees) {
          seen.add(one.action);
          await free(shop, orderNumber, one);
          const after = (await shop.ok(shop.get(`/orders/${orderNumber}`))).waits as Wait[];
          expect(after.filter((wait) => wait.lineItemId === lineItemId && wait.because === because)).toEqual([]);
          store.restore(shop.account, state);
        }
      }
    }
    expect([...seen].sort()).toEqual(['advance', 'move', 'restock']);
  });
});

it('an order that waits for stock behind another one tells how many units would free it, and a restock of so many does', async () => {
  const shop = newShop();
  await shop.post('/restock', { sku: 'LAMP', quantity: 1 });
  for (const number of ['A-1', 'A-2']) {
    await shop.place(number, [{ sku: 'LAMP', orderedQuantity: 3, backorder: true }]);
    await shop.ok(shop.move(number, { move: 'allocate' }));
  }
  const { waits, timers, reservations, lines } = await shop.ok(shop.get('/orders/A-2'));
  expect(lines).toEqual([{ lineItemId: 'line-1', sku: 'LAMP', quantity: 3, units: { backordered: 3 } }]);
  expect(waits).toEqual([
    {
      lineItemId: 'line-1',
      sku: 'LAMP',
      quantity: 3,
      because: '3 units wait for stock of SKU LAMP, and 2 units of earlier orders come first',
      frees: [{ action: 'restock', does: 'Add 5 units of LAMP at location 1', sku: 'LAMP', locationNum: 1, channelId: '12', quantity: 5 }],
    },
  ]);
  expect(timers.map(({ at, kind }: { at: string; kind: string }) => [at, kind])).toEqual([
    ['2026-02-04T09:00:00.000Z', 'backorder30Days'],
    ['2026-02-27T09:00:00.000Z', 'backorder53Days'],
    ['2026-03-06T09:00:00.000Z', 'cancelBackorder'],
  ]);
  expect(reservations).toMatchObject([{ type: 'BACKORDER', quantity: 3, waiting: 3, consented: false }]);
  const { action: _, does: __, ...body } = waits[0].frees[0];
  await shop.post('/restock', body);
  expect(await shop.ok(shop.get('/orders/A-2'))).toMatchObject({ waits: [], timers: [], lines: [{ units: { allocated: 3 } }] });
});

it('an order on hold and one whose stock a fault hides tell what frees them', async () => {
  const shop = newShop();
  await shop.place('A-1', [{ sku: 'LAMP' }]);
  await shop.ok(shop.move('A-1', { move: 'hold', hold: 'FRAUD' }));
  const [wait] = (await shop.ok(shop.get('/orders/A-1'))).waits;
  expect(wait).toMatchObject({ because: 'Order A-1 is on hold (FRAUD)', frees: [{ action: 'move', move: 'liftHold' }] });
  await shop.ok(shop.move('A-1', { move: 'liftHold' }));
  await shop.post('/faults', { business: 'noStock', skus: ['LAMP'] });
  expect((await shop.ok(shop.get('/orders/A-1'))).waits).toMatchObject([
    { because: 'The fault 1 hides the stock of SKU LAMP', frees: [{ action: 'liftFault', id: '1' }] },
  ]);
});

it('the ledger of an order is told to the cent, in the currency of the payment', async () => {
  const shop = newShop();
  const payment = { paymentCounter: 1, paymentDate: NINE, authAmount: 1250, currency: 'JPY', conversion: 0.01 };
  await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 1 }], { payments: [payment] });
  expect((await shop.ok(shop.get('/orders/A-1'))).money).toEqual([
    { at: NINE, kind: 'STATED', field: 'authAmount', reason: 'ORDER_PLACED', paymentCounter: 1, amount: '1250', currency: 'JPY' },
  ]);
});

describe('the list of orders', () => {
  it('has the newest first, in pages, and filters by status', async () => {
    const shop = newShop();
    for (const number of ['A-1', 'A-2', 'B-1']) await shop.place(number, [{ sku: 'LAMP', orderedQuantity: 2 }]);
    await shop.ok(shop.move('A-1', { move: 'release' }));
    await shop.ok(shop.move('A-1', { move: 'allocate' }));
    expect(await numbersOf(shop)).toEqual(['B-1', 'A-2', 'A-1']);
    const { count, orders } = await shop.ok(shop.get('/orders?limit=1&offset=1'));
    expect([count, orders.length, orders[0].orderNumber]).toEqual([3, 1, 'A-2']);
    expect(await numbersOf(shop, '&status=ORDER_ALLOCATED')).toEqual(['A-1']);
    expect(await numbersOf(shop, '&status=ORDER_ALLOCATED&search=A-2')).toEqual([]);
    const [row] = (await shop.ok(shop.get('/orders?status=ORDER_ALLOCATED'))).orders;
    expect(row).toMatchObject({ status: 'ORDER_ALLOCATED', units: { allocated: 2 }, waiting: false });
  });

  it('is searched by the beginning of a number, and by a part of a name, an address or a SKU', async () => {
    const shop = newShop();
    const customer = { name: { first: 'Ada', last: 'Byron' }, email: 'countess@example.com' };
    await shop.place('A-1', [{ sku: 'LAMP-01' }], { customer });
    await shop.place('B-1', [{ sku: 'SOFA-01' }, { sku: 'RUG-77' }], { customer: { name: { first: 'Charles' } } });
    const found = (search: string) => numbersOf(shop, `&search=${encodeURIComponent(search)}`);
    expect(await found('b-')).toEqual(['B-1']);
    expect(await found('-1')).toEqual([]);
    expect(await found('ada byr')).toEqual(['A-1']);
    expect(await found('COUNTESS@')).toEqual(['A-1']);
    expect(await found('rug')).toEqual(['B-1']);
    expect(await found('-01')).toEqual(['B-1', 'A-1']);
    expect(await found('<script>')).toEqual([]);
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=201', 'limit'],
    ['?offset=-1', 'offset'],
    ['?search=', 'search'],
    ['?colour=red', 'colour'],
  ])('refuses %s and names the field', async (query, field) => {
    const { status, body } = await newShop().get(`/orders${query}`);
    expect([status, body.fields[0].field]).toEqual([400, field]);
  });

  it('shows nothing of another tenant, whose orders are not found', async () => {
    const [shop, other] = [newShop(), newShop()];
    await other.place('A-1', [{ sku: 'LAMP' }]);
    expect(await shop.ok(shop.get('/orders'))).toEqual({ count: 0, limit: 50, offset: 0, orders: [] });
    expect(await shop.get('/orders/A-1')).toEqual({ status: 404, body: { message: 'Order A-1 not found' } });
  });
});
