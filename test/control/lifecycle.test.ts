import { expect, it } from 'vitest';
import { notHeld } from '../../src/domain/moves/guards.js';
import { moveNames } from '../../src/domain/moves/table.js';
import { buckets } from '../../src/model/order.js';
import { openShops } from './shop.js';

const newShop = openShops();

it('the lifecycle is the table of moves as data, with guards and effects by name', async () => {
  // As a bundler renames a function that is called like another one.
  Object.defineProperty(notHeld, 'name', { value: 'notHeld2' });
  const shop = newShop();
  const answer = await shop.ok(shop.get('/lifecycle'));
  expect(answer.buckets).toEqual(buckets);
  expect(answer.moves.map(({ name }: { name: string }) => name)).toEqual(moveNames);
  expect(answer.moves.find(({ name }: { name: string }) => name === 'ship')).toEqual({
    name: 'ship',
    describes: 'The units left the warehouse',
    from: ['allocated'],
    to: 'shipped',
    guards: ['notHeld'],
    limit: 'onAllocation',
    effects: ['shipStock'],
    audit: 'SHIP',
    events: ['SHIPMENT_CREATED', 'SHIPPING_CONFIRMATION_EMAIL'],
  });
});
