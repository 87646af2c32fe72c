import { movable, requireLine } from '../../domain/moves/movable.js';
import type { MoveName } from '../../domain/moves/table.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { returnPolicy } from './policies.js';
import { returnable, sentParts } from './returnable.js';

/** Which units of which lines may be returned or exchanged now. */
export interface Eligibility {
  orderId: string;
  eligibleReasonCodes: readonly string[];
  policyType: string;
  period: string;
  items: { lineItemId: string; sku: string; eligibleQuantity: number; eligible: boolean }[];
}

/** The order and the line to check; without a line, all. */
export interface EligibilityOf {
  order: OrderName;
  lineItemId?: string | undefined;
}

/** How many units of a line a move can take within the policy, over all of its shipments. */
function eligibleUnits(tx: Tx, order: Order, line: OrderLine, move: MoveName): number {
  const ask = { tx, order, line, because: {} };
  const units = sentParts(tx, order, line).reduce((sum, part) => sum + returnable({ ...ask, ...part }, move, part).withinPolicy, 0);
  return Math.min(units, movable(ask, move).quantity);
}

function eligibility(tx: Tx, { order: name, lineItemId }: EligibilityOf, move: MoveName, policyType: string): Eligibility {
  const order = orderNamed(tx, name);
  const lines = lineItemId === undefined ? order.items : [requireLine(order, lineItemId)];
  return {
    orderId: order.orderId,
    eligibleReasonCodes: returnPolicy(tx, 'returnReasonCodes'),
    policyType,
    period: returnPolicy(tx, 'returnPeriod'),
    items: lines.map((line) => {
      const eligibleQuantity = eligibleUnits(tx, order, line, move);
      return { lineItemId: line.lineItemId, sku: line.sku, eligibleQuantity, eligible: eligibleQuantity > 0 };
    }),
  };
}

/**
 * Returns how many units of each line, or of the named line, may be returned now: exactly those
 * that `createReturn` takes for a new return.
 */
export const returnEligibility = (tx: Tx, of: EligibilityOf): Eligibility =>
  eligibility(tx, of, 'requestReturn', returnPolicy(tx, 'returnPolicyType'));

/**
 * Returns how many units of each line, or of the named line, may be exchanged now: exactly those
 * that `createReturn` takes for a new exchange.
 */
export const exchangeEligibility = (tx: Tx, of: EligibilityOf): Eligibility =>
  eligibility(tx, of, 'requestExchange', returnPolicy(tx, 'exchangePolicyType'));
