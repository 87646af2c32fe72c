import { describeQuestions } from '../../support/order-actions.js';

describeQuestions([
  { action: 'check-return-eligibility', answer: { items: [{ isEligible: false }, { isEligible: false }] }, of: 'lineItemId' },
  { action: 'check-exchange-eligibility', answer: { items: [{ isEligible: false }, { isEligible: false }] }, of: 'lineItemId' },
]);
