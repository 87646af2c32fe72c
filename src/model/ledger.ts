/** The amounts of a payment that ledger entries add up to. */
export const moneyFields = ['authAmount', 'chargedAmount', 'refundAmount'] as const;
export type MoneyField = (typeof moneyFields)[number];

/**
 * The kinds of ledger entries: money that moved (a reversal undoes a capture), or an amount that
 * the merchant states.
 */
export const entryKinds = ['STATED', 'CAPTURE', 'REVERSAL', 'VOID', 'REFUND', 'APPEASEMENT'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * Why an amount changed. The first three are the merchant's statements. DUE is a capture,
 * SHIPMENT_UNDONE undoes one, and NOT_NEEDED voids an authorization that is no longer needed.
 */
export const entryReasons = [
  'ORDER_PLACED',
  'ORDER_UPDATED',
  'PAYMENT_STATUS',
  'DUE',
  'SHIPMENT_UNDONE',
  'NOT_NEEDED',
  'CANCELLATION',
  'RETURN',
  'APPEASEMENT',
] as const;
export type EntryReason = (typeof entryReasons)[number];

/**
 * One change of one amount of one payment. Entries are only added, never changed, and a payment's
 * amounts are their sums.
 */
export interface LedgerEntry {
  kind: EntryKind;
  field: MoneyField;
  paymentCounter: number;
  /**
   * The change, in whole minor units of the payment's currency; negative for a void or a reversal.
   */
  amount: number;
  /** The same amount in whole minor units of the order's currency. */
  orderAmount: number;
  reason: EntryReason;
  at: string;
  /** The entry of the order's history that records the change. */
  auditId: string;
  /** The line that was returned or appeased. */
  lineItemId?: string;
  appeasementCounter?: number;
}
