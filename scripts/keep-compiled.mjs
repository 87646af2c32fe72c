// Sends the built sandbox the typical first requests, and saves the compiled code that they used.
import { createSandbox } from '../dist/index.js';
import loader from '../dist/load.js';

const sandbox = await createSandbox();
const headers = {
  authorization: 'Bearer build',
  'content-type': 'application/json',
  'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }),
};
const ask = async (path, body) => {
  const answer = await fetch(sandbox.url + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  return answer.json();
};
await ask('/__sandbox/health');
const { orders } = await ask('/api/v2/order/query', { filters: {} });
await ask(`/api/v2/order?orderNumber=${orders[0].orderNumber}`);
await ask('/api/v2/order', {});
await sandbox.close();
loader.keepCompiled();
