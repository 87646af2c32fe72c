import fc from 'fast-check';
import { type LaterCall, laterCall, ofLatest } from './later-calls.js';

/** The version by which a call is made. */
type By = 'v2' | 'v3';

/** A line of a new order. */
export interface CalledLine {
  sku: string;
  quantity: number;
  price: number;
  backorder: boolean;
  fulfilled: boolean;
  managed: boolean;
}

/** A call of one of the versions; `n` picks an order, −1 is the latest. */
export type Call =
  | { place: By; lines: CalledLine[]; paid: number | undefined; cart: string | undefined }
  | { stock: By; sku: string; locationNum: number; onHand: number }
  | { move: 'release' | 'allocate' | 'deliver'; n: number }
  | { act: string; n: number }
  | { cancel: By; n: number; line: number | undefined; quantity: number }
  | { ship: By; n: number; quantity: number | undefined; scratch: boolean }
  | { back: By; n: number; at: number; quantity: number; type: string; exchange: boolean }
  | { appease: By; n: number; line: number | undefined; amount: number }
  | { fraud: By; n: number; how: 'release' | 'cancel' }
  | { pay: By; n: number; status: string; captured: number; refunded: number | undefined }
  | { consent: By; at: number; answer: 'ACCEPT' | 'DECLINE' }
  | { softly: 'reserve' | 'release'; sku: string; quantity: number; cart: string }
  | { transfer: number; sku: string; quantity: number; to: number }
  | { arrive: number; some: boolean; how: 'receiving' | 'cancel' }
  | { elsewhere: number; address: { city: string } | { region: string } }
  | { fees: number; line: number | undefined; amount: number }
  | { reallocate: By; at: number; to: number }
  | { advance: string }
  | LaterCall;

const by = fc.constantFrom<By>('v2', 'v3');
const n = fc.constantFrom(-1, -1, -1, 0, 1);
const sku = fc.constantFrom('A', 'A', 'A', 'B', 'C', 'UNKNOWN');
const amount = fc.integer({ min: 1, max: 3000 }).map((cents) => cents / 100);
const little = fc.integer({ min: 1, max: 300 }).map((cents) => cents / 100);
const few = fc.integer({ min: 1, max: 4 });
const rarely = fc.integer({ min: 0, max: 7 }).map((one) => one === 0);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const place = fc.integer({ min: 1, max: 3 });
const cart = fc.constantFrom('cart-1', 'cart-2');

const line: fc.Arbitrary<CalledLine> = fc.record({
  sku,
  quantity: few,
  price: amount,
  backorder: fc.boolean(),
  fulfilled: rarely.map((one) => !one),
  managed: rarely.map((one) => !one),
});
const placed = fc.record({
  place: by,
  lines: fc.array(line, { minLength: 1, maxLength: 2 }),
  paid: fc.constantFrom(undefined, 100, 100, 1),
  cart: maybe(cart),
});
const moved = fc.record({ move: fc.constantFrom('release', 'allocate', 'deliver'), n } as const);
const shipped = fc.record({ ship: by, n, quantity: maybe(few), scratch: rarely });
const sentBack = fc.record({
  back: by,
  n,
  at: fc.nat(2),
  quantity: fc.integer({ min: 1, max: 2 }),
  type: fc.constantFrom('RECEIVED', 'RECEIVED', 'PENDING', 'PROCESSING', 'REJECTED'),
  exchange: rarely,
});

const stock = fc.record({ stock: by, sku: fc.constantFrom('A', 'B', 'C'), locationNum: place, onHand: fc.nat(9) });
const consent = fc.record({ consent: by, at: fc.nat(2), answer: fc.constantFrom('ACCEPT', 'DECLINE') } as const) as fc.Arbitrary<Call>;

const call: fc.Arbitrary<Call> = fc.oneof(
  { weight: 3, arbitrary: placed },
  { weight: 5, arbitrary: stock },
  { weight: 6, arbitrary: moved as fc.Arbitrary<Call> },
  { weight: 6, arbitrary: shipped },
  { weight: 4, arbitrary: sentBack },
  { weight: 3, arbitrary: fc.record({ cancel: by, n, line: maybe(fc.nat(1)), quantity: few }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('HOLD_EXTERNAL', 'HOLD_FRAUD', 'RELEASE_HOLD_EXTERNAL', 'RELEASE'), n }) },
  { weight: 3, arbitrary: fc.record({ appease: by, n, line: maybe(fc.nat(1)), amount: little }) },
  { weight: 2, arbitrary: fc.record({ fraud: by, n, how: fc.constantFrom('release', 'cancel') } as const) as fc.Arbitrary<Call> },
  {
    weight: 2,
    arbitrary: fc.record({
      pay: by,
      n,
      status: fc.constantFrom('AUTHORIZED', 'ERROR', 'VOIDED'),
      captured: amount,
      refunded: maybe(amount),
    }),
  },
  { weight: 3, arbitrary: consent },
  {
    weight: 2,
    arbitrary: fc.record({ softly: fc.constantFrom('reserve', 'release'), sku, quantity: few, cart } as const) as fc.Arbitrary<Call>,
  },
  { weight: 2, arbitrary: fc.record({ transfer: place, sku: fc.constantFrom('A', 'B'), quantity: few, to: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      arrive: n,
      some: fc.boolean(),
      how: fc.constantFrom('receiving', 'receiving', 'cancel'),
    } as const) as fc.Arbitrary<Call>,
  },
  { weight: 2, arbitrary: fc.record({ elsewhere: n, address: fc.constantFrom({ city: 'Dallas' }, { region: 'WA' }, { region: 'NY' }) }) },
  { weight: 1, arbitrary: fc.record({ fees: n, line: maybe(fc.nat(1)), amount }) },
  { weight: 1, arbitrary: fc.record({ reallocate: by, at: fc.nat(2), to: place }) },
  { weight: 1, arbitrary: fc.record({ advance: fc.constantFrom('PT1M', 'P1D', 'P60D') }) },
);

/** An order that goes its way, in either version at each step. */
const sale: fc.Arbitrary<Call[]> = fc
  .tuple(placed, shipped, fc.array(sentBack, { maxLength: 2 }), fc.array(call, { maxLength: 2 }))
  .map(([first, ship, returns, between]) => [
    first,
    { move: 'release', n: -1 },
    { move: 'allocate', n: -1 },
    ...between,
    { ...ship, n: -1 },
    { move: 'deliver', n: -1 },
    ...returns.map((one) => ({ ...one, n: -1 })),
  ]);

/** An order that is suspected, and decided in either version. */
const suspect: fc.Arbitrary<Call[]> = fc
  .tuple(placed, by, fc.constantFrom('release' as const, 'cancel' as const))
  .map(([first, fraud, how]) => [first, { act: 'HOLD_FRAUD', n: -1 }, { fraud, n: -1, how }]);

/** An order that is paid and allocated, and what becomes of it before and after it is sent. */
const sold: fc.Arbitrary<Call[]> = fc
  .tuple(placed, shipped, fc.array(laterCall, { maxLength: 3 }), fc.array(fc.oneof(laterCall, sentBack), { maxLength: 5 }))
  .map(([first, ship, before, after]) => [
    { ...first, paid: 100 },
    { move: 'release', n: -1 },
    { move: 'allocate', n: -1 },
    ...before.map(ofLatest),
    { ...ship, n: -1 },
    ...after.map(ofLatest),
  ]);

/** An order that waits for stock, and what becomes of it meanwhile. */
const waiting: fc.Arbitrary<Call[]> = fc
  .tuple(placed, fc.array(fc.oneof(laterCall, consent, consent, stock), { maxLength: 4 }))
  .map(([first, meanwhile]) => [
    { ...first, lines: first.lines.map((one) => ({ ...one, sku: 'C', backorder: true, fulfilled: true, managed: true })) },
    { move: 'release', n: -1 },
    { move: 'allocate', n: -1 },
    ...meanwhile.map(ofLatest),
  ]);

/** Calls of both versions to one tenant, in which some orders go far. */
export const calls: fc.Arbitrary<Call[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: call.map((one) => [one]) },
      { weight: 4, arbitrary: laterCall.map((one) => [one]) },
      { weight: 3, arbitrary: sale },
      { weight: 3, arbitrary: sold },
      { weight: 2, arbitrary: waiting },
      { weight: 1, arbitrary: suspect },
    ),
    { minLength: 8, maxLength: 16, size: 'max' },
  )
  .map((all) => all.flat());
