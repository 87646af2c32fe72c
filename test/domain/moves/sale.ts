import fc from 'fast-check';
import type { MoveName } from '../../../src/domain/moves/table.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import type { Item, Step } from './steps.js';

/** The number that picks the latest order. */
const LATEST = -1;
const some = (line: number, quantity: number | undefined) => [{ line, quantity }];
const moveLatest = (move: MoveName, items: Item[] | undefined): Step => ({
  move,
  n: LATEST,
  items,
  allocation: undefined,
  reservation: undefined,
});

/**
 * A plain order that one payment covers to the cent, or more than covers: a unit or two are
 * cancelled, the rest is shipped, and returned one by one. Then something else happens.
 */
export const saleThen = (step: fc.Arbitrary<Step>): fc.Arbitrary<Step[]> =>
  fc
    .record({
      prices: fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 1, maxLength: 2 }),
      orderedQuantity: fc.integer({ min: 2, max: 4 }),
      spare: fc.constantFrom(0, 0, 5),
      cancelled: fc.nat(2),
      returns: fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 2 })), { maxLength: 4 }),
      between: step,
    })
    .map(({ prices, orderedQuantity, spare, cancelled, returns, between }) => {
      const lines = prices.map((price, i) => ({ lineItemId: String(i + 1), lineItemNumber: i + 1, itemId: 'I', sku: 'NOBODY', shipToId: 'home', orderedQuantity, itemUnitPrice: price / 100 })); // biome-ignore format: one thought
      const total = prices.reduce((sum, price) => sum + price * orderedQuantity, 0) / 100;
      const order = {
        orderNumber: '',
        statusCode: 'ORDER_CREATED',
        channelId: '12',
        currency: 'USD',
        orderDate: '2024-02-01T00:00:00.000Z',
        shipInfo: [{ shipToId: 'home', taxCode: 'T' }],
        items: lines,
        payments: [{ paymentCounter: 1, paymentIdentifier: { cardIdentifier: '1', expirationYear: '2029', paymentId: 'P1' }, authAmount: Math.round((total + spare) * 100) / 100 }], // biome-ignore format: one thought
      };
      return [
        { create: order as unknown as NewOrder },
        ...(cancelled > 0 ? [{ cancel: LATEST, items: some(0, cancelled) }] : []),
        moveLatest('allocate', undefined),
        moveLatest('ship', undefined),
        ...returns.map(([at, quantity]) => moveLatest('receiveReturn', some(at % prices.length, quantity))),
        between,
      ];
    });
