/** The amounts of a payment that entries add up to. */
export const moneyFields = ['authAmount', 'chargedAmount', 'refundAmount'] as const;
export type MoneyField = (typeof moneyFields)[number];

/**
 * What an entry of the ledger says: money that moved (a reversal takes a capture back), or an
 * amount that the merchant states.
 */
export const entryKinds = ['STATED', 'CAPTURE', 'REVERSAL', 'VOID', 'REFUND', 'APPEASEMENT'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * Why an amount changed: the first three are the merchant's statements, DUE is a capture,
 * SHIPMENT_UNDONE takes one back, NOT_NEEDED an authorization that nothing is left for.
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
 * One change of one amount of one payment. Entries are only ever added; a payment's amounts are
 * their sums.
 */
export interface LedgerEntry {
  kind: EntryKind;
  field: MoneyField;
  paymentCounter: number;
  /**
   * What it adds to the field, in whole minor units of the payment's currency; a void or a reversal
   * is below 0.
   */
  amount: number;
  /** What that is in whole minor units of the order's currency. */
  orderAmount: number;
  reason: EntryReason;
  at: string;
  /** The entry of the order's history that tells of the change. */
  auditId: string;
  /** The line whose return or appeasement it is. */
  lineItemId?: string;
  appeasementCounter?: number;
}
