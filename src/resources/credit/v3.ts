import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { withPlainAmounts } from '../order/views/currencies.js';
import { reasonsToV3 } from '../order/views/v3-eligibility.js';
import { orderIn } from '../order/views/v3-name.js';
import { type CreditsEligibility, createCredits, creditsEligibility, updateCreditStatus } from './credit-order.js';
import { creditFields, creditToV3 } from './views/v3.js';

const eligibilityToV3 = ({ eligibleReasonCodes, ...eligibility }: CreditsEligibility) => ({
  ...eligibility,
  description: eligibleReasonCodes.length > 0 ? 'Credits can be issued' : 'The order is held for fraud',
  eligibleReasonCodes: reasonsToV3(eligibleReasonCodes),
});

const created = ['createCredits', 'createCreditsByNumber', 'createCreditsById'] as const;
const checked = ['checkCreditsEligibility', 'checkCreditsEligibilityByNumber', 'checkCreditsEligibilityById'] as const;
const updated = ['updateCreditStatus', 'updateCreditStatusByNumber', 'updateCreditStatusById'] as const;

export const v3: Routes = [
  ...created.map((id) =>
    op(id, {
      does: createCredits,
      with: ({ path, body }) => ({ order: orderIn(path), asked: withPlainAmounts(body.credits).map((one) => creditFields.record(one)) }),
      returns: (made) => ({ credits: made.map(creditToV3) }),
    }),
  ),
  ...checked.map((id) => op(id, { does: creditsEligibility, with: ({ path }) => orderIn(path), returns: eligibilityToV3 })),
  ...updated.map((id) =>
    op(id, {
      does: updateCreditStatus,
      with: ({ path, body }) => ({ order: orderIn(path), ...body }),
      returns: creditToV3,
    }),
  ),
];
