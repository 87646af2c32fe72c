import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Attack, Ground } from './attack.js';
import { besides, type Seen } from './bystander.js';
import { attacks } from './families.js';
import { type Memory, Target } from './target.js';

/** What the sandbox may work on for one tenant while another one waits. */
const MOST_BUSY_MS = 1_000;
/** What the process may take beside its heap, all in all. */
const MOST_RSS_MB = 1_600;

/** What came of one attack. */
export interface Held {
  name: string;
  tries: string;
  memory: Memory;
  /** None where the attack was on processes of its own. */
  seen?: Seen;
  seconds: number;
  findings: readonly string[];
}

export interface RunOptions {
  short: boolean;
  /** Only the attacks whose names contain it. */
  only?: string;
  /** Plays them all again until so many minutes are over. */
  minutes?: number;
  onHeld?: (held: Held) => void;
}

const most = (all: readonly Memory[]): Memory => ({
  rss: Math.max(...all.map(({ rss }) => rss)),
  heap: Math.max(...all.map(({ heap }) => heap)),
});

/** What the process itself and its other tenants say of an attack. */
function around(target: Target, memory: Memory, seen: Seen | undefined): string[] {
  const found = target.log.newFailures().map((line) => `The log tells of a failure: ${line.slice(0, 500)}`);
  if (!target.isUp()) found.push(`The process ended: ${target.log.tail.slice(-1_000)}`);
  if (memory.rss > MOST_RSS_MB) found.push(`The process took ${Math.round(memory.rss)} MB`);
  if (seen && seen.wrong > 0) found.push(`Another tenant was answered wrongly ${seen.wrong} times: ${seen.example}`);
  if (seen && seen.longestBusyMs > MOST_BUSY_MS) found.push(`Another tenant waited for ${Math.round(seen.longestBusyMs)} ms of work`);
  return found;
}

async function playOne(attack: Attack, target: Target, short: boolean): Promise<Held> {
  const { name, tries, alone } = attack;
  const ground = new Ground(target, short);
  const began = performance.now();
  const findings: string[] = [];
  const play = async (): Promise<void> => {
    const found = await attack.play(ground).catch((error: unknown) => [`The attack broke off: ${(error as Error).stack}`]);
    findings.push(...found);
  };
  await target.memory();
  const seen = alone ? void (await play()) : await besides(target, play);
  ground.clear();
  const memory = most(ground.memory.length > 0 ? ground.memory : [await target.memory()]);
  const seconds = (performance.now() - began) / 1000;
  findings.push(...around(target, memory, seen ?? undefined));
  return { name, tries, memory, seconds, findings, ...(seen && { seen }) };
}

/**
 * Plays the attacks on the built program, one after the other on one process, so that what one
 * leaves behind meets the next. A process that has ended is followed by a new one.
 */
export async function attackAll({ short, only = '', minutes = 0, onHeld }: RunOptions): Promise<Held[]> {
  const chosen = attacks.filter(({ name }) => name.includes(only));
  if (chosen.length === 0) throw new Error(`No attack is named ${only}: there are ${attacks.map(({ name }) => name).join(', ')}`);
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-attacked-'));
  const start = (): Promise<Target> =>
    Target.start({ args: ['start', '--port', '0', '--db', join(directory, 'db.json'), '--log', 'json'] });
  const held: Held[] = [];
  const end = performance.now() + minutes * 60_000;
  let target = await start();
  try {
    do {
      for (const attack of chosen) {
        if (!target.isUp()) target = await start();
        const one = await playOne(attack, target, short);
        held.push(one);
        onHeld?.(one);
      }
    } while (performance.now() < end);
  } finally {
    await target.kill();
    rmSync(directory, { recursive: true, force: true });
  }
  return held;
}
