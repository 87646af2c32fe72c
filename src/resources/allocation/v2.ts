import { getAllocation } from '../../domain/stock/find-allocation.js';
import { op, type Routes } from '../../kit/resource.js';
import { cancelAllocations } from './cancel-allocations.js';
import type { AllocationUpdate } from './check-update.js';
import { queryAllocations } from './query-allocations.js';
import { type Reallocate, reallocate } from './reallocate.js';
import { updateAllocation } from './update-allocation.js';
import { allocationToV2 } from './views/v2.js';

const updateFromV2 = (body: Record<string, unknown>): AllocationUpdate =>
  ({ ...body, locationNum: Number(body['locationNum']) }) as unknown as AllocationUpdate;

/** The tenant is the request's own: `tenant` and `channel` in the body change nothing (a policy). */
const reallocateFromV2 = ({ documentType, id, orderNumber, items }: Omit<Reallocate, 'ids'> & { id: string[] }): Reallocate => ({
  documentType,
  ids: id,
  orderNumber,
  items,
});

export const v2: Routes = {
  // An unknown allocation is 400 here (documented), and 404 only where it is cancelled.
  getAllocation: op({
    does: getAllocation,
    with: ({ path }) => path.allocationId as string,
    returns: allocationToV2,
    errors: { notFound: 400 },
  }),
  updateAllocation: op({
    does: updateAllocation,
    with: ({ path, body }) => ({ allocationId: path.allocationId, sent: updateFromV2(body) }),
    returns: allocationToV2,
    errors: { notFound: 400 },
  }),
  queryAllocations: op({
    does: queryAllocations<ReturnType<typeof allocationToV2>>,
    with: ({ body }) => ({ input: body, view: allocationToV2 }),
    returns: (found) => found,
  }),
  reallocate: op({
    does: reallocate,
    with: ({ body }) => reallocateFromV2(body),
    returns: (quantity) => `Reallocated ${quantity} ${quantity === 1 ? 'unit' : 'units'} to another location`,
    errors: { notFound: 400 },
  }),
  cancelAllocations: op({
    does: cancelAllocations,
    with: ({ path }) => path.allocationIds as string[],
    returns: (cancelled) => cancelled.map(allocationToV2),
  }),
};
