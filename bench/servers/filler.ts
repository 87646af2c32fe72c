/**
 * Writes a state file with orders, created by the API's own command. Arguments: state file, number
 * of orders, lifecycle. The file is as a sandbox with the empty seed writes it.
 */
import { createOrder } from '../../src/resources/order/create-order.js';
import type { NewOrder } from '../../src/resources/order/new-order.js';
import { createCollections } from '../../src/sandbox/declared.js';
import { openStore } from '../../src/store/disk/open.js';
import { version } from '../../src/version.js';
import { account } from '../ask.js';
import { orderBody } from '../order.js';

const AT_ONCE = 1_000;
const [file, count, lifecycle] = process.argv.slice(2);
const { store, close } = await openStore({
  file,
  collections: createCollections(),
  salt: 'empty',
  program: version,
  durability: 'memory',
  defaults: { lifecycle },
});
for (let at = 0; at < Number(count); at += AT_ONCE) {
  store.transact(account, (tx) => {
    const until = Math.min(Number(count), at + AT_ONCE);
    // A fresh copy for each order, as if parsed from its own request.
    for (let n = at; n < until; n++) createOrder(tx, JSON.parse(JSON.stringify(orderBody(`order-${n}`))) as NewOrder);
  });
}
await close();
