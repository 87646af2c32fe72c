import { invalid } from '../core/forms/errors.js';
import type { Work } from '../core/work/slices.js';
import { describeMoves } from '../domain/moves/describe.js';
import { tally } from '../domain/status/units.js';
import type { Routes } from '../kit/route.js';
import { orderByNumber } from '../model/find-order.js';
import { buckets, type Order, orders, type Units } from '../model/order.js';
import type { Tx } from '../store/tx.js';
import type { ControlContext } from './context.js';
import { op } from './op.js';

/** Whose units to count by bucket: those of an order, or of all orders of the tenant. */
interface UnitsAsked {
  orderNumber?: string | undefined;
  units?: 'tenant' | undefined;
}

function* counting(all: Iterable<Order>): Work<Units> {
  let units: Units = {};
  for (const { items } of all) {
    units = tally([{ units }, ...items]);
    yield;
  }
  return units;
}

/** `GET /__sandbox/lifecycle`: the table of moves, and how many units are in which bucket. */
export function lifecycleRoutes({ tenancy: { changes } }: ControlContext): Routes {
  /** The count of the tenant that was asked for last, as long as nothing changes. */
  let latest: { tenant: string; at: number; units: Units } | undefined;
  const unitsOfTenant = (tx: Tx): Units => {
    const at = changes.version(tx.tenant);
    if (latest?.tenant === tx.tenant && latest.at === at) return latest.units;
    const units = tx.long('count of units', tx.count(orders), () => counting(tx.list(orders)));
    latest = { tenant: tx.tenant, at, units };
    return units;
  };
  const unitsAsked = (tx: Tx, { orderNumber, units }: UnitsAsked): Units | undefined => {
    if (orderNumber !== undefined && units !== undefined) throw invalid('units', 'must not be given with orderNumber');
    if (orderNumber !== undefined) return tally(orderByNumber(tx, orderNumber).items);
    return units && unitsOfTenant(tx);
  };
  return [
    op('getLifecycle', {
      does: unitsAsked,
      with: ({ query }) => query,
      returns: (units) => ({ buckets, moves: describeMoves(), ...(units && { units: { ...units } as Record<string, number> }) }),
    }),
  ];
}
