import { isFilledText, isOneOf, isPeriodText, type PolicyTable } from '../../core/forms/policy.js';
import { policyIn } from '../../domain/policies.js';

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? undefined : 'must be a list of texts';

export const returnPolicies = {
  returnPeriod: {
    default: '30D00H00M',
    describes: 'How long units may be returned or exchanged (ddDhhHmmM); policyOveride skips it.',
    check: isPeriodText,
  },
  returnPeriodFrom: {
    default: 'delivery' as 'delivery' | 'shipping',
    describes: 'What the returnPeriod counts from. By delivery, it has not begun for units that are still on their way.',
    check: isOneOf('delivery', 'shipping'),
  },
  returnReasonCodes: {
    default: ['wrong item', 'damaged', 'does not fit', 'changed mind'],
    describes: 'The reason codes that an eligibility for a return or an exchange names.',
    check: isTexts,
  },
  returnPolicyType: {
    default: 'Return',
    describes: "The policy's name in a return eligibility, and the policyCode of a return that violates it.",
    check: isFilledText,
  },
  exchangePolicyType: {
    default: 'Exchange',
    describes: "The policy's name in an exchange eligibility, and the policyCode of an exchange that violates it.",
    check: isFilledText,
  },
  returnFees: {
    default: 'keep' as 'keep' | 'ignore',
    describes:
      'What the fees of a returned item or of a whole return do: value less refundAmount of each is kept of the refund, or they change nothing.',
    check: isOneOf('keep', 'ignore'),
  },
  returnTotals: {
    default: 'refund' as 'refund' | 'ignore',
    describes:
      'What refunds and totalRefundAmount of a whole return in v3 do: they are refunded beside the items, or as the total where no item states its own, or they change nothing.',
    check: isOneOf('refund', 'ignore'),
  },
  exchangeDifference: {
    default: 'charge' as 'charge' | 'ignore',
    describes: 'Whether a replacement whose itemUnitPrice the request states costs what it is dearer; without a price it costs nothing.',
    check: isOneOf('charge', 'ignore'),
  },
} satisfies PolicyTable;

/** A policy of returns and exchanges, for this tenant. */
export const returnPolicy = policyIn(returnPolicies);
