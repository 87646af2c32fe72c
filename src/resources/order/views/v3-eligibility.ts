/** What can be done with an order, line by line. */
interface Eligibility {
  orderId: string;
  eligibleReasonCodes: readonly string[];
  policyType: string;
  period: string;
  items: readonly { lineItemId: string; sku: string; eligibleQuantity: number; eligible: boolean }[];
}

/** Reasons as v3 shows them. Policies hold codes only, which describe themselves. */
export const reasonsToV3 = (codes: readonly string[]) => codes.map((code) => ({ code, description: code }));

/** An eligibility as v3 shows it. The sandbox takes no fees for it. */
export const eligibilityToV3 = ({ orderId, eligibleReasonCodes, policyType, period, items }: Eligibility) => ({
  orderId,
  policyType,
  period,
  eligibleReasonCodes: reasonsToV3(eligibleReasonCodes),
  fees: [],
  items: items.map(({ eligible, ...item }) => ({ ...item, isEligible: eligible })),
});
