import type { PolicyTable } from '../../core/policy.js';
import { policyIn } from '../../domain/policies.js';

const isText = (value: unknown) => (typeof value === 'string' ? undefined : 'must be a string');

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? undefined : 'must be a list of strings';

export const creditPolicies = {
  creditReasonCodes: {
    default: ['goodwill', 'late delivery', 'lost parcel'],
    describes: 'The reason codes that an eligibility for credits names.',
    check: isTexts,
  },
  creditPolicyName: { default: 'Credits', describes: "The policy's name in an eligibility for credits.", check: isText },
  creditPolicyType: { default: 'credits', describes: "The policy's type in an eligibility for credits.", check: isText },
} satisfies PolicyTable;

/** A policy of credits, for this tenant. */
export const creditPolicy = policyIn(creditPolicies);
