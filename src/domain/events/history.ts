import type { AuditLog, Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

export type AuditType =
  | 'CREATE'
  | 'UPDATE'
  | 'CANCEL'
  | 'SHIP'
  | 'RETURN'
  | 'RESHIP'
  | 'APPEASEMENT'
  | 'ITEM_ADJUSTMENT'
  | 'ORDER_ADJUSTMENT';

/** Who makes a change and why, as a request states it. */
export interface Because {
  reasonCode?: string;
  subReasonCode?: string;
  source?: string;
  employeeId?: string;
  note?: string;
  policyCode?: string;
  /** What else it states. */
  attributes?: Record<string, unknown>;
}

type Detail = Pick<AuditLog, 'lineItemId' | 'lineItemNumber' | 'sku' | 'quantity' | 'amount' | 'updatedFields'>;

/** A new entry for an order's history, stamped with the tenant's time. */
export const auditEntry = (tx: Tx, auditType: AuditType, because: Because = {}, detail: Detail = {}): AuditLog => ({
  auditId: tx.newId(),
  auditType,
  auditTimestamp: tx.now(),
  ...because,
  ...detail,
  success: true,
});

/**
 * The order with these entries added to its history, its version raised by one and `updatedAt` set.
 * Every change of an order goes through here once.
 */
export const updated = (tx: Tx, order: Order, ...entries: AuditLog[]): Order => ({
  ...order,
  version: order.version + 1,
  updatedAt: tx.now(),
  auditLogs: [...order.auditLogs, ...entries],
});

/** A changed field and its original value, as an entry of the history shows it. */
export const changedField = (fieldName: string, original: unknown): { fieldName: string; fieldOriginalValue: string } => ({
  fieldName,
  fieldOriginalValue: typeof original === 'string' ? original : (JSON.stringify(original) ?? ''),
});
