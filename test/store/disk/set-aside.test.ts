import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSandbox } from '../../../src/index.js';
import { createOpenSandbox } from '../../../src/sandbox/create-open-sandbox.js';
import { setAside } from '../../../src/store/disk/set-aside.js';
import { put } from '../parcels.js';
import { beside, leftBehind, opened, temporaryFile } from '../temporary.js';

const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-aside-'));
afterAll(() => rmSync(directory, { recursive: true }));

it('a state file remembers its seed, and can be set aside and opened by its new name', async () => {
  const db = join(directory, 'db.json');
  const first = await createOpenSandbox({ db, seed: 'empty' });
  expect(() => setAside(db)).toThrow('uses this file');
  await first.close();
  const again = await createOpenSandbox({ db, seed: 'default' });
  expect([again.fresh, again.madeFrom]).toEqual([false, 'empty']);
  await again.close();
  const old = setAside(db) ?? '';
  expect([old, setAside(db)]).toEqual([`${db}.before-1`, undefined]);
  const opened = await createOpenSandbox({ db: old, seed: 'empty' });
  expect([opened.fresh, opened.madeFrom]).toEqual([false, 'empty']);
  await opened.close();
});

it('a seed that does not exist stops the start, with a state file too', async () => {
  const db = join(directory, 'other.json');
  await (await createSandbox({ db, seed: 'empty' })).close();
  await expect(createSandbox({ db, seed: 'emty' })).rejects.toThrow('Unknown seed "emty"');
});

it('a state that was never saved remembers its seed too', async () => {
  const file = temporaryFile();
  const first = await opened(file, { seed: 'empty' });
  put(first.store, 'a', { id: '1' });
  const killed = leftBehind(file);
  expect(beside(killed)).not.toContain('db.json');
  const second = await opened(killed, { seed: 'default' });
  put(second.store, 'a', { id: '2' });
  expect([second.fresh, second.seed]).toEqual([false, 'empty']);
  expect((await opened(leftBehind(killed), { seed: 'default' })).seed).toBe('empty');
});
