import { areTexts, isAnyText, isPeriodText, type PolicyTable } from '../../core/forms/policy.js';
import { policyIn } from '../../domain/policies.js';

export const appeasementPolicies = {
  appeasementReasonCodes: {
    default: ['late delivery', 'damaged item', 'wrong item'],
    describes: 'The reason codes that an eligibility for appeasements names.',
    check: areTexts,
  },
  appeasementPolicyType: { default: 'Appeasement', describes: "The policy's name in an eligibility for appeasements.", check: isAnyText },
  appeasementPeriod: {
    default: '30D00H00M',
    describes: 'The period that an eligibility for appeasements names (ddDhhHmmM).',
    check: isPeriodText,
  },
} satisfies PolicyTable;

/** A policy of appeasements, for this tenant. */
export const appeasementPolicy = policyIn(appeasementPolicies);
