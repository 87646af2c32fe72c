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

/**
 * A view with the merchant's own fields after those that it describes, which none of them hides.
 */
export const withMerchant = <V extends object>(view: V, merchant: MerchantFields | undefined): V =>
  merchant ? { ...view, ...merchant, ...view } : view;

/**
 * A body as a record keeps it: the fields that the record has for itself, and the merchant's others
 * in their own place.
 */
export const ownFields = <B extends object>(body: B, fields: readonly string[]): B & WithMerchant => {
  const described = Object.entries(body).filter(([name]) => name !== 'merchant' && fields.includes(name));
  return { ...(Object.fromEntries(described) as B), ...merchantOf(body, (name) => fields.includes(name)) };
};
