import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Order, orders } from '../../../src/model/order.js';
import { compileFilters } from '../../../src/query/filter.js';
import type { QueryInput } from '../../../src/query/v2-query.js';
import { queryOrders } from '../../../src/resources/order/query-orders.js';
import { orderSources, orderToV2 } from '../../../src/resources/order/views/v2.js';
import type { PartitionState } from '../../../src/store/state.js';
import { Store } from '../../../src/store/store.js';
import type { Tx } from '../../../src/store/tx.js';
import { often } from '../../support/random-runs.js';

/** What of an order queries ask and sort by here. */
type Draft = Pick<Order, 'orderId' | 'orderNumber' | 'statusCode' | 'updatedAt' | 'createdAt' | 'orderDate' | 'channelId'>;
type Write = { put: Draft } | { remove: string };
/** A query, and the channel that its request names. */
type Asked = { input: QueryInput; channel: string | undefined };
type Step = { commit: Write[]; fails: boolean } | { act: 'snapshot' | 'restore' | 'reset' } | { ask: Asked };

/**
 * Few values, so that many orders have the same; some that only look like another, or are not what
 * one expects.
 */
const fewIds = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '7', '__proto__');
const status = fc.constantFrom('ORDER_CREATED', 'ORDER_SHIPPED', '5', 'true', '2026-01-01');
const time = fc.constantFrom('2026-01-05T09:00:00.000Z', '2026-01-05T10:00:00+01:00', '2026-01-05', '2026-01-06T00:00:00Z', 'soon', '');
const draftOf = (orderId: fc.Arbitrary<string>): fc.Arbitrary<Draft> =>
  fc.record({
    orderId,
    orderNumber: fc.constantFrom('N-1', 'N-2', '12', 'n'),
    statusCode: status,
    updatedAt: time,
    createdAt: time,
    orderDate: time,
    channelId: fc.constantFrom('12', '13'),
  });
const asked = fc.oneof(status, fc.constantFrom<unknown[]>(5, true, null, 'ORDER_*', 'nonesuch'));
const filters = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 4, arbitrary: fc.record({ statusCode: fc.oneof(asked, fc.array(asked, { maxLength: 4 })) }) },
  fc.record({ statusCode: fc.oneof(status, fc.array(status, { maxLength: 3 })), channelId: fc.constantFrom('12', 12) }),
  fc.record({ orderId: fc.oneof(fewIds, fc.constant(7), fc.array(fewIds)) }),
  fc.record({ orderNumber: fc.constantFrom<unknown[]>('N-1', 12, ['N-1', 'N-2', '12']) }),
  fc.constantFrom({ customer: {} }, { statusCode: {} }, { statusCode: [{ a: 1 }, '5'] }, { statusDescription: null }),
);
const ask: fc.Arbitrary<QueryInput> = fc.record(
  {
    filters,
    limit: fc.oneof(fc.nat(6), fc.nat(1_000)),
    offset: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constantFrom(700, Number.MAX_SAFE_INTEGER) }),
    sortBy: fc.constantFrom('updatedAt', 'createdAt', 'orderDate', 'orderNumber', 'orderTotal', 'channelId', 'statusCode', 'updatedAt.x'),
    sortDirection: fc.constantFrom('asc', 'desc', 'ASC'),
  },
  { requiredKeys: ['filters'] },
);
const askIn: fc.Arbitrary<Asked> = fc.record({ input: ask, channel: fc.constantFrom(undefined, undefined, '12', '13', '14') });
const stepOf = (orderId: fc.Arbitrary<string>): fc.Arbitrary<Step> => {
  const put = { weight: 4, arbitrary: fc.record({ put: draftOf(orderId) }) };
  const remove = { weight: 1, arbitrary: fc.record({ remove: orderId }) };
  const writes = fc.array(fc.oneof(put, remove), { maxLength: 5 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ commit: writes, fails: fc.constantFrom(false, false, true) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('snapshot' as const, 'restore' as const, 'reset' as const) }) },
    { weight: 6, arbitrary: fc.record({ ask: askIn }) },
  );
};

const isText = (value: string): boolean => !/^\d{4}-\d{2}-\d{2}/.test(value);

/** Instants before texts, as numbers and by code unit. */
function byValue(a = '', b = ''): number {
  if (isText(a) !== isText(b)) return isText(a) ? 1 : -1;
  if (isText(a)) return a < b ? -1 : a > b ? 1 : 0;
  return Date.parse(a) - Date.parse(b);
}

/** The answer as one finds it without an index: all that match, sorted, and cut. */
function plainly(tx: Tx, { filters: sent, limit = 10, offset = 0, sortBy = 'updatedAt', sortDirection = 'desc' }: QueryInput): object {
  const { matches } = compileFilters(sent);
  const sign = String(sortDirection).toLowerCase() === 'asc' ? 1 : -1;
  const ranked = (order: object) => (order as Record<string, string>)[sortBy as string];
  const seen = (order: Order) => tx.channel === undefined || order.channelId === tx.channel;
  const found = [...tx.list(orders)].filter((order) => seen(order) && matches(orderToV2(order)));
  found.sort((a, b) => sign * byValue(ranked(a), ranked(b)) || (a.orderId < b.orderId ? -1 : 1));
  return { count: found.length, rows: found.slice(Number(offset), Number(offset) + Number(limit)), limit, offset };
}

function expectSame(tx: Tx, input: QueryInput): void {
  const answer = queryOrders(tx, { input, sources: orderSources });
  expect(JSON.stringify(answer)).toBe(JSON.stringify(plainly(tx, input)));
}

/** An order with all that a view of it needs. */
const whole = (order: Draft): Order => ({ ...order, items: [], shipInfo: [], auditLogs: [], holds: [] }) as unknown as Order;

function commit(store: Store, writes: Write[], asking: Asked | undefined, fails: boolean): void {
  const work = (tx: Tx) => {
    for (const one of writes) {
      if ('put' in one) tx.put(orders, whole(one.put));
      else tx.remove(orders, one.remove);
    }
    if (asking) expectSame(tx, asking.input);
    if (fails) throw new RangeError('on purpose');
  };
  store.transact('a', work, { channel: asking?.channel });
}

/** Carries a step out; `asking` is what a commit is asked before it is over. */
function carryOut(store: Store, one: Exclude<Step, { ask: Asked }>, saved: PartitionState, asking: Asked | undefined): void {
  if ('act' in one) {
    if (one.act === 'restore') store.restore('a', saved);
    if (one.act === 'reset') store.reset('a');
  } else if (one.fails) expect(() => commit(store, one.commit, asking, true)).toThrow(RangeError);
  else commit(store, one.commit, asking, false);
}

/**
 * Starts a tenant with some orders, takes it through the steps, and asks after each of them all
 * that was asked so far: what is kept must be kept up.
 */
function live(base: Draft[], steps: Step[]): void {
  const seed = new Store();
  const placed = base.map((one) => ({ put: one }));
  commit(seed, placed, undefined, false);
  const store = new Store();
  store.setBase(seed.snapshot('a'));
  let saved = store.snapshot('a');
  const asked: Asked[] = [];
  for (const one of steps) {
    if ('ask' in one) asked.push(one.ask);
    else carryOut(store, one, saved, asked.at(-1));
    if ('act' in one && one.act === 'snapshot') saved = store.snapshot('a');
    for (const { input, channel } of asked) store.transact('a', (tx) => expectSame(tx, input), { channel });
  }
}

describe('an order query gives the same pages as a scan of all orders after any writes, refusals and restores', () => {
  it('with few orders', () => {
    const steps = fc.array(stepOf(fewIds), { maxLength: 30, size: 'max' });
    fc.assert(fc.property(fc.array(draftOf(fewIds), { maxLength: 8 }), steps, live), often(300));
  });

  it('with many orders', () => {
    const ids = fc.nat(1_500).map(String);
    const base = fc.array(draftOf(ids), { minLength: 1_000, maxLength: 2_000, size: 'max' });
    fc.assert(fc.property(base, fc.array(stepOf(ids), { maxLength: 12, size: 'max' }), live), { ...often(10), endOnFailure: true });
  });
});
