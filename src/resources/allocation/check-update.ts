import { invalid, Refusal } from '../../core/forms/errors.js';
import type { WithMerchant } from '../../core/forms/merchant.js';
import type { Told } from '../../domain/stock/find-allocation.js';
import type { Allocation, AllocationItem, SaidOfAllocation } from '../../model/allocation.js';

const fixed = ['allocationId', 'parentAllocationId', 'shipToId', 'previousAllocationLocationNum'] as const;

/** An allocation as a merchant's update sends it, with the merchant's own fields. */
export type AllocationUpdate = WithMerchant & { [field in (typeof fixed)[number] | keyof Told]?: unknown } & {
  locationNum: number;
  allocationNum?: string;
  statusCode?: string;
  type?: string;
  items: ItemUpdate[];
  said?: SaidOfAllocation;
  attributes?: Record<string, unknown>;
};

export interface ItemUpdate {
  allocationLineNumber: number;
  quantity: number;
  shippedQuantity?: number;
  scratchQuantity?: number;
  scratchedReasonCode?: string;
  [field: string]: unknown;
}

const fixedOfItem = ['itemId', 'sku', 'quantity', 'orderLineId', 'orderId'] as const;

function requireSame<F extends string>(
  before: { [field in F]?: unknown },
  sent: { [field in F]?: unknown },
  fields: readonly F[],
  place = '',
): void {
  const other = fields.find((field) => sent[field] !== undefined && sent[field] !== before[field]);
  if (other) throw invalid(`${place}${other}`, `must stay ${before[other] === undefined ? 'absent' : JSON.stringify(before[other])}`);
}

/** The refusal for scratching shipped units, for which v3 has a code (documented). */
function tooMany(field: string, message: string): Refusal {
  const { fields, message: whole } = invalid(field, message);
  return new Refusal('invalidInput', whole, { fields, rule: 'itemShipped' });
}

/**
 * Checks a line's units. An update may scratch units and nothing else (documented: shipped units
 * cannot be scratched, and scratched units cannot be shipped).
 */
function checkUnits(before: AllocationItem, sent: ItemUpdate, place: string): void {
  const { shippedQuantity = before.shippedQuantity, scratchQuantity = before.scratchQuantity } = sent;
  if (shippedQuantity !== before.shippedQuantity) {
    throw invalid(`${place}shippedQuantity`, `must stay ${before.shippedQuantity}: an update does not ship units`);
  }
  if (!Number.isInteger(scratchQuantity) || scratchQuantity < before.scratchQuantity) {
    throw invalid(
      `${place}scratchQuantity`,
      `must be a whole number of at least ${before.scratchQuantity}: that many units are already scratched`,
    );
  }
  const most = before.quantity - before.shippedQuantity;
  if (scratchQuantity > most) {
    throw tooMany(`${place}scratchQuantity`, `must be at most ${most}: of ${before.quantity} units ${before.shippedQuantity} are shipped`);
  }
}

/**
 * Refuses an update with other lines than the allocation has, and one that changes units or origin
 * in a way that an update cannot.
 */
export function checkUpdate(before: Allocation, sent: AllocationUpdate): void {
  requireSame(before, sent, fixed);
  if (sent.type !== undefined && sent.type !== 'ALLOCATED') throw invalid('type', 'must stay "ALLOCATED"');
  const numbers = sent.items.map(({ allocationLineNumber }) => allocationLineNumber);
  for (const [i, item] of sent.items.entries()) {
    const place = `items[${i}].`;
    const known = before.items.find(({ allocationLineNumber }) => allocationLineNumber === item.allocationLineNumber);
    if (!known) throw invalid(`${place}allocationLineNumber`, 'must be the number of a line of the allocation');
    if (numbers.indexOf(item.allocationLineNumber) < i) throw invalid(`${place}allocationLineNumber`, 'must be unique in the allocation');
    requireSame(known, item, fixedOfItem, place);
    checkUnits(known, item, place);
  }
  const missing = before.items.find(({ allocationLineNumber }) => !numbers.includes(allocationLineNumber));
  if (missing) throw invalid('items', `must have line ${missing.allocationLineNumber}, which is on the allocation`);
}
