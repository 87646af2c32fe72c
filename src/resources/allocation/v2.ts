import { getAllocation } from '../../domain/stock/find-allocation.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { cancelAllocations } from './cancel-allocations.js';
import { queryAllocations } from './query-allocations.js';
import { reallocate } from './reallocate.js';
import { updateAllocation } from './update-allocation.js';
import { allocationFields, allocationSources, allocationToV2 } from './views/v2.js';

export const v2: Routes = [
  // An unknown allocation is 400 here (documented), and 404 only where it is cancelled.
  op('getAllocation', {
    does: getAllocation,
    with: ({ path }) => path.allocationId,
    returns: allocationToV2,
    errors: { notFound: 400 },
  }),
  op('updateAllocation', {
    does: updateAllocation,
    with: ({ path, body }) => ({ allocationId: path.allocationId, sent: allocationFields.record(body) }),
    returns: allocationToV2,
    errors: { notFound: 400 },
  }),
  op('queryAllocations', {
    does: queryAllocations,
    with: ({ body }) => ({ input: body, sources: allocationSources }),
    returns: (found) => found.map(allocationToV2),
  }),
  op('reallocate', {
    does: reallocate,
    // The tenant is the request's own: `tenant` and `channel` in the body change nothing (a
    // policy).
    with: ({ body: { documentType, id, orderNumber, items } }) => ({ documentType, ids: id, orderNumber, items }),
    returns: (quantity) => `Reallocated ${quantity} ${quantity === 1 ? 'unit' : 'units'} to another location`,
    errors: { notFound: 400 },
  }),
  op('cancelAllocations', {
    does: cancelAllocations,
    with: ({ path }) => path.allocationIds,
    returns: (cancelled) => cancelled.map(allocationToV2),
  }),
];
