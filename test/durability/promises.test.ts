import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../cli/orders.js';
import { crashAgainAndAgain } from './crash-run.js';
import { expectOrders, served, stateFile, tryToPlace } from './setting.js';

const DISK_MS = 400;
const slowDisk = { NODE_OPTIONS: `--import=${new URL('slow-disk.mjs', import.meta.url).href}`, SLOW_DISK: String(DISK_MS) };

async function ms(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

describe('--durability', () => {
  it('memory saves everything at a normal shutdown', async () => {
    const db = stateFile();
    const first = await served({ db, args: ['--durability', 'memory'] });
    expect((await tryToPlace(first.url, 'LOST')).status).toBe(200);
    await first.server.kill();
    const second = await served({ db, args: ['--durability', 'memory'] });
    await expectOrders(second.url, [], ['LOST']);
    expect((await tryToPlace(second.url, 'KEPT')).status).toBe(200);
    second.server.child.kill('SIGTERM');
    await second.server.ended;
    await expectOrders((await served({ db })).url, ['KEPT']);
  });

  it('memory loses writes when the process is killed, which the crash test detects', async () => {
    expect((await crashAgainAndAgain({ seed: 1, kills: 3, args: ['--durability', 'memory'] })).losses).not.toEqual([]);
  });

  it('write does not wait for the disk', async () => {
    const { url } = await served({ db: stateFile(), args: ['--durability', 'write'], env: { ...slowDisk, SLOW_DISK: '60000' } });
    expect((await tryToPlace(url, 'A1')).status).toBe(200);
  });

  it('fsync waits for the disk at every write, and at reads of unsynced changes', async () => {
    const { url } = await served({ db: stateFile(), args: ['--durability', 'fsync'], env: slowDisk });
    for (const orderNumber of ['A1', 'A2']) {
      expect(await ms(() => tryToPlace(url, orderNumber))).toBeGreaterThanOrEqual(DISK_MS);
    }
    await read(url, 'A1');
    expect(await ms(() => read(url, 'A1'))).toBeLessThan(DISK_MS);
  });

  it('fsync answers writes with 503 while the disk fails, and reads still work', async () => {
    const db = stateFile();
    const FAILING_DISK = `${db}.failing`;
    const { server, url } = await served({ db, args: ['--durability', 'fsync'], env: { ...slowDisk, SLOW_DISK: '0', FAILING_DISK } });
    writeFileSync(FAILING_DISK, '');
    const { status, body } = await tryToPlace(url, 'UNSURE');
    expect([status, body.message]).toEqual([503, 'The change was made, but the disk did not confirm it (EIO: i/o error)']);
    await expectOrders(url, ['UNSURE']);
    rmSync(FAILING_DISK);
    expect((await tryToPlace(url, 'SURE')).status).toBe(200);
    await server.kill();
    await expectOrders((await served({ db })).url, ['SURE', 'UNSURE']);
  });
});
