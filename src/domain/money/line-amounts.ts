import { share, subtract, sum } from '../../core/values/money.js';
import type { OrderLine } from '../../model/order.js';
import { departed, held, remainingQuantity } from '../status/units.js';

/** Amounts and counts of a line that the system computes (documented). */
export const lineAmountNames = [
  'cancelledAmount',
  'refundAmount',
  'outstandingItemTotal',
  'originalOutstandingItemTotal',
  'appeasementTotal',
  'invoiceTotal',
  'invoiceQuantity',
  'reshippedQuantity',
] as const;

type LineAmounts = Record<(typeof lineAmountNames)[number], number>;

/**
 * The computed amounts of a line, in decimals of the order's currency, by default 0: the original
 * value of its cancelled units, the refunds of its returned units, and as outstanding the part of
 * its total for units that have not left their location (a policy).
 */
export function lineAmounts(line: OrderLine, currency?: string): LineAmounts {
  const { returns = [], units, itemTotal, originalItemTotal, orderedQuantity } = line;
  return {
    cancelledAmount: share(originalItemTotal, held(units, 'cancelled'), orderedQuantity, currency),
    refundAmount: sum(
      returns.map(({ refundAmount }) => refundAmount),
      currency,
    ),
    outstandingItemTotal: subtract(itemTotal, share(itemTotal, held(units, ...departed), remainingQuantity(line), currency), currency),
    originalOutstandingItemTotal: originalItemTotal,
    appeasementTotal: line.appeasementTotal ?? 0,
    invoiceTotal: line.invoiced?.amount ?? 0,
    invoiceQuantity: line.invoiced?.units ?? 0,
    reshippedQuantity: line.reshipped ?? 0,
  };
}
