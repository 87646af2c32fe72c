import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { headersOf } from './call.js';
import { orderOf } from './order.js';
import type { Target } from './target.js';

/** What the other tenant has met with. */
export interface Seen {
  reads: number;
  /** How long it waited for an answer, on a machine that may be busy with other things. */
  longestMs: number;
  /** The most processor time that the sandbox's main thread used while it waited. */
  longestBusyMs: number;
  /** Reads during which it used more than 50 ms. */
  long: number;
  /** Reads that were not answered with its order. */
  wrong: number;
  /** The first of those answers. */
  example: string;
}

const TENANT = 'bystander'.padEnd(24, '_');
const ORDER = 'BYSTANDER-1';

/** Does `work` while another tenant reads an order every ten milliseconds. */
export async function besides(target: Target, work: () => Promise<void>): Promise<Seen> {
  const { status } = await target.call('/api/v2/order?orderNumber=BYSTANDER-1', { tenant: TENANT });
  if (status === 404) await target.must('/api/v2/order', { method: 'POST', body: orderOf(ORDER), tenant: TENANT });
  const workerData = {
    url: `${target.url}/api/v2/order?orderNumber=${ORDER}`,
    headers: headersOf(TENANT),
    expected: ORDER,
    pid: target.child.pid,
  };
  const worker = new Worker(new URL('./bystander.mjs', import.meta.url), { workerData, execArgv: [] });
  await once(worker, 'message');
  const last = once(worker, 'message');
  try {
    await work();
  } finally {
    worker.postMessage('enough');
  }
  const [seen] = await last;
  return seen as Seen;
}
