import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parcels } from './parcels.js';
import { leftBehind, opened, temporaryFile } from './temporary.js';

const program = fileURLToPath(new URL('committing-process.ts', import.meta.url));
const lanes = 2;
/** Raised for a long run. */
const kills = Number(process.env['STORE_KILLS'] ?? 6);

/**
 * Lets a process commit to the file, kills it after some acknowledgements, and returns the last
 * one, which comes in order.
 */
async function killAfter(acknowledgements: number, file: string, first: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, file, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let [printed, count] = ['', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk;
    count += chunk.toString().split('\n').length - 1;
    if (count >= acknowledgements) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const whole = printed.slice(0, printed.lastIndexOf('\n'));
  return Number(whole.slice(whole.lastIndexOf('\n') + 1));
}

async function crashAgainAndAgain(times: number, lane: number): Promise<void> {
  const file = temporaryFile();
  let last = -1;
  for (let n = 0; n < times; n++) {
    last = await killAfter(1 + ((n * 97 + lane * 61) % 300), file, last + 1);
    const { store, close } = await opened(n % 2 === 0 ? file : leftBehind(file));
    const count = store.transact('a', (tx) => {
      for (let id = 0; id <= last; id++) tx.get(parcels, String(id));
      expect(Number(tx.get(parcels, 'latest').note)).toBeGreaterThanOrEqual(last);
      return tx.count(parcels);
    });
    expect(count).toBeGreaterThanOrEqual(last + 2);
    await close();
  }
}

it('the store loses no acknowledged commit when it is killed at any moment', { timeout: 10_000 + kills * 3000 }, async () => {
  await Promise.all(Array.from({ length: lanes }, (_, lane) => crashAgainAndAgain(kills / lanes, lane)));
});
