import { invalid } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { orderByNumber } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import type { LoggedStep } from '../../scenario/recording/step-log.js';
import type { Tx } from '../../store/tx.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import type { Tenancy } from '../context.js';
import type { Entry, Placed } from './entry.js';
import { isOf, type ShownChange, shownChanges } from './kept-changes.js';
import { makersOf, toldByChanges } from './told-by-changes.js';
import { toldByRecords } from './told-by-records.js';
import { namesOrder, toldByRequests } from './told-by-requests.js';

/** One page of an order's timeline. */
export interface TimelineAsked {
  orderNumber: string;
  limit: number;
  /** The id of the entry after which the page begins. */
  after?: string | undefined;
}

type Sources = Pick<Tenancy, 'changes' | 'collections' | 'requests' | 'steps'>;

/** That the cause of an entry is not kept: it is too old, or came with the seed. */
const GONE = 'The request that made this, and what it changed, are not kept';

/** The kept changes of an order, and the kept requests that named or changed it. */
function causesOf(tx: Tx, order: Order, sources: Sources): { changed: ShownChange[]; all: ShownChange[]; calls: LogEntry[] } {
  const all = shownChanges(tx, sources);
  const changed = all.filter(({ records }) => records.some((record) => isOf(order, record)));
  const numbers = new Set(changed.map(({ change }) => change.n));
  const entries = sources.requests?.entries(tx.tenant) ?? [];
  return { changed, all, calls: entries.filter((one) => one.changes.some((n) => numbers.has(n)) || namesOrder(one, order)) };
}

/** Finds where a request stands in the tenant's sequence of ids, by the changes before it. */
function placing(all: readonly ShownChange[]): (before: number) => number {
  const first = all[0]?.change.n ?? 0;
  return (before) => all[before + 1 - first]?.change.before.sequence ?? (before < first ? 0 : Number.MAX_SAFE_INTEGER);
}

/** The time of each entry's cause: history, events and money name the change that made them. */
function withCause({ entry, place }: Placed, makers: ReturnType<typeof makersOf>, hasLog: boolean): Placed {
  const made = /^(?:history|event|money)-([^-]+)/.exec(entry.id)?.[1];
  if (made === undefined) return { entry, place };
  const change = makers.get(made);
  if (!change) return hasLog ? { entry: { ...entry, note: GONE }, place } : { entry, place };
  const { n, request } = change;
  return { entry: { ...entry, change: n, ...(request !== undefined && { requestId: request }) }, place };
}

/** Entries of calls of the control API that named the order. */
function toldBySteps(steps: readonly LoggedStep[], { orderNumber }: Order, placeOf: (before: number) => number): Placed[] {
  return steps
    .filter(({ step }) => 'order' in step && step.order === orderNumber)
    .map(({ id, operationId, step, atMs, before }) => ({
      entry: {
        id: `control-${id}`,
        at: isoTime(atMs),
        kind: 'call',
        title: `${operationId} by the control API`,
        detail: { operationId, step },
      },
      place: placeOf(before),
    }));
}

/**
 * One page of everything that happened to an order, oldest first, and how many entries there are.
 * Refuses an unknown order, and an `after` that names no entry.
 */
export function timelineOf(tx: Tx, { orderNumber, limit, after }: TimelineAsked, sources: Sources): { count: number; entries: Entry[] } {
  const order = orderByNumber(tx, orderNumber);
  const { changed, all, calls } = causesOf(tx, order, sources);
  const makers = makersOf(order, changed);
  const placeOf = placing(all);
  const placed = [
    ...toldByRequests(calls, placeOf),
    ...toldBySteps(sources.steps.of(tx.tenant), order, placeOf),
    ...toldByRecords(tx, order).map((one) => withCause(one, makers, sources.requests !== undefined)),
    ...toldByChanges(order, changed),
  ];
  placed.sort((a, b) => (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : a.place - b.place));
  const from = after === undefined ? 0 : placed.findIndex(({ entry }) => entry.id === after) + 1;
  if (after !== undefined && from === 0) throw invalid('after', `must be the id of an entry of order ${orderNumber}`);
  return { count: placed.length, entries: placed.slice(from, from + limit).map(({ entry }) => entry) };
}
