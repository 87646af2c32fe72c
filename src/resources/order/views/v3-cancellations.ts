import { sum } from '../../../core/values/money.js';
import { pick } from '../../../core/values/reshape.js';
import type { AuditLog, Order } from '../../../model/order.js';

type Told = Pick<Order, 'auditLogs' | 'currency'>;

const reasons = ['reasonCode', 'subReasonCode', 'source', 'attributes'] as const;
const ofLine = [...reasons, 'quantity', 'amount'] as const;

const cancels = ({ auditLogs }: Pick<Order, 'auditLogs'>): AuditLog[] => auditLogs.filter(({ auditType }) => auditType === 'CANCEL');

/** What one cancellation took off a line is done at once: fabric's other statuses do not occur. */
const COMPLETED = 'COMPLETED';

const counted = <T extends object>(all: readonly T[]) =>
  all.map((one, i) => ({ cancellationCounter: String(i + 1), status: COMPLETED, ...one }) as const);

/** The cancellations of units of a line, as its order's history tells them. */
export function lineCancellations(order: Told, lineItemId: string) {
  const own = cancels(order).filter((entry) => entry.lineItemId === lineItemId);
  return counted(own.map((entry) => pick(entry, ofLine)));
}

/** Whether an entry belongs to the cancellation that the others are of: each line is in it once. */
const isWith = (others: readonly AuditLog[], entry: AuditLog): boolean =>
  others.every(
    (one) =>
      one.auditTimestamp === entry.auditTimestamp &&
      one.reasonCode === entry.reasonCode &&
      one.source === entry.source &&
      one.lineItemId !== entry.lineItemId,
  );

/**
 * The cancellations of an order: what was cancelled of its lines at once and for one reason (a
 * policy).
 */
export function orderCancellations(order: Told) {
  const groups: AuditLog[][] = [];
  for (const entry of cancels(order)) {
    const last = groups.at(-1);
    if (last && isWith(last, entry)) last.push(entry);
    else groups.push([entry]);
  }
  return counted(
    groups.map((group) => ({
      ...pick(group[0] as AuditLog, reasons),
      amount: sum(
        group.map(({ amount = 0 }) => amount),
        order.currency,
      ),
    })),
  );
}
