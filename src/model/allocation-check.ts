import { anyMap, anyText, choice, id, integer, number, type Problem, stamp, truth, whole } from '../core/forms/form.js';
import { also, list, namesOf, openFields } from '../core/forms/form-map.js';
import { auditLogs } from './audit-check.js';
import { amounts, orderParts, texts } from './order-parts.js';

const text = anyText;
const { pickup } = orderParts({ map: openFields, text, date: stamp });

/** A unit can be shipped or scratched, but not both. */
function unitsProblem({ quantity, shippedQuantity, scratchQuantity }: Record<string, number>): Problem | undefined {
  const gone = Number(shippedQuantity) + Number(scratchQuantity);
  if (gone <= Number(quantity)) return undefined;
  return { path: ['quantity'], message: `must be at least the ${gone} units that are shipped and scratched, not ${quantity}` };
}

/** Fields of a line that only the system writes. */
const systemItemForms = {
  allocationLineNumber: integer,
  itemId: text,
  sku: text,
  quantity: whole(0),
  shippedQuantity: whole(0),
  scratchQuantity: whole(0),
  orderLineId: text,
  orderId: text,
  orderDate: stamp,
  'stockId?': text,
};

const item = also(
  openFields({
    ...systemItemForms,
    'estimatedDeliveryDate?': stamp,
    'parentAllocationLineNumber?': number,
    ...amounts(['weight', 'cost', 'price']),
    ...texts(text, ['scratchedReasonCode', 'reshipReasonCode', 'reallocationReasonCode', 'reallocationRequestId']),
    ...texts(text, ['channelId', 'segment', 'vendorId', 'title', 'uom']),
    'attributes?': anyMap,
  }),
  unitsProblem,
);

/** The merchant's fields of an allocation, with v2's names. */
const merchant = openFields({
  ...texts(text, ['allocationRequestId', 'poNumber', 'vendorId', 'shipType', 'shipMethod', 'locationType']),
  'sentToPPSDate?': stamp,
  'shipDate?': stamp,
  'itemsType?': choice(['POS', 'WEB', 'WEB_SHIP'], 'a type of items'),
  'orderSubType?': choice(['Android', 'Borderfree', 'IOS', 'International'], 'a subtype of order'),
  'statusCode?': choice(['PENDING_PICK', 'ALLOCATED', 'PENDING_DROP'], 'a status of units that wait'),
  'shipToAddress?': anyMap,
  'recipient?': pickup,
});

/** A stored allocation. */
export const allocationForm = openFields({
  allocationId: id,
  allocationNum: text,
  parentAllocationId: text,
  version: whole(0),
  orderId: text,
  orderNumber: text,
  locationNum: integer,
  'previousAllocationLocationNum?': integer,
  allocationDate: stamp,
  updatedAt: stamp,
  shipToId: text,
  'reallocated?': truth,
  items: list(item),
  'merchant?': merchant,
  'attributes?': anyMap,
  'said?': anyMap,
  auditLogs,
});

/** The fields of a line of an allocation that only the system writes. */
export const systemItemFields: readonly string[] = namesOf(systemItemForms);
