// Prints what deliveries to a slow target cost, as JSON: the memory that those take which wait, and
// how long requests take beside them. Arguments: how many deliveries, an order as JSON. Requires
// --expose-gc.
import { createServer } from 'node:http';
import { createSandbox } from '../../dist/index.js';

const TAKES_MS = 1_000;
const AT_ONCE = 10;
const TIMED = 500;
/** So many orders make the engine compile what a request needs, before anything is measured. */
const WARM_UP = 300;

const used = () => {
  for (let n = 0; n < 4; n++) globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
};
const [count, text] = process.argv.slice(2);
const order = JSON.parse(text);
const target = createServer((req, res) => {
  req.resume();
  setTimeout(() => res.end(), TAKES_MS);
});
await new Promise((resolve) => target.listen(0, '127.0.0.1', resolve));

async function call(sandbox, method, path, body) {
  const headers = {
    authorization: 'Bearer bench',
    'content-type': 'application/json',
    'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }),
  };
  const began = performance.now();
  const answer = await fetch(sandbox.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const told = await answer.text();
  if (answer.status >= 300) throw new Error(`${method} ${path} was answered with ${answer.status}: ${told}`);
  return { ms: performance.now() - began, body: JSON.parse(told) };
}
const place = (sandbox, number) => call(sandbox, 'POST', '/api/v2/order', { ...order, orderNumber: `slow-${number}` });

/** A sandbox with orders, and the memory that it takes. */
async function filled(subscribes, orders) {
  const before = used();
  const sandbox = await createSandbox({ seed: 'empty' });
  const told = { events: ['ORDER_CREATE'], protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE' };
  const webhook = { ...told, target: `http://127.0.0.1:${target.address().port}/`, tenantId: sandbox.defaultTenant };
  if (subscribes) await call(sandbox, 'POST', '/api/v2/webhook', webhook);
  let next = 0;
  const worker = async () => {
    while (next < orders) await place(sandbox, next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await call(sandbox, 'DELETE', '/__sandbox/requests');
  return { sandbox, bytes: used() - before };
}

await (await filled(true, WARM_UP)).sandbox.close();
const without = await filled(false, count);
const told = await filled(true, count);
const { body } = await call(told.sandbox, 'POST', '/__sandbox/webhooks/settle', { withinMs: 0 });
const times = { withoutGet: [], toldGet: [], withoutPost: [], toldPost: [] };
for (let n = 0; n < TIMED; n++) {
  for (const [name, { sandbox }] of Object.entries({ without, told })) {
    times[`${name}Get`].push((await call(sandbox, 'GET', `/api/v2/order?orderNumber=slow-${n}`)).ms);
    times[`${name}Post`].push((await place(sandbox, Number(count) + n)).ms);
  }
}
process.stdout.write(JSON.stringify({ waiting: body.pending, bytes: told.bytes - without.bytes, ...times }));
process.exit(0);
