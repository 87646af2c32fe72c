import { share, subtract, sum } from '../../core/money.js';
import type { OrderLine } from '../../model/order.js';
import { departed, held } from '../status/units.js';
import { remainingQuantity } from './totals.js';

/**
 * Amounts and counts of a line that only the system computes (documented; which of them are still 0
 * is up to operations to come).
 */
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
 * The computed amounts of a line, numbers from the start, in decimals of the order's currency: the
 * original value of its cancelled units, what went back for returned ones, and as outstanding its
 * total for the units that have not left (a policy).
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
    invoiceTotal: 0,
    invoiceQuantity: 0,
    reshippedQuantity: 0,
  };
}
