import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/server/outside/settings.js';
import { program } from '../cli/processes.js';
import { newReservation } from './reservation.js';
import { type Answer, call, expectOrders, refused, served, stateFile, tryToPlace, warned } from './setting.js';

const works = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/**
 * No file of the server may grow past 32 kB: to it, the disk is full then. The limit can be lifted
 * while it runs.
 */
const onFullDisk = ['sh', '-c', 'ulimit -S -f 64; exec "$0" "$@"'];
const makeRoom = (pid: number | undefined): void => void execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited']);

/** Root may write anywhere, unless it gives that right up. */
const withoutPrivilege = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
const [giveUp = 'true', ...rights] = withoutPrivilege;

const restock = (url: string) => call(url, 'POST', '/__sandbox/restock', { sku: 'MUG', locationNum: 1, quantity: 1 });

async function reserved(url: string): Promise<string> {
  const reservation = { ...newReservation('R', 1), cartId: 'c'.repeat(2_000) };
  return (await call(url, 'POST', '/api/v2/backpre-order/backorderpreorder-reserve', reservation)).body.id;
}

/** A consent by v3: a change of more than 2 kB. */
const consented = (url: string, id: string): Promise<Answer> =>
  call(
    url,
    'POST',
    `/v3/backorders-preorders/${id}/actions/save-delay-consent`,
    { consent: 'ACCEPT' },
    { 'x-fabric-tenant-id': DEFAULT_SETTINGS.defaultTenant, 'x-fabric-channel-id': '12' },
  );

/** Places orders of 3 kB until one is refused. */
async function fillUp(url: string, from: number): Promise<{ placed: string[]; refused: string; message: string }> {
  const placed: string[] = [];
  for (let n = from; n < from + 60; n++) {
    const { status, body } = await tryToPlace(url, `F${n}`, 'x'.repeat(3_000));
    if (status === 503) return { placed, refused: `F${n}`, message: body.message };
    expect([status, body]).toEqual([200, body]);
    placed.push(`F${n}`);
  }
  throw new Error('The disk never was full');
}

describe.skipIf(!works('prlimit', '--version'))('a full disk', () => {
  const sentence = /^Nothing was changed: the change could not be written to .*db\.json\.journal\.\d+ \(E\w+: .+\)$/;

  it('answers writes with 503 in each version’s shape, while reads still work', async () => {
    const { url } = await served({ db: stateFile(), under: onFullDisk });
    const id = await reserved(url);
    const { placed, refused, message } = await fillUp(url, 0);
    expect(message).toMatch(sentence);
    let small = await restock(url);
    for (let n = 0; n < 60 && small.status === 200; n++) small = await restock(url);
    expect(small).toEqual({ status: 503, body: { message: expect.stringMatching(sentence) } });
    const told = { type: 'SERVER_ERROR', message: expect.stringMatching(sentence), errorCode: 'SERVICE-5000' };
    expect(await consented(url, id)).toEqual({ status: 503, body: told });
    await expectOrders(url, placed, [refused]);
  });

  it('loses no acknowledged write, and writes work again when there is space', async () => {
    const db = stateFile();
    const { server, url } = await served({ db, under: onFullDisk });
    const first = await fillUp(url, 0);
    // A save of so few orders makes room for as many again, and then the state is too large itself.
    await expect.poll(() => existsSync(db) && statSync(db).size, { timeout: 10_000 }).toBeGreaterThan(10_000);
    const second = await fillUp(url, 100);
    await warned(server, /EFBIG/);
    makeRoom(server.child.pid);
    const last = await tryToPlace(url, 'LAST', 'x'.repeat(3_000));
    expect(last.status).toBe(200);
    await server.kill();
    const again = await served({ db });
    await expectOrders(again.url, [...first.placed, ...second.placed, 'LAST'], [first.refused, second.refused]);
  });
});

describe.skipIf(!works(giveUp, ...rights, 'test', '-r', program))('a directory that nobody may write to', () => {
  it('answers writes with 503 once a new file is needed, and they work again when it is writable', async () => {
    const db = stateFile();
    const { server, url } = await served({ db, under: withoutPrivilege });
    expect((await tryToPlace(url, 'BEFORE')).status).toBe(200);
    chmodSync(dirname(db), 0o555);
    await warned(server, /EACCES/);
    const { status, body } = await tryToPlace(url, 'MEANWHILE');
    expect([status, body.message]).toEqual([503, expect.stringMatching(/^Nothing was changed: .* \(EACCES: permission denied\)$/)]);
    await expectOrders(url, ['BEFORE'], ['MEANWHILE']);
    chmodSync(dirname(db), 0o755);
    expect((await tryToPlace(url, 'AFTER')).status).toBe(200);
    await server.kill();
    const again = await served({ db });
    await expectOrders(again.url, ['BEFORE', 'AFTER'], ['MEANWHILE']);
    await again.server.kill();
    chmodSync(dirname(db), 0o555);
    const { code, stderr } = await refused({ db, under: withoutPrivilege });
    chmodSync(dirname(db), 0o755);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^oms-sandbox: .*db\.json: its directory cannot be written to \(EACCES: permission denied\)\.\n$/),
    ]);
  });
});
