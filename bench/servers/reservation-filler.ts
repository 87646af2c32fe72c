/**
 * Writes a state file with reservations for orders of other systems, created by the API's own
 * command. Arguments: state file, number of reservations.
 */
import { createReservation } from '../../src/resources/backorder/reserve.js';
import { createCollections } from '../../src/sandbox/declared.js';
import { openStore } from '../../src/store/disk/open.js';
import { account } from '../ask.js';

const AT_ONCE = 1_000;
const [file, count] = process.argv.slice(2);
const { store, close } = await openStore({ file, collections: createCollections(), salt: 'bench', durability: 'memory' });
for (let at = 0; at < Number(count); at += AT_ONCE) {
  store.transact(account, (tx) => {
    for (let n = at; n < Math.min(Number(count), at + AT_ONCE); n++) {
      createReservation(tx, {
        orderNumber: `order-${n}`,
        lineItemId: '1',
        sku: `sku-${n % 100}`,
        type: 'BACKORDER',
        orderDate: '2026-01-01T00:00:00.000Z',
        quantity: 2,
        released: 0,
        locationNum: 1 + (n % 10),
        channelId: '12',
        vendorId: `vendor-${n % 50}`,
      });
    }
  });
}
await close();
