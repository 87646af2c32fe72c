import { oneOf } from '../../core/values/one-of.js';
import { type Allocation, type AllocationItem, pendingQuantity } from '../../model/allocation.js';

/** What an allocation's status depends on: its units, and whether they went to another location. */
interface Standing {
  quantity: number;
  shipped: number;
  scratched: number;
  reallocated: boolean;
}
type Row = readonly [code: string, holds: (standing: Standing) => boolean];

/** The first matching row gives the status. The codes are documented; their order is a policy. */
const rows = [
  ['REALLOCATED', ({ reallocated }) => reallocated],
  ['CANCELLED', ({ quantity, scratched }) => scratched === quantity],
  ['SHIPPED', ({ quantity, shipped, scratched }) => shipped + scratched === quantity],
  ['PARTIALLY_SHIPPED', ({ shipped }) => shipped > 0],
  ['PARTIALLY_CANCELLED', ({ scratched }) => scratched > 0],
  ['PENDING_PICK', () => true],
] as const satisfies readonly Row[];

/** The statuses that a merchant may set for units that wait to be picked. */
export const waitingCodes = ['PENDING_PICK', 'ALLOCATED', 'PENDING_DROP'] as const;

export type AllocationStatus = (typeof rows)[number][0] | (typeof waitingCodes)[number];

const total = (items: readonly AllocationItem[], field: 'quantity' | 'shippedQuantity' | 'scratchQuantity'): number =>
  items.reduce((sum, item) => sum + item[field], 0);

/**
 * The status that an allocation's units give it. While its units wait, it may have a status that
 * the merchant set.
 */
export function allocationStatus({ items, reallocated = false, merchant }: Allocation): AllocationStatus {
  const standing = {
    quantity: total(items, 'quantity'),
    shipped: total(items, 'shippedQuantity'),
    scratched: total(items, 'scratchQuantity'),
    reallocated,
  };
  const code = rows.find(([, holds]) => holds(standing))?.[0] ?? 'PENDING_PICK';
  return (code === 'PENDING_PICK' && oneOf(waitingCodes, merchant?.['statusCode'])) || code;
}

/** The status of one line of an allocation (documented codes; their meaning is a policy). */
export function itemStatus(item: AllocationItem): 'ALLOCATED' | 'CANCELLED' | 'PARTIALLY_ALLOCATED' {
  if (item.scratchQuantity === 0) return 'ALLOCATED';
  return item.shippedQuantity === 0 && pendingQuantity(item) === 0 ? 'CANCELLED' : 'PARTIALLY_ALLOCATED';
}
