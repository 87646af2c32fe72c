import { invalid, missing } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { availableToPurchase } from '../../domain/stock/stock.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { type Order, orders } from '../../model/order.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Tx } from '../../store/tx.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import type { Tenancy } from '../context.js';
import { type ShownChange, shownChanges } from './kept-changes.js';

/** Numbers over time. A value that is not known at a time is null. */
export interface Series {
  name: string;
  /** ISO 8601. */
  times: string[];
  /** With `by: 'change'`, the number of the change after which the values are so. */
  changes?: number[];
  series: { name: string; values: (number | null)[] }[];
}

/** What to tell over time. */
export interface SeriesAsked {
  name: 'ordersByStatus' | 'stock' | 'requests';
  sku?: string | undefined;
  /** How many times at most. */
  points: number;
  /** By change, there are also values for each of those that were made at the same time. */
  by: 'time' | 'change';
}

type Sources = Pick<Tenancy, 'changes' | 'collections' | 'requests'>;

/** Numbers at a time; a name that is missing has none. */
interface Point {
  readonly atMs: number;
  /** The number of the change that made them. */
  readonly n?: number;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The last point of each time or change, thinned out evenly if there are too many; the last one
 * stays.
 */
function thinned(points: readonly Point[], most: number, by: SeriesAsked['by'] = 'time'): Point[] {
  const placeOf = ({ atMs, n }: Point): number | undefined => (by === 'change' ? n : atMs);
  const last = points.filter((point, i) => points[i + 1] === undefined || placeOf(points[i + 1] as Point) !== placeOf(point));
  if (last.length <= most) return last;
  return Array.from({ length: most }, (_, i) => last[Math.round(((i + 1) * last.length) / most) - 1] as Point);
}

function seriesOf(name: string, points: readonly Point[], absent: number | null, by: SeriesAsked['by'] = 'time'): Series {
  const names = [...new Set(points.flatMap(({ values }) => Object.keys(values)))];
  return {
    name,
    times: points.map(({ atMs }) => isoTime(atMs)),
    ...(by === 'change' && { changes: points.map(({ n = 0 }) => n) }),
    series: names.map((one) => ({ name: one, values: points.map(({ values }) => values[one] ?? absent) })),
  };
}

/** Where the points are taken: the tenant's kept changes, and how they are told. */
interface Course {
  readonly changes: readonly ShownChange[];
  readonly by: SeriesAsked['by'];
}

/**
 * Points from the present back through the kept changes. `undo` takes what a change did out of the
 * numbers; a change that does not concern them makes no point. By change, the first point is what
 * was before the first of them.
 */
function backwards(
  { changes, by }: Course,
  nowMs: number,
  present: Record<string, number>,
  undo: (values: Record<string, number>, change: ShownChange) => boolean,
): Point[] {
  const points: Point[] = [{ atMs: nowMs, n: changes.at(-1)?.change.n ?? 0, values: { ...present } }];
  const values = { ...present };
  let first: ShownChange | undefined;
  for (const one of changes.toReversed()) {
    const after = { ...values };
    if (!undo(values, one)) continue;
    points.push({ atMs: one.change.atMs, n: one.change.n, values: after });
    first = one;
  }
  if (by === 'change' && first) points.push({ atMs: first.change.atMs, n: first.change.n - 1, values });
  return points.reverse();
}

const add = (values: Record<string, number>, name: string, change: number): void => {
  values[name] = (values[name] ?? 0) + change;
};

function countByStatus(tx: Tx): Record<string, number> {
  const slice = { limit: 0, offset: 0, sortBy: 'orderId', direction: 'desc' } as const;
  const count = (status: string) => tx.page(orders, slice, { index: 'statusCode', keys: [status] })?.count ?? 0;
  return Object.fromEntries(orderStatusCodes.map((status) => [status, count(status)] as const).filter(([, some]) => some > 0));
}

const ordersByStatus = (tx: Tx, course: Course): Point[] =>
  backwards(course, tx.nowMs(), countByStatus(tx), (values, { records }) => {
    const changed = records.filter(({ collection }) => collection === orders.name);
    for (const { before, after } of changed) {
      if (after) add(values, (after as Order).statusCode, -1);
      if (before) add(values, (before as Order).statusCode, 1);
    }
    return changed.length > 0;
  });

const counted = (stock: Inventory): Record<string, number> => ({
  onHand: stock.counters['onHand'] ?? 0,
  allocated: stock.counters['allocated'] ?? 0,
  available: availableToPurchase(stock),
  backordered: stock.backordered,
});

const addStock = (values: Record<string, number>, stock: object | undefined, sign: 1 | -1): void => {
  if (stock) for (const [name, value] of Object.entries(counted(stock as Inventory))) add(values, name, sign * value);
};

function stockOf(tx: Tx, sku: string, course: Course): Point[] {
  const present = { onHand: 0, allocated: 0, available: 0, backordered: 0 };
  for (const stock of tx.by(inventories, 'sku', sku)) addStock(present, stock, 1);
  return backwards(course, tx.nowMs(), present, (values, { records }) => {
    const changed = records.filter(
      ({ collection, before, after }) => collection === inventories.name && ((after ?? before) as Inventory).sku === sku,
    );
    for (const { before, after } of changed) {
      addStock(values, after, -1);
      addStock(values, before, 1);
    }
    return changed.length > 0;
  });
}

/** Kept requests by the second of the machine's clock: how many, how many refused, how slow. */
function requestsBySecond(entries: readonly LogEntry[]): Point[] {
  const seconds = new Map<number, LogEntry[]>();
  for (const entry of entries) {
    const second = Math.floor(entry.realMs / 1_000);
    seconds.set(second, [...(seconds.get(second) ?? []), entry]);
  }
  return [...seconds].map(([second, together]) => {
    const ms = together.map(({ tookMs = 0 }) => tookMs);
    const mean = ms.reduce((sum, one) => sum + one, 0) / ms.length;
    return {
      atMs: second * 1_000,
      values: {
        requests: together.length,
        refused: together.filter(({ status }) => status >= 400 || status === 0).length,
        meanMs: Math.round(mean * 100) / 100,
        maxMs: Math.round(Math.max(...ms) * 100) / 100,
      },
    };
  });
}

/** Numbers of a tenant over time, as far as its changes and requests are kept. */
export function readSeries(tx: Tx, { name, sku, points, by }: SeriesAsked, sources: Sources): Series {
  if (name === 'requests' && by === 'change') throw invalid('by', 'must be time with the name requests');
  if (name === 'requests') return seriesOf(name, thinned(requestsBySecond(sources.requests?.entries(tx.tenant) ?? []), points), null);
  if (name === 'ordersByStatus') {
    if (sku !== undefined) throw invalid('sku', 'goes with the name stock only');
    return seriesOf(name, thinned(ordersByStatus(tx, { changes: shownChanges(tx, sources), by }), points, by), 0, by);
  }
  if (sku === undefined) throw missing('sku', 'must be given with the name stock');
  return seriesOf(name, thinned(stockOf(tx, sku, { changes: shownChanges(tx, sources), by }), points, by), 0, by);
}
