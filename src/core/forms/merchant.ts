/**
 * Fields of a body that the contract does not describe. fabric keeps such fields and shows them
 * again (documented of orders' free-form fields).
 */
export type MerchantFields = Record<string, unknown>;

/** A record that keeps what its merchant wrote beside the fields that the contract describes. */
export interface WithMerchant {
  merchant?: MerchantFields;
}

/**
 * The merchant's own fields in a body: all but those that the version describes and those that the
 * record keeps for itself, so that no body sets an inner field (a policy). None where the body has
 * none.
 */
export function merchantOf(body: object, isTaken: (name: string) => boolean): WithMerchant {
  const own = Object.entries(body).filter(([name, value]) => value !== undefined && !isTaken(name));
  return own.length > 0 ? { merchant: Object.fromEntries(own) } : {};
}

/** The merchant's own fields after a change that leaves those it does not send. */
export const mergedMerchant = (before: WithMerchant, change: WithMerchant): WithMerchant =>
  before.merchant || change.merchant ? { merchant: { ...before.merchant, ...change.merchant } } : {};
