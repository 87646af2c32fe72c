import { describeChanges } from '../../support/order-actions.js';

describeChanges([
  {
    action: 'update-attributes',
    body: () => ({ attributes: { gift: 'Y' } }),
    shows: { attributes: { gift: 'Y' } },
    wrong: [{}, 'attributes must not be null'],
  },
  {
    action: 'update-fees-and-taxes',
    body: () => ({ fees: [{ name: 'GIFT', amount: 3 }] }),
    shows: { feeTotal: 3 },
    wrong: [{ fees: 'GIFT' }, 'fees must be a list'],
  },
  {
    action: 'update-items-shipping-info',
    body: () => ({ lineItemIds: ['L1'], shipinfo: { shipToId: 'mum', shipToAddress: { city: 'Waco' } }, updatedBy: 'csr-1' }),
    shows: { items: [{ shipToId: 'mum' }, { shipToId: 'home' }] },
    wrong: [{ lineItemIds: 'L1' }, 'lineItemIds must be a list'],
  },
]);
