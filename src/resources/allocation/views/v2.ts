import { isObject } from '../../../core/path.js';
import { allocationStatus, itemStatus } from '../../../domain/status/allocation-status.js';
import { type StandingAllocation, told } from '../../../domain/stock/find-allocation.js';
import type { Allocation, AllocationItem } from '../../../model/allocation.js';

/** A line as v2's AllocationItem. */
const itemToV2 = ({ stockId: _stock, ...item }: AllocationItem) => ({ ...item, itemStatus: itemStatus(item) });

function view(standing: StandingAllocation) {
  const { orderId: _id, orderNumber: _number, reallocated: _moved, merchant, locationNum, items, ...rest } = standing.allocation;
  return {
    ...rest,
    ...told(standing),
    ...merchant,
    locationNum: String(locationNum),
    type: 'ALLOCATED' as const,
    statusCode: allocationStatus(standing.allocation),
    items: items.map(itemToV2),
  };
}

const shown = new WeakMap<Allocation, StandingAllocation & { body: ReturnType<typeof view> }>();

/**
 * An allocation as v2's Allocation; made once as long as neither it nor its order and location
 * change.
 */
export function allocationToV2(standing: StandingAllocation): ReturnType<typeof view> {
  const known = shown.get(standing.allocation);
  if (known && known.order === standing.order && known.location === standing.location) return known.body;
  const body = Object.freeze(view(standing));
  shown.set(standing.allocation, { ...standing, body });
  return body;
}

const stored = new Set([
  ...['allocationId', 'allocationNum', 'parentAllocationId', 'version', 'locationNum', 'previousAllocationLocationNum'],
  ...['allocationDate', 'updatedAt', 'shipToId', 'auditLogs'],
]);
const computedInItem = new Set(['stockId', 'itemStatus']);

/** Whether an allocation holds as it is what v2 shows under a name. */
export const isStoredAllocation = (name: string, asked: unknown): boolean =>
  name === 'items' ? isObject(asked) && Object.keys(asked).every((below) => !computedInItem.has(below)) : stored.has(name);
