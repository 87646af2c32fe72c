import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { stateFile } from './setting.js';

const ROUNDS = 120;
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const racers: ChildProcess[] = [];
afterAll(() => {
  for (const racer of racers) racer.kill('SIGKILL');
});

/** Tells all racers the same; answers what each says to it. */
const tell = (message: object): Promise<string[]> =>
  Promise.all(
    racers.map(async (racer) => {
      const said = once(racer, 'message');
      racer.send(message);
      return (await said)[0] as string;
    }),
  );

it('exactly one of many simultaneous starts takes over a dead lock, and the others name it', async () => {
  for (let n = 0; n < 4; n++) racers.push(fork(fileURLToPath(new URL('racer.ts', import.meta.url)), { execArgv: ['--import', tsx] }));
  await Promise.all(racers.map((racer) => once(racer, 'message')));
  const known = racers.map(({ pid }) => String(pid));
  const file = stateFile();
  for (let round = 0; round < ROUNDS; round++) {
    writeFileSync(`${file}.lock`, '999999999');
    const said = await tell({ file, atMs: Date.now() + 3 });
    expect(said.filter((word) => word === 'won')).toHaveLength(1);
    for (const word of said) if (word !== 'won') expect(known).toContain(/process (\d+) uses this file/.exec(word)?.[1]);
    await tell({});
  }
});
