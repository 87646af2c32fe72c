import { expect, it } from 'vitest';
import { line, openSandbox } from '../../support/tenant.js';

const open = openSandbox();
const one = [line({ orderedQuantity: 1 })];

it.each([
  ['SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL', { items: one }],
  ['MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', { items: [line({ orderedQuantity: 2 })] }],
  ['MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', { items: [...one, line({ lineItemId: 'L2', lineItemNumber: 2, orderedQuantity: 1 })] }],
  ['BOPIS_ORDER_CONFIRMATION_EMAIL', { items: one, shipInfo: [{ shipToId: 'home', taxCode: 'T', shipToType: 'BOPIS', locationNum: '1' }] }],
])('a new order stores the event %s', async (event, changes) => {
  const tenant = open();
  await tenant.place('A', changes);
  expect((await tenant.events('A')).filter((type) => type.endsWith('_ORDER_CONFIRMATION_EMAIL'))).toEqual([event]);
});

it('a new order may have a subType that the policy subTypes names', async () => {
  const tenant = open();
  await tenant.policies({ subTypes: ['Kiosk'] });
  expect(await tenant.place('A', { subType: 'Kiosk' })).toMatchObject({ subType: 'Kiosk' });
  await tenant.move('A', 'allocate');
  expect(await tenant.ok(tenant.post('/allocation/query', { filters: {} }))).toMatchObject([{ orderSubType: 'Kiosk' }]);
  const sentence = '[subType must be one of [Android, IOS, International, Kiosk]]';
  expect(await tenant.put('/order/A', { ...(await tenant.order('A')), subType: 'Fax' })).toMatchObject({
    status: 400,
    body: { message: sentence },
  });
});

it('a cancellation with an empty list of items cancels the whole order', async () => {
  const tenant = open();
  const { orderId } = await tenant.place('A');
  expect(await tenant.ok(tenant.cancel(orderId, { items: [] }))).toMatchObject({ statusCode: 'ORDER_CANCELLED' });
});
