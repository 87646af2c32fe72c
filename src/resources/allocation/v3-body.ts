import type { components } from '../../contract-types.js';
import { invalid } from '../../core/forms/errors.js';
import { pick, without } from '../../core/values/reshape.js';
import type { SaidOfAllocation } from '../../model/allocation.js';
import type { RequestUpdate } from './update-by-request.js';
import { allocationFieldsV3, itemsV3 } from './views/v3.js';

type Body = components['schemas']['AllocationUpdateV3'];

/** Fields that are kept with v2's names, by v3's. */
const named = { notifiedToPPSAt: 'sentToPPSDate', shippedAt: 'shipDate', shipmentType: 'shipType' } as const;
const itemTypes = ['POS', 'WEB', 'WEB_SHIP'];
const subTypes = ['Android', 'Borderfree', 'IOS', 'International'];

/** What a body says that v2 has fields for. */
function merchantIn(body: Body): Record<string, unknown> {
  const renamed = Object.entries(named).flatMap(([name, field]) => {
    const value = body[name as keyof typeof named];
    return value === undefined ? [] : [[field, value]];
  });
  const isOfV2 = body.itemsType !== undefined && itemTypes.includes(body.itemsType);
  return {
    allocationRequestId: body.allocationRequestId,
    ...Object.fromEntries(renamed),
    ...(isOfV2 && { itemsType: body.itemsType }),
  };
}

/** What a body says that only v3 has fields for. */
const saidIn = (body: Body): SaidOfAllocation => ({
  ...pick(body, ['currency', 'decisionContexts']),
  ...(body.itemsType !== undefined && !itemTypes.includes(body.itemsType) && { itemsType: body.itemsType }),
});

/** An address and names as v2 shows them always. */
const withName = (address: { name?: object }) => ({ address1: '', ...address, name: { first: '', ...address.name } });

/** An update of an allocation as a body describes it. */
export function updateFromV3(body: Body): RequestUpdate['sent'] {
  const ofOthers = [...Object.keys(named), 'allocationRequestId', 'currency', 'decisionContexts', 'itemsType', 'items', 'version'];
  const notRead = ['previousAllocatedLocationNums'];
  const { merchant, shipToAddress, orderSubType, ...own } = allocationFieldsV3.record(without(body, [...ofOthers, ...notRead]));
  if (!Number.isInteger(own.locationNum)) throw invalid('locationNumber', 'must be the number of a location, such as "12"');
  const subType = subTypes.find((one) => one.toUpperCase() === orderSubType?.toUpperCase()) ?? orderSubType;
  return {
    ...own,
    ...(shipToAddress && { shipToAddress: withName(shipToAddress) }),
    ...(subType !== undefined && { orderSubType: subType }),
    ...(body.items && { items: body.items.map((item) => itemsV3.record(without(item, ['orderNumber', 'itemStatus']))) }),
    merchant: { ...merchant, ...merchantIn(body) },
    said: saidIn(body),
  };
}
