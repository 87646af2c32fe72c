import { openStore } from '../../src/store/disk/open.js';
import { collections, parcels } from './parcels.js';

/**
 * Commits to the state file given, without end, and prints a line for each commit once it is
 * acknowledged.
 */
const [file = '', first = '0'] = process.argv.slice(2);
const { store, flush } = await openStore({ file, collections });
for (let n = Number(first); ; n++) {
  const id = String(n);
  store.transact('a', (tx) => {
    tx.put(parcels, { id, city: 'Rome', note: 'x'.repeat(200) });
    tx.put(parcels, { id: 'latest', note: id });
  });
  await store.settled();
  await new Promise((resolve) => process.stdout.write(`${id}\n`, resolve));
  if (n % 50 === 0) void flush();
}
