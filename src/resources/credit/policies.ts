import { areTexts, isAnyText, type PolicyTable } from '../../core/forms/policy.js';
import { policyIn } from '../../domain/policies.js';

export const creditPolicies = {
  creditReasonCodes: {
    default: ['goodwill', 'late delivery', 'lost parcel'],
    describes: 'The reason codes that an eligibility for credits names.',
    check: areTexts,
  },
  creditPolicyName: { default: 'Credits', describes: "The policy's name in an eligibility for credits.", check: isAnyText },
  creditPolicyType: { default: 'credits', describes: "The policy's type in an eligibility for credits.", check: isAnyText },
} satisfies PolicyTable;

/** A policy of credits, for this tenant. */
export const creditPolicy = policyIn(creditPolicies);
