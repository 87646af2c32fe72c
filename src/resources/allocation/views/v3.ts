import { without } from '../../../core/values/reshape.js';
import { wholeIn } from '../../../core/values/written-number.js';
import { allocationStatus, itemStatus } from '../../../domain/status/allocation-status.js';
import type { StandingAllocation, Told } from '../../../domain/stock/find-allocation.js';
import { fieldTable } from '../../../kit/fields.js';
import { openTable } from '../../../kit/open-table.js';
import { type Allocation, type AllocationItem, requestIdOf } from '../../../model/allocation.js';
import type { Searchable } from '../../../query/v3-field.js';
import { auditSpellings, auditToV3 } from '../../order/views/v3-audit.js';
import { addressesV3, pickupsV3 } from '../../order/views/v3-contact.js';
import { withTold } from './with-told.js';

/** The fields of v3's AllocationItem that differ from those of a line. */
export const itemsV3 = openTable<AllocationItem, AllocationItem, Pick<Allocation, 'orderNumber'>>()(
  {
    itemId: { of: 'itemId', alone: true, shows: ({ itemId }) => wholeIn(itemId), takes: String },
    orderedAt: 'orderDate',
    itemStatus: { alone: true, shows: itemStatus },
    orderNumber: { shows: (_line, { orderNumber }) => orderNumber },
  },
  ['stockId', 'segment', 'vendorId', 'title'],
);

/** A field that a merchant's update sets, which is kept with v2's name. */
const ofMerchant = (name: string) => ({
  alone: true as const,
  from: name,
  shows: ({ merchant }: Allocation) => merchant?.[name] as string | undefined,
});

const shows = <V>(read: (allocation: Allocation) => V) => ({ alone: true as const, shows: read });

/** The fields of v3's Allocation. */
export const allocationFieldsV3 = fieldTable<Allocation, Allocation & Told>()(
  {
    allocationId: { readOnly: 'allocationId' },
    allocationRequestId: shows(requestIdOf),
    createdAt: { readOnly: 'allocationDate' },
    locationNumber: { of: 'locationNum', stored: 'locationNum', shows: ({ locationNum }) => String(locationNum), takes: Number },
    version: { readOnly: 'version' },
    parentAllocationId: 'parentAllocationId',
    notifiedToPPSAt: ofMerchant('sentToPPSDate'),
    updatedAt: { readOnly: 'updatedAt' },
    currency: shows(({ said }) => said?.currency),
    type: { of: 'type', alone: true, shows: () => 'ALLOCATED' as const },
    previousAllocatedLocationNums: {
      alone: true,
      from: 'previousAllocationLocationNum',
      shows: ({ previousAllocationLocationNum: number }) => (number === undefined ? undefined : [String(number)]),
    },
    itemsType: shows(({ said, merchant }) => said?.itemsType ?? (merchant?.['itemsType'] as string | undefined)),
    orderSubType: { of: 'orderSubType', shows: ({ orderSubType }) => orderSubType },
    shippedAt: ofMerchant('shipDate'),
    shipmentType: ofMerchant('shipType'),
    shipmentMethod: { of: 'shipMethod', shows: ({ shipMethod }) => shipMethod },
    shipToId: 'shipToId',
    statusCode: { of: 'statusCode', alone: true, indexed: 'statusCode', shows: allocationStatus },
    allocationNumber: { of: 'allocationNum', alone: true, shows: ({ allocationNum }) => wholeIn(allocationNum), takes: String },
    locationType: { of: 'locationType', shows: ({ locationType }) => locationType },
    shipToAddress: { of: 'shipToAddress', one: addressesV3, standing: 'wholly' },
    recipients: { of: 'recipient', each: pickupsV3, standing: 'wholly' },
    items: { of: 'items', each: itemsV3 },
    auditLogs: { ...shows(({ auditLogs }) => auditLogs.map(auditToV3)), below: auditSpellings },
    decisionContexts: shows(({ said }) => said?.decisionContexts),
    attributes: 'attributes',
  },
  {
    ...{ allocationNum: 'inner', orderId: 'inner', orderNumber: 'inner', locationNum: 'inner', allocationDate: 'inner' },
    ...{ previousAllocationLocationNum: 'inner', reallocated: 'inner', merchant: 'inner', said: 'inner' },
  },
);

/** Fields of a merchant's update that v3 names otherwise, or does not have. */
const notShown = ['sentToPPSDate', 'shipDate', 'shipType', 'shipMethod', 'recipient', 'poNumber', 'vendorId'] as const;

/** An allocation as v3's Allocation. */
export const allocationToV3 = (standing: StandingAllocation) => without(allocationFieldsV3.view(withTold(standing)), notShown);

/** The fields that a search can name, in v3's or in v2's spelling. */
export const searchable = (stand: (allocation: Allocation) => StandingAllocation): Searchable => ({
  prefix: 'allocation',
  fields: allocationFieldsV3,
  sources: allocationFieldsV3.sources((allocation) => withTold(stand(allocation))),
});
