import { own } from '../../core/text/path.js';
import { policy } from '../../domain/policies.js';
import { orderByNumber } from '../../model/find-order.js';
import { inventories } from '../../model/inventory.js';
import { type Order, orders } from '../../model/order.js';
import { reservations } from '../../model/reservation.js';
import type { OrderHistory } from '../../scenario/recording/order-scenario.js';
import type { PartitionState } from '../../store/state.js';
import type { Tx } from '../../store/tx.js';
import type { ChangedRecord } from '../../tenancy/changed-records.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import type { Tenancy } from '../context.js';
import { isOf, shownChanges } from './kept-changes.js';
import { namesOrder } from './told-by-requests.js';

type Sources = Pick<Tenancy, 'changes' | 'collections' | 'requests' | 'steps' | 'seed'>;

/** Whether a change of a record concerns an order: its own records, and the stock of its SKUs. */
function concerns(order: Order, skus: ReadonlySet<string>, record: ChangedRecord): boolean {
  if (isOf(order, record)) return true;
  const after = record.after ?? record.before;
  if (record.collection === inventories.name || record.collection === reservations.name) return skus.has(String(own(after, 'sku')));
  return record.collection === orders.name && (after as Order).items.some(({ sku }) => skus.has(sku));
}

const isRefused = ({ method, status }: LogEntry): boolean => method !== 'GET' && (status >= 400 || status === 0);

/**
 * What is kept of an order's history. `base` is what the tenant began with. Refuses an unknown
 * order.
 */
export function historyOf(tx: Tx, orderNumber: string, base: PartitionState, sources: Sources): OrderHistory {
  const order = orderByNumber(tx, orderNumber);
  const skus = new Set(order.items.map(({ sku }) => sku));
  const relevant = shownChanges(tx, sources).filter(({ records }) => records.some((record) => concerns(order, skus, record)));
  const numbers = new Set(relevant.map(({ change }) => change.n));
  const requests = sources.requests?.entries(tx.tenant) ?? [];
  const calls = requests.filter((one) => one.changes.some((n) => numbers.has(n)) || (isRefused(one) && namesOrder(one, order)));
  const created = relevant.some(({ records }) => records.some(({ key, before }) => key === order.orderId && before === undefined));
  const reset = sources.steps.startOf(tx.tenant);
  const clock = reset?.clock ?? (base.clock.kind === 'frozen' ? base.clock.at : undefined);
  return {
    order,
    start: { seed: reset?.seed ?? sources.seed, clock, lifecycle: policy(tx, 'lifecycle') },
    calls,
    steps: sources.steps.of(tx.tenant),
    complete: created || (reset?.seed === undefined && base.collections.get(orders.name)?.has(order.orderId) === true),
  };
}
