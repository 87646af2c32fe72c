import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import type { OpenSandbox } from '../../src/sandbox/open-sandbox.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { smallShop } from '../seed/collections.js';
import { NINE, Shop } from './shop.js';

function directory(): string {
  const made = mkdtempSync(join(tmpdir(), 'oms-sandbox-killed-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A sandbox on the state file in a directory. */
async function opened(at: string, options: SandboxOptions = {}): Promise<OpenSandbox> {
  const sandbox = await createOpenSandbox({ db: join(at, 'db.json'), seed: smallShop, clock: NINE, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/**
 * Opens what a sandbox that were killed now would leave behind, by a program whose tenants start
 * otherwise.
 */
async function killed(at: string): Promise<OpenSandbox> {
  const copy = directory();
  for (const name of readdirSync(at).filter((one) => !one.endsWith('.lock'))) copyFileSync(join(at, name), join(copy, name));
  return opened(copy, { seed: 'empty', clock: '2027-01-01T00:00:00Z' });
}

const shop = (sandbox: OpenSandbox, n: number): Shop => new Shop(sandbox, String(n).padStart(24, '0'));
const exported = (sandbox: OpenSandbox, n: number): Promise<unknown> => shop(sandbox, n).ok(shop(sandbox, n).get('/export'));

const journalled = (at: string): number =>
  readdirSync(at)
    .filter((name) => name.includes('.journal.'))
    .reduce((bytes, name) => bytes + statSync(join(at, name)).size, 0);

it('tenants with data are unchanged after a kill, even if a newer program has another seed', async () => {
  const at = directory();
  const first = await opened(at);
  await shop(first, 1).place('1', [{ sku: 'LAMP' }]);
  const whole = journalled(at);
  for (const n of [2, 3, 4]) await shop(first, n).post('/restock', { sku: 'LAMP', quantity: n });
  expect(journalled(at) - whole).toBeLessThan(JSON.stringify(await exported(first, 4)).length);
  await shop(first, 4).post('/reset', undefined);
  const second = await killed(at);
  for (const n of [1, 2, 3]) expect(await exported(second, n)).toEqual(await exported(first, n));
  expect(await exported(second, 4)).toMatchObject({ collections: {} });
});

it('a tenant that was restored after a reset is unchanged after a kill, including faults, clock and ids', async () => {
  const at = directory();
  const first = await opened(at);
  const one = shop(first, 1);
  for (let n = 0; n < 20; n++) await one.place(`early ${n}`, [{ sku: 'MUG' }]);
  await one.post('/faults', { status: 503, operation: 'queryOrders' });
  await one.post('/snapshots', { name: 'twenty' });
  const before = await exported(first, 1);
  for (const start of [undefined, { clock: '2026-02-01T00:00:00Z' }, { seed: 'empty' }]) {
    await one.advance('P1D');
    await one.place('late', [{ sku: 'MUG' }]);
    await one.post('/reset', start);
    await one.place('in between', [{ sku: 'MUG' }]);
    const bytes = journalled(at);
    await one.post('/snapshots/twenty/restore', undefined);
    expect(journalled(at) - bytes).toBeLessThan(JSON.stringify(before).length / 5);
    expect(await exported(first, 1)).toEqual(before);
    expect(await exported(await killed(at), 1)).toEqual(before);
  }
  const [next, again] = [await one.place('next', [{ sku: 'MUG' }]), await shop(await killed(at), 1).order('next')];
  expect(again).toEqual(next);
});
