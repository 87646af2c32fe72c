import { getAllocation } from '../../domain/stock/find-allocation.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { searchAllocations } from './query-allocations.js';
import { updateAllocationAttributes } from './update-attributes.js';
import { updateByRequest } from './update-by-request.js';
import { updateFromV3 } from './v3-body.js';
import { allocationFieldsV3, allocationToV3, searchable } from './views/v3.js';

export const v3: Routes = [
  op('searchAllocations', {
    does: searchAllocations,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: allocationFieldsV3.spelled,
    returns: pageToV3(allocationToV3),
  }),
  op('updateAllocationByRequest', {
    does: updateByRequest,
    with: ({ path, body }) => ({
      requestId: path.allocationRequestId,
      sentRequestId: body.allocationRequestId,
      version: body.version,
      sent: updateFromV3(body),
    }),
    returns: allocationToV3,
    // No status but 400 and 404 is documented for a refused change.
    names: allocationFieldsV3.names,
  }),
  op('getAllocationV3', { does: getAllocation, with: ({ path }) => path.allocationId, returns: allocationToV3 }),
  op('updateAllocationAttributes', {
    does: updateAllocationAttributes,
    with: ({ path, body }) => ({ ...body, allocationId: path.allocationId }),
    returns: allocationToV3,
  }),
];
