import fc from 'fast-check';

/** What happens to the limits of stock, to carts before they are orders, and to authorizations. */
export type CartStep =
  | {
      softly: 'reserve' | 'release';
      of: { cartId: string } | { orderNumber: string };
      line: number;
      sku: string;
      quantity: number;
      waits: number;
    }
  | { authorize: number; payment: number | undefined; force: boolean; sync: boolean }
  | { limits: string; locationNum: number; safetyStock: number; backOrderLimit: number; preOrderLimit: number };

/** Names of carts; some orders are placed with one. */
export const carts = fc.constantFrom('cart-1', 'cart-2');
const skus = ['A', 'B', 'C'] as const;

export const cartStep = fc.oneof(
  fc.record({
    softly: fc.constantFrom('reserve', 'reserve', 'release'),
    of: fc.oneof(
      carts.map((cartId) => ({ cartId })),
      fc.constantFrom('1', '2', '3').map((orderNumber) => ({ orderNumber })),
    ),
    line: fc.nat(2),
    sku: fc.constantFrom(...skus),
    quantity: fc.nat(5),
    waits: fc.nat(2),
  }),
  fc.record({
    authorize: fc.nat(2),
    payment: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    force: fc.boolean(),
    sync: fc.boolean(),
  }),
  fc.record({
    limits: fc.constantFrom(...skus),
    locationNum: fc.integer({ min: 1, max: 3 }),
    safetyStock: fc.nat(3),
    backOrderLimit: fc.nat(4),
    preOrderLimit: fc.nat(3),
  }),
) as fc.Arbitrary<CartStep>;
