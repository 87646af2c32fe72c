// Prints the memory used by a sandbox with a state file, as JSON. Argument: state file. Requires
// --expose-gc.
import { createSandbox } from '../../dist/index.js';

const used = () => {
  for (let n = 0; n < 4; n++) globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
};
const [file] = process.argv.slice(2);
const empty = await createSandbox({ seed: 'empty' });
await fetch(`${empty.url}/__sandbox/health`).then((answer) => answer.text());
const before = used();
const sandbox = await createSandbox({ db: file, seed: 'empty' });
const opened = used() - before;
const headers = {
  authorization: 'Bearer bench',
  'content-type': 'application/json',
  'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }),
};
const query = JSON.stringify({ filters: { customer: { email: 'nobody@example.com' } } });
await fetch(`${sandbox.url}/api/v2/order/query`, { method: 'POST', headers, body: query }).then((answer) => answer.text());
const queried = used() - before;
const { collections } = await fetch(`${sandbox.url}/__sandbox/export`, { headers }).then((answer) => answer.json());
const json = Object.values(collections).reduce((sum, records) => sum + JSON.stringify(records).length, 0);
process.stdout.write(JSON.stringify({ opened, queried, json }));
await sandbox.close();
await empty.close();
