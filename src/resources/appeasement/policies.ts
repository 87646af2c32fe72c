import { isPeriod } from '../../core/period.js';
import type { PolicyTable } from '../../core/policy.js';
import { policyIn } from '../../domain/policies.js';

const isText = (value: unknown) => (typeof value === 'string' ? undefined : 'must be a string');

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? undefined : 'must be a list of strings';

export const appeasementPolicies = {
  appeasementReasonCodes: {
    default: ['late delivery', 'damaged item', 'wrong item'],
    describes: 'The reason codes that an eligibility for appeasements names.',
    check: isTexts,
  },
  appeasementPolicyType: { default: 'Appeasement', describes: "The policy's name in an eligibility for appeasements.", check: isText },
  appeasementPeriod: {
    default: '30D00H00M',
    describes: 'The period that an eligibility for appeasements names (ddDhhHmmM).',
    check: (value) => (isPeriod(value) ? undefined : 'must be a period such as 30D00H00M'),
  },
} satisfies PolicyTable;

/** A policy of appeasements, for this tenant. */
export const appeasementPolicy = policyIn(appeasementPolicies);
