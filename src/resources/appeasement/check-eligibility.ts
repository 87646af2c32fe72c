import { subtract } from '../../core/values/money.js';
import { chargedTotal, refundableTotal } from '../../domain/money/appease.js';
import { lineAmounts } from '../../domain/money/line-amounts.js';
import { remainingQuantity } from '../../domain/status/units.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { canBeAppeased } from './appease-order.js';
import { appeasementPolicy } from './policies.js';

/** How much of a line can be given back; a decimal of the order's currency. */
export interface EligibleItem {
  lineItemId: string;
  sku: string;
  quantity: number;
  refundAmount: number;
}

/** How much of an order can be given back now. Amounts are decimals of its currency. */
export interface AppeasementEligibility {
  order: Order;
  eligibleReasonCodes: readonly string[];
  policyType: string;
  period: string;
  /** What was charged. */
  total: number;
  /** What was charged and not given back: the most that an appeasement may be. */
  remaining: number;
  items: EligibleItem[];
}

/** What is left of a line's total after what was given back for it, within what the order has. */
function leftOf({ currency }: Order, line: OrderLine, remaining: number): number {
  const { refundAmount, appeasementTotal } = lineAmounts(line, currency);
  const left = subtract(subtract(line.itemTotal, refundAmount, currency), appeasementTotal, currency);
  return Math.max(0, Math.min(left, remaining));
}

/**
 * Says how much an appeasement may give back now: exactly what `appeaseOrder` would grant. There is
 * nothing for an order whose status allows none.
 */
export function appeasementEligibility(tx: Tx, name: OrderName): AppeasementEligibility {
  const order = orderNamed(tx, name);
  const can = canBeAppeased(tx, order);
  const remaining = can ? refundableTotal(order) : 0;
  const items = order.items.map((line) => ({
    lineItemId: line.lineItemId,
    sku: line.sku,
    quantity: remainingQuantity(line),
    refundAmount: leftOf(order, line, remaining),
  }));
  return {
    order,
    eligibleReasonCodes: can ? appeasementPolicy(tx, 'appeasementReasonCodes') : [],
    policyType: appeasementPolicy(tx, 'appeasementPolicyType'),
    period: appeasementPolicy(tx, 'appeasementPeriod'),
    total: chargedTotal(order),
    remaining,
    items: items.filter(({ refundAmount }) => refundAmount > 0),
  };
}
