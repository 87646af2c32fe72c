import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSandbox } from '../../../src/index.js';
import { createOpenSandbox } from '../../../src/sandbox/create-open-sandbox.js';
import { setAside } from '../../../src/store/disk/set-aside.js';

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
