import { describeChanges, describeQuestions } from '../../support/order-actions.js';

const by = { source: 'CSR', userId: 'U1' };

describeChanges([
  {
    action: 'create-appeasement',
    body: () => ({ ...by, appeasements: [{ amount: 4, reasonCode: 'late' }] }),
    shows: { appeasementTotal: 4, appeasements: [{ value: 4 }] },
    wrong: [{ ...by, appeasements: [{ reasonCode: 'late' }] }, 'appeasements[0].amount must not be null'],
  },
]);

describeQuestions([
  { action: 'check-appeasement-eligibility', answer: { totalRefundableAmount: 30, eligibleItems: [{ lineItemId: 'L1' }, {}] } },
]);
