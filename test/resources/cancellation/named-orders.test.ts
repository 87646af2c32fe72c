import { describeChanges, describeQuestions } from '../../support/order-actions.js';

describeChanges([
  {
    action: 'cancel',
    body: () => ({ reasonCode: 'wrong item' }),
    shows: { statusCode: 'ORDER_CANCELLED', items: [{ cancelledQuantity: 3 }, {}] },
    wrong: [{}, 'reasonCode must not be null'],
  },
]);

describeQuestions([
  { action: 'check-cancel-eligibility', answer: { items: [{ eligibleQuantity: 3 }, { eligibleQuantity: 2 }] }, of: 'lineItemIds' },
]);
