import { allocationStatus, itemStatus } from '../../../domain/status/allocation-status.js';
import type { StandingAllocation, Told } from '../../../domain/stock/find-allocation.js';
import { fieldTable } from '../../../kit/fields.js';
import { openTable } from '../../../kit/open-table.js';
import type { Allocation, AllocationItem } from '../../../model/allocation.js';
import type { Sources } from '../../../query/source.js';
import { withTold } from './with-told.js';

/** The fields of v2's AllocationItem. */
const items = openTable<AllocationItem>()({ itemStatus: { alone: true, shows: itemStatus } }, ['stockId']);

/** The fields of v2's Allocation. */
export const allocationFields = fieldTable<Allocation, Allocation & Told>()(
  {
    allocationId: 'allocationId',
    allocationNum: 'allocationNum',
    parentAllocationId: 'parentAllocationId',
    version: 'version',
    allocationDate: 'allocationDate',
    updatedAt: 'updatedAt',
    shipToId: 'shipToId',
    auditLogs: 'auditLogs',
    previousAllocationLocationNum: 'previousAllocationLocationNum',
    orderSubType: { of: 'orderSubType', shows: ({ orderSubType }) => orderSubType },
    locationType: { of: 'locationType', shows: ({ locationType }) => locationType },
    shipMethod: { of: 'shipMethod', shows: ({ shipMethod }) => shipMethod },
    shipToAddress: { of: 'shipToAddress', shows: ({ shipToAddress }) => shipToAddress },
    recipient: { of: 'recipient', shows: ({ recipient }) => recipient },
    locationNum: { of: 'locationNum', stored: 'locationNum', shows: ({ locationNum }) => String(locationNum), takes: Number },
    type: { of: 'type', alone: true, shows: () => 'ALLOCATED' as const },
    statusCode: { of: 'statusCode', alone: true, indexed: 'statusCode', shows: allocationStatus },
    items: { of: 'items', each: items },
  },
  { orderId: 'inner', orderNumber: 'inner', reallocated: 'inner', merchant: 'inner', attributes: 'inner', said: 'inner' },
);

type View = ReturnType<typeof allocationFields.view>;

/** An allocation as v2's Allocation, which is not kept. */
export const allocationOnce = (standing: StandingAllocation): View => allocationFields.view(withTold(standing));

const shown = new WeakMap<Allocation, StandingAllocation & { body: View }>();

/**
 * An allocation as v2's Allocation. The view is kept as long as neither the allocation nor its
 * order and location change.
 */
export function allocationToV2(standing: StandingAllocation): View {
  const known = shown.get(standing.allocation);
  if (known && known.order === standing.order && known.location === standing.location) return known.body;
  const body = Object.freeze(allocationOnce(standing));
  shown.set(standing.allocation, { ...standing, body });
  return body;
}

/** Where an allocation holds what v2 shows of it. */
export const allocationSources = (stand: (allocation: Allocation) => StandingAllocation): Sources =>
  allocationFields.sources((allocation) => withTold(stand(allocation)));
