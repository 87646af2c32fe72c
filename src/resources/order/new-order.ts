import { invalid } from '../../core/forms/errors.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { sum, times } from '../../core/values/money.js';
import { lineAmountNames } from '../../domain/money/line-amounts.js';
import type { Order, OrderLine } from '../../model/order.js';
import { innerOfLine, innerOfOrder } from '../../model/order-inner.js';
import type { Fee } from '../../model/order-values.js';

/** Fields of an order that only the system writes. A request's values for them are ignored. */
export const systemFields: readonly string[] = [
  ...innerOfOrder,
  'orderId',
  'version',
  'createdAt',
  'updatedAt',
  'statusDescription',
  'returnTotal',
  'cancelTotal',
  'invoiceTotal',
  'appeasementTotal',
  'appeasements',
  'auditLogs',
  'originalSubTotal',
  'originalDiscounts',
  'originalFeeTotal',
  'originalTaxTotal',
  'originalOrderTotal',
];

/** Fields that a new order does not have yet. A later update may set them. */
export const laterFields: readonly string[] = ['orderReleaseTimestamp', 'allocationDate', 'cancellationDate', 'processName'];

/** Fields of a line that only the system writes. */
export const systemLineFields: readonly string[] = [
  ...innerOfLine,
  'lineOrderStatus',
  'returns',
  'appeasements',
  ...lineAmountNames,
  'pendingShippedBackOrderQuantity',
  'originalItemSubTotal',
  'originalFeeTotal',
  'originalDiscounts',
  'originalTaxTotal',
  'originalItemTotal',
  'originalShippingTotal',
];

type LineTotals = 'itemShippingTotal' | 'itemSubTotal' | 'itemFeeTotal' | 'itemDiscountsTotal' | 'itemTaxTotal' | 'itemTotal';
type LineOriginals =
  | 'originalShippingTotal'
  | 'originalItemSubTotal'
  | 'originalFeeTotal'
  | 'originalDiscounts'
  | 'originalTaxTotal'
  | 'originalItemTotal';

/** A line as a merchant sends it. Amounts that are left out are calculated. */
export type NewLine = Omit<OrderLine, LineTotals | LineOriginals | 'units' | 'orderedQuantity' | 'fees' | 'appeasements' | 'returns'> &
  Partial<Pick<OrderLine, LineTotals | 'orderedQuantity'>> & { fees?: Partial<Fee>[] };

type OrderTotals = 'orderSubTotal' | 'orderDiscount' | 'feeTotal' | 'taxTotal' | 'orderTotal';

/** An order as a merchant sends it. */
export type NewOrder = Pick<Order, 'orderNumber' | 'channelId' | 'statusCode' | 'shipInfo'> &
  Partial<Pick<Order, OrderTotals | 'orderDate' | 'subType' | 'currency' | 'payments' | 'fees' | 'discounts'>> & { items: NewLine[] };

/** Returns the amounts of discounts, taxes or fees as they were sent. */
export const amounts = (list: readonly { value?: number; amount?: number }[] = []): number[] =>
  list.map(({ amount, value = 0 }) => amount ?? value);

/**
 * Returns a line's totals: those that the merchant sent, unchanged, and the rest by the documented
 * formulas.
 */
export function newLineTotals(line: NewLine, currency?: string): Pick<OrderLine, LineTotals | LineOriginals | 'orderedQuantity'> {
  const orderedQuantity = line.orderedQuantity ?? 1;
  const itemSubTotal = line.itemSubTotal ?? times(line.itemUnitPrice ?? 0, orderedQuantity, currency);
  const itemDiscountsTotal = line.itemDiscountsTotal ?? sum(amounts(line.discounts), currency);
  const itemTaxTotal = line.itemTaxTotal ?? sum(amounts(line.taxDetail), currency);
  const itemFeeTotal = line.itemFeeTotal ?? sum(amounts(line.fees), currency);
  const itemTotal = line.itemTotal ?? sum([itemSubTotal, -itemDiscountsTotal, itemTaxTotal, itemFeeTotal], currency);
  const itemShippingTotal = line.itemShippingTotal ?? 0;
  return {
    orderedQuantity,
    itemShippingTotal,
    originalShippingTotal: itemShippingTotal,
    itemSubTotal,
    itemDiscountsTotal,
    itemTaxTotal,
    itemFeeTotal,
    itemTotal,
    originalItemSubTotal: itemSubTotal,
    originalDiscounts: itemDiscountsTotal,
    originalTaxTotal: itemTaxTotal,
    originalFeeTotal: itemFeeTotal,
    originalItemTotal: itemTotal,
  };
}

/**
 * Returns an order's totals at creation. Totals that were sent are kept, even if they do not add up
 * (a policy).
 */
export function newOrderTotals(sent: NewOrder, items: readonly OrderLine[]) {
  const { currency } = sent;
  const all = (pick: (line: OrderLine) => number) => items.map(pick);
  const orderSubTotal =
    sent.orderSubTotal ??
    sum(
      all((line) => line.itemSubTotal),
      currency,
    );
  const orderDiscount = sent.orderDiscount ?? sum([...amounts(sent.discounts), ...all((line) => line.itemDiscountsTotal)], currency);
  const feeTotal = sent.feeTotal ?? sum([...amounts(sent.fees), ...all((line) => line.itemFeeTotal)], currency);
  const taxTotal =
    sent.taxTotal ??
    sum(
      all((line) => line.itemTaxTotal),
      currency,
    );
  const orderTotal = sent.orderTotal ?? sum([orderSubTotal, -orderDiscount, feeTotal, taxTotal], currency);
  return {
    orderSubTotal,
    orderDiscount,
    feeTotal,
    taxTotal,
    orderTotal,
    originalSubTotal: orderSubTotal,
    originalDiscounts: orderDiscount,
    originalFeeTotal: feeTotal,
    originalTaxTotal: taxTotal,
    originalOrderTotal: orderTotal,
    appeasementTotal: 0,
    returnTotal: 0,
    cancelTotal: 0,
    invoiceTotal: 0,
  };
}

/** Refuses lines with the same id. */
export function checkDistinctLines(items: readonly { lineItemId: string }[]): void {
  const ids = items.map(({ lineItemId }) => lineItemId);
  const again = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (again >= 0) throw invalid(`items[${again}].lineItemId`, `must be unique in the order; "${ids[again]}" already exists`);
}

/**
 * Refuses an order without lines, and one with so many that moving them would block other requests
 * (a policy).
 */
export function checkLineCount(items: readonly object[]): void {
  if (items.length === 0) throw invalid('items', 'must not be empty');
  if (items.length > RECORD_BOUNDS.orderLines) throw invalid('items', `must have at most ${RECORD_BOUNDS.orderLines} entries`);
}
