import fc from 'fast-check';

type By = 'v2' | 'v3';

/**
 * A call about what an order has led to, or by which the merchant states something; `n` and `at`
 * pick a record, −1 is the latest, and `fire` one of the moves that are legal.
 */
export type LaterCall =
  | { fire: number; n: number; quantity: number | undefined }
  | { adjust: By; sku: string; locationNum: number; more: number }
  | { unallocate: number }
  | { track: By; at: number; event: string }
  | { shipment: number; statusCode: string }
  | { reship: By; at: number; quantity: number }
  | { wait: number; line: number; quantity: number; type: string; locationNum: number }
  | { change: number; quantity: number | undefined; released: number | undefined; locationNum: number | undefined }
  | { drop: number }
  | { put: number; line: number; figures: Record<string, number>; statusCode: string | undefined }
  | { authorize: number; sync: boolean; force: boolean }
  | { credit: number; amount: number }
  | { pack: number; sku: string; quantity: number; how: string }
  | { bill: 'post' | 'acknowledge' | 'replace'; at: number; total: number | undefined }
  | { room: number; most: number }
  | { policies: Record<string, unknown> };

const kinds: ReadonlySet<string> = new Set(['fire', 'adjust', 'unallocate', 'track', 'shipment', 'reship', 'wait', 'change', 'drop', 'put', 'authorize', 'credit', 'pack', 'bill', 'room', 'policies']); // biome-ignore format: one thought

/** Whether a call is one of these. */
export const isLater = (call: object): call is LaterCall => kinds.has(Object.keys(call)[0] ?? '');

const n = fc.constantFrom(-1, -1, -1, 0, 1);
const at = fc.constantFrom(-1, 0, 1, 2);
const by = fc.constantFrom<By>('v2', 'v3');
const few = fc.integer({ min: 1, max: 4 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const locationNum = fc.integer({ min: 1, max: 3 });
const sku = fc.constantFrom('A', 'B', 'C');

const shipmentStatuses = ['SHIPMENT_CANCELLED', 'SHIPMENT_DELIVERED', 'SHIPMENT_RETURN_PENDING', 'SHIPMENT_RETURN_RECEIVED'] as const;
const stated = [
  'orderedQuantity',
  'cancelledQuantity',
  'shippedQuantity',
  'deliveredQuantity',
  'backOrderedQuantity',
  'itemUnitPrice',
] as const;
const figures = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...stated), fc.nat(5)), { selector: ([name]) => name, maxLength: 2 })
  .map((all) => Object.fromEntries(all) as Record<string, number>);

const one = (weight: number, arbitrary: fc.Arbitrary<unknown>) => ({ weight, arbitrary: arbitrary as fc.Arbitrary<LaterCall> });

export const laterCall: fc.Arbitrary<LaterCall> = fc.oneof(
  one(5, fc.record({ fire: fc.nat(9), n, quantity: maybe(few) })),
  one(2, fc.record({ adjust: by, sku, locationNum, more: fc.integer({ min: -3, max: 5 }) })),
  one(1, fc.record({ unallocate: at })),
  one(2, fc.record({ track: by, at, event: fc.constantFrom('DELIVERED', 'DELIVERED', 'picked up') })),
  one(3, fc.record({ shipment: at, statusCode: fc.constantFrom(...shipmentStatuses) })),
  one(1, fc.record({ reship: by, at, quantity: few })),
  one(2, fc.record({ wait: n, line: fc.nat(1), quantity: few, type: fc.constantFrom('BACKORDER', 'PREORDER'), locationNum })),
  one(2, fc.record({ change: at, quantity: maybe(fc.nat(5)), released: maybe(fc.nat(4)), locationNum: maybe(locationNum) })),
  one(1, fc.record({ drop: at })),
  one(
    2,
    fc.record({ put: n, line: fc.nat(1), figures, statusCode: maybe(fc.constantFrom('ORDER_CANCELLED', 'ORDER_SHIPPED', 'ORDER_HOLD')) }),
  ),
  one(1, fc.record({ authorize: n, sync: fc.boolean(), force: fc.boolean() })),
  one(1, fc.record({ credit: n, amount: few })),
  one(1, fc.record({ pack: at, sku, quantity: few, how: fc.constantFrom('INCREMENT', 'DECREMENT', 'ABSOLUTE') })),
  one(2, fc.record({ bill: fc.constantFrom('post', 'acknowledge', 'replace'), at, total: maybe(few) })),
  one(1, fc.record({ room: locationNum, most: fc.integer({ min: 1, max: 4 }) })),
  one(
    1,
    fc.record({
      policies: fc.constantFrom<Record<string, unknown>[]>(
        { lifecycle: 'auto', autopilot: ['readyForPickup', 'ship', 'deliver'] },
        { lifecycle: 'manual' },
        { captureAt: 'checkout' },
        { captureAt: 'shipment' },
        { unknownSku: 'outOfStock' },
      ),
    }),
  ),
);

/** The same call about the latest order, or about the latest of what orders led to. */
export function ofLatest<C extends object>(call: C): C {
  const [kind = ''] = Object.keys(call);
  const places = [
    'n',
    'at',
    ...['unallocate', 'shipment', 'wait', 'change', 'drop', 'put', 'authorize', 'credit', 'pack'].filter((name) => name === kind),
  ];
  return { ...call, ...Object.fromEntries(places.filter((name) => name in call).map((name) => [name, -1])) };
}
