import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSandbox, drafts, type Sandbox } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'oms-sandbox-jobs-'));
const open = (): Promise<Sandbox> => createSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z', db: join(folder, 'db.json') });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 400;
const header = 'itemId,sku,locationNum,channelId,vendorId,counters.onHand';
const rows = Array.from({ length: ROWS }, (_, i) => `${i + 1},SKU-${i + 1},1,12,V1,${i % 100 === 7 ? -1 : 5}`);

it('jobs that a restart interrupts are done to the end after it, and nothing is done twice', async () => {
  const first = await open();
  const tenant = first.tenant('a'.repeat(24));
  const call = async (on: Sandbox, path: string, body?: object) => {
    const headers = { ...tenant.headers, 'content-type': 'application/json' };
    const answer = await fetch(`${on.url}/api/v2${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    // biome-ignore lint/suspicious/noExplicitAny: the test says what it expects of it
    return (await answer.json()) as any;
  };
  await call(first, '/order', drafts.order({ orderNumber: 'A' }));
  const exported = await call(first, '/exports', { module: 'ORDER', filters: {} });
  const { keyId, url } = await call(first, '/inventory/aws/upload-url', { fileName: 'stock.csv' });
  expect((await fetch(url, { method: 'PUT', body: [header, ...rows].join('\n') })).status).toBe(200);
  tenant.clock.advance('PT2S');
  await first.close();

  const second = await open();
  const same = second.tenant('a'.repeat(24));
  await same.settled();
  const log = await call(second, `/inventory/upload/log?keyId=${keyId}`);
  expect(log).toMatchObject({ status: 'COMPLETED', totalRows: ROWS, totalRowsUploaded: ROWS - 4, totalRowsErrors: 4 });
  expect(log.errors.map(({ row }: { row: number }) => row)).toEqual([9, 109, 209, 309]);
  expect((await call(second, '/inventory?limit=1')).pagination.total).toBe(ROWS - 4);
  expect(await call(second, `/exports/status?keyId=${exported.keyId}`)).toMatchObject({ status: 'FINISHED', totalRecordsExported: 1 });
  const address = await call(second, `/exports/download-url?keyId=${exported.keyId}`);
  expect((await (await fetch(address.url)).text()).trimEnd().split('\r\n')).toHaveLength(1 + exported.totalRowsExported + 1);
  const ends = same.events().filter(({ type }) => type === 'INVENTORY_BULK' || type === 'EXPORT_ORDER_COMPLETED');
  expect(ends).toHaveLength(2);
  await second.close();
});
