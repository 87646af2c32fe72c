import { describeChanges } from '../../support/order-actions.js';
import type { Tenant } from '../../support/tenant.js';

const onFraudHold = async (tenant: Tenant) => {
  await tenant.move('A', 'hold', { hold: 'FRAUD' });
  return '';
};

describeChanges([
  { action: 'fraud-release', prepares: onFraudHold, shows: { statusCode: 'ORDER_CONFIRMED' } },
  {
    action: 'fraud-cancel',
    prepares: onFraudHold,
    body: () => ({ reasonCode: 'stolen card' }),
    shows: { statusCode: 'ORDER_CANCELLED' },
    wrong: [{}, 'reasonCode must not be null'],
  },
]);
