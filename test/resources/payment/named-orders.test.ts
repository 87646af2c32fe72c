import { describeChanges } from '../../support/order-actions.js';

describeChanges([
  {
    action: 'update-payment-status',
    body: () => ({ paymentIdentifier: 'P1', status: 'PAID', balances: { authorized: 50 } }),
    shows: { payments: [{ paymentStatus: 'PAID', authAmount: 50 }] },
    wrong: [{ paymentIdentifier: 'P1', balances: { authorized: -1 } }, 'balances.authorized must'],
  },
]);
