import { lineOf } from '../../domain/status/units.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { Returned, ReturnType } from './asked.js';
import { returnPolicy } from './policies.js';

type RefundStatus = 'REFUND_FAILURE' | 'REFUND_INITIATED' | 'REFUND_PENDING' | 'REFUND_SUCCESS';
type ItemStatus = 'PENDING' | 'POLICY_VIOLATION' | 'PROCESSING' | 'REJECTED' | 'VALID';

/** What became of a return. Amounts are decimals of the order's currency. */
export interface ReturnResult {
  /** The order after it. */
  order: Order;
  refundStatus: RefundStatus;
  totalRefund: number;
  items: ResultItem[];
}

interface ResultItem {
  returnStatus: ItemStatus;
  policyCode?: string;
  lineItemId: string;
  returnQuantity: number;
  refundAmount: number;
}

interface Outcome {
  before: Order;
  after: Order;
  returned: readonly Returned[];
  /** What the whole return refunded. */
  total: number;
}

const statusFor: Record<ReturnType, ItemStatus> = {
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  REJECTED: 'REJECTED',
  RECEIVED: 'VALID',
};

/** What each received item was refunded, by the records that it added to its line. */
function refundsOf({ before, after, returned }: Outcome): Map<Returned, number> {
  const records = new Map(
    after.items.map(({ lineItemId, returns = [] }) => [lineItemId, returns.slice(lineOf(before, lineItemId)?.returns?.length ?? 0)]),
  );
  const received = returned.filter(({ asked, isViolation }) => asked.returnType === 'RECEIVED' && !isViolation);
  return new Map(received.map((one) => [one, records.get(one.asked.lineItemId)?.shift()?.refundAmount ?? 0]));
}

function itemsOf(tx: Tx, outcome: Outcome): ResultItem[] {
  const refunds = refundsOf(outcome);
  return outcome.returned.map((one) => {
    const { asked, exchanges, isViolation } = one;
    const { lineItemId, quantity, returnType } = asked;
    return {
      returnStatus: isViolation ? 'POLICY_VIOLATION' : statusFor[returnType],
      ...(isViolation && { policyCode: returnPolicy(tx, exchanges ? 'exchangePolicyType' : 'returnPolicyType') }),
      lineItemId,
      returnQuantity: isViolation ? 0 : quantity,
      refundAmount: refunds.get(one) ?? 0,
    };
  });
}

/**
 * The status of the refund (documented codes; when each comes is a policy): pending while units are
 * only announced or inspected, initiated where some came back too, and a failure if nothing could
 * be refunded.
 */
function refundStatus({ returned, total }: Outcome, items: readonly ResultItem[]): RefundStatus {
  const waits = items.some(({ returnStatus }) => returnStatus === 'PENDING' || returnStatus === 'PROCESSING');
  const came = items.some(({ returnStatus }) => returnStatus === 'VALID');
  if (waits) return came ? 'REFUND_INITIATED' : 'REFUND_PENDING';
  const isFree = returned.every(({ refund, line, exchanges }) => exchanges || refund?.amount === 0 || line.itemTotal === 0);
  return came && (total > 0 || isFree) ? 'REFUND_SUCCESS' : 'REFUND_FAILURE';
}

/** What a request did, item by item, and what it refunded. */
export function resultOf(tx: Tx, outcome: Outcome): ReturnResult {
  const items = itemsOf(tx, outcome);
  return { order: outcome.after, refundStatus: refundStatus(outcome, items), totalRefund: outcome.total, items };
}
