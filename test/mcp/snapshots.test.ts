import { expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../support/tenant.js';
import { hintsIn, misuse, use } from './caller.js';

const newShop = openSandbox();
const newSmallShop = openSandbox({ limits: { snapshots: 3 } });
const newLightShop = openSandbox({ limits: { snapshotBytes: 3_500 } });

const names = async (shop: Tenant): Promise<string[]> =>
  (await shop.ok(shop.call('GET', '/__sandbox/snapshots'))).snapshots.map(({ name }: { name: string }) => name);

it('what the timers of an advance cancel is in a snapshot, and each cancellation is in one of its own', async () => {
  const shop = newShop();
  await shop.backorderTwo('A-1');
  expect(await use(shop, 'advance_clock', { by: 'PT1M' })).not.toContain('snapshot');
  expect(await use(shop, 'move_order', { orderNumber: 'A-1', move: 'scratch', lines: [{ line: 'none' }] })).toContain('Refused');
  expect(await names(shop)).toEqual([]);
  const undo = hintsIn(await use(shop, 'advance_clock', { by: 'P61D' })).find(({ call }) => call.includes('before-advance-1'));
  expect(JSON.stringify(await shop.order('A-1'))).toContain('"cancelledQuantity":2');
  await use(shop, undo?.tool ?? '', undo?.arguments);
  expect(JSON.stringify(await shop.order('A-1'))).toContain('"backOrderedQuantity":2');
  for (const one of ['A-2', 'A-3']) {
    await shop.place(one);
    await use(shop, 'move_order', { orderNumber: one, move: 'cancel' });
  }
  expect(await names(shop)).toEqual(['before-advance-1', 'before-restore-2', 'before-cancel-3', 'before-cancel-4']);
});

it('the oldest snapshots of the tools make room for new ones, and none that was asked for', async () => {
  const shop = newShop();
  await use(shop, 'snapshot', { do: 'take', name: 'mine' });
  for (let i = 0; i < 21; i += 1) await use(shop, 'snapshot', { do: 'reset' });
  expect(await names(shop)).toEqual(['mine', ...Array.from({ length: 20 }, (_, i) => `before-reset-${i + 2}`)]);
  await use(shop, 'snapshot', { do: 'restore', name: 'before-reset-2' });
  expect((await names(shop)).slice(0, 3)).toEqual(['mine', 'before-reset-2', 'before-reset-4']);
});

it('as many snapshots as one may ask for leave room for those of the tools', async () => {
  const shop = newSmallShop();
  await shop.place('L-1');
  for (const name of ['a', 'b', 'c']) await use(shop, 'snapshot', { do: 'take', name });
  expect(await misuse(shop, 'snapshot', { do: 'take', name: 'd' })).toContain('already has 3 snapshots');
  await use(shop, 'move_order', { orderNumber: 'L-1', move: 'cancel' });
  await use(shop, 'play_scenario', { name: 'pickup-in-store', here: true });
  expect(await names(shop)).toEqual(['a', 'b', 'c', 'before-cancel-1', 'before-pickup-in-store-2']);
  expect(await misuse(shop, 'snapshot', { do: 'take', name: 'before-cancel-1' })).toContain('already has 3 snapshots');
});

it('where snapshots exceed their size, those of the tools make room, and where there are none nothing is destroyed', async () => {
  const shop = newLightShop();
  for (const name of ['H-1', 'H-2']) {
    await shop.place(name);
    expect(await use(shop, 'snapshot', { do: 'reset' })).toContain('Reset: 0 orders.');
  }
  expect(await names(shop)).toEqual(['before-reset-2']);
  await shop.place('H-3');
  await use(shop, 'snapshot', { do: 'take', name: 'before-reset-2' });
  await shop.place('H-4');
  expect(await misuse(shop, 'snapshot', { do: 'reset' })).toContain('bytes');
  expect(await names(shop)).toEqual(['before-reset-2']);
  expect((await shop.order('H-4')).statusCode).toBe('ORDER_CREATED');
});

it('stock that was added by mistake can be taken away again', async () => {
  const shop = newShop();
  await shop.backorderTwo('A-1');
  expect(await misuse(shop, 'restock', { sku: ' ', quantity: 1 })).toBeTruthy();
  expect(await names(shop)).toEqual([]);
  const undo = hintsIn(await use(shop, 'restock', { sku: 'SHIRT', quantity: 2 })).find(({ line }) => line.endsWith('undoes this'));
  expect(JSON.stringify(await shop.order('A-1'))).toContain('"backOrderedQuantity":0');
  await use(shop, undo?.tool ?? '', undo?.arguments);
  expect(JSON.stringify(await shop.order('A-1'))).toContain('"backOrderedQuantity":2');
});

it('requests are listed from now on without any being lost', async () => {
  const shop = newShop();
  await shop.place('N-1');
  const listed = await use(shop, 'list_requests');
  const onwards = hintsIn(listed).find(({ line }) => line.includes('from now on'));
  expect(await use(shop, 'list_requests', onwards?.arguments)).toContain('No such request.');
  await shop.order('N-1');
  expect(hintsIn(await use(shop, 'list_requests', onwards?.arguments))[0]?.arguments).not.toEqual(hintsIn(listed)[0]?.arguments);
  expect(await use(shop, 'list_requests')).toContain('POST /api/v2/order');
});
