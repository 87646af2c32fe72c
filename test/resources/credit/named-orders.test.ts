import { expect } from 'vitest';
import { describeChanges, describeQuestions } from '../../support/order-actions.js';
import type { Tenant } from '../../support/tenant.js';

const giftCard = { type: 'GIFT_CARD', amount: 2, currency: 'USD', reasonCode: 'goodwill', source: 'CSR' };
const credited = async (tenant: Tenant, orderId: string) => {
  const answer = await tenant.ok(tenant.v3('POST', `/orders/${orderId}/actions/create-credits`, { body: { credits: [giftCard] } }));
  return answer.credits[0].creditId as string;
};

describeChanges([
  {
    action: 'create-credits',
    body: () => ({ credits: [giftCard] }),
    shows: { events: expect.arrayContaining(['CREDIT_PENDING']) },
    wrong: [{ credits: [{ ...giftCard, type: 'CASH' }] }, 'credits[0].type must be one of [GIFT_CARD]'],
  },
  {
    action: 'update-credit-status',
    prepares: credited,
    body: (creditId) => ({ creditId, statusCode: 'CONFIRMED' }),
    shows: { events: expect.arrayContaining(['CREDIT_CONFIRMED']) },
    wrong: [{ statusCode: 'CONFIRMED' }, 'creditId must not be null'],
  },
]);

describeQuestions([{ action: 'check-credits-eligibility', answer: { policyType: 'credits', description: 'Credits can be issued' } }]);
