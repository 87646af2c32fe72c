import { expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../support/tenant.js';
import { hintsIn, use } from './caller.js';

const newShop = openSandbox();
const newSmallShop = openSandbox({ limits: { snapshots: 3 } });

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

it('at the limit of snapshots those of the tools make room, and where there are none nothing is destroyed', async () => {
  const shop = newSmallShop();
  await shop.place('L-1');
  for (const name of ['a', 'b']) await use(shop, 'snapshot', { do: 'take', name });
  for (let i = 0; i < 2; i += 1) await use(shop, 'snapshot', { do: 'reset' });
  expect(await names(shop)).toEqual(['a', 'b', 'before-reset-2']);
  await use(shop, 'snapshot', { do: 'restore', name: 'a' });
  await shop.ok(shop.call('DELETE', '/__sandbox/snapshots/before-restore-3'));
  await use(shop, 'snapshot', { do: 'take', name: 'c' });
  expect(await use(shop, 'move_order', { orderNumber: 'L-1', move: 'cancel' })).toContain('already has 3 snapshots');
  expect((await shop.order('L-1')).statusCode).toBe('ORDER_CREATED');
});
