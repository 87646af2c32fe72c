import { headersFor } from './ask.js';
import { recipe } from './recipe.js';
import type { Size } from './size.js';
import { type Busy, HEAVY, longestStalls } from './stalling.js';
import type { Row } from './table.js';

const COLUMNS = 'itemId,sku,locationNum,channelId,vendorId,counters.onHand';
const SETTLED = { withinMs: 60_000 };

/** Exports all orders and waits until the file is written. */
async function exportOrders(busy: Busy): Promise<void> {
  const { keyId } = JSON.parse(await busy('POST', '/api/v2/exports', { module: 'ORDER', filters: {} }));
  await busy('POST', '/__sandbox/clock/advance', { by: 'PT2S' });
  await settled(busy, `/api/v2/exports/status?keyId=${keyId}`, 'FINISHED');
}

/** Exports all orders by v3, waits until the files are written, and fetches the archive. */
async function exportArchive(busy: Busy): Promise<void> {
  const { exportId } = JSON.parse(await busy('POST', '/v3/oms-exports', { module: 'ORDER', filters: {} }));
  await busy('POST', '/__sandbox/clock/advance', { by: 'PT2S' });
  await settled(busy, `/v3/oms-exports/${exportId}`, 'FINISHED');
  const { url } = JSON.parse(await busy('GET', `/v3/oms-exports/${exportId}`));
  await (await fetch(url)).arrayBuffer();
}

/** Sends a stock file and waits until its rows are written. */
async function sendStock(busy: Busy, rows: number): Promise<void> {
  const { keyId, url } = JSON.parse(await busy('POST', '/api/v2/inventory/aws/upload-url', { fileName: 'stock.csv' }));
  const lines = Array.from({ length: rows }, (_, n) => `${n + 1},STOCK-${n},1,12,1,${n % 100}`);
  await fetch(url, { method: 'PUT', headers: headersFor(HEAVY), body: `${COLUMNS}\n${lines.join('\n')}\n` });
  await settled(busy, `/api/v2/inventory/upload/log?keyId=${keyId}`, 'COMPLETED');
}

async function settled(busy: Busy, path: string, status: string): Promise<void> {
  for (;;) {
    const job = JSON.parse(await busy('GET', path));
    if (job.status === status) return;
    if (job.status === 'SYSTEM_ERROR') throw new Error(job.reason);
    await busy('POST', '/__sandbox/webhooks/settle', SETTLED);
  }
}

/** How long files of one tenant delay another tenant. */
export const files = ({ many }: Size): Promise<Row[]> =>
  longestStalls({
    [`a reset with a recipe of ${many} orders`]: (busy) => busy('POST', '/__sandbox/reset', { seed: recipe(many) }),
    [`a CSV export of ${many} orders`]: exportOrders,
    [`a ZIP export of ${many} orders, and its download`]: exportArchive,
    [`a stock file of ${many} rows`]: (busy) => sendStock(busy, many),
  });
