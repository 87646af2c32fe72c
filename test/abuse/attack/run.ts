import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Attack, Ground } from './attack.js';
import { besides, type Seen } from './bystander.js';
import { attacks } from './families.js';
import { type Memory, Target } from './target.js';

/**
 * How long the sandbox may work while another tenant waits for one answer. It is the processor time
 * of the thread that serves, not the time on the wall, so that other programs on the machine do not
 * count. They still slow it down by filling its caches, and now and then it collects garbage or
 * compiles what has become hot: so one read in a hundred may take longer than the 50 ms that the
 * bystander counts as long, yet none more than twice that.
 */
const MOST_BUSY_MS = 100;
const MOST_LONG = 0.01;
/**
 * The same in the short form, which runs beside other tests and on machines of any speed: it finds
 * what takes seconds, and the long form the rest.
 */
const MOST_BUSY_SHORT_MS = 1_000;
/** What each connection of a flood may add to that; its turns are then not counted as long. */
const MOST_A_CONNECTION_MS = 10;
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
  rss: Math.max(0, ...all.map(({ rss }) => rss)),
  heap: Math.max(0, ...all.map(({ heap }) => heap)),
});

/** What decides how long a tenant may wait. */
interface Bounds {
  /** Of the attack, if it is a flood. */
  connections: number;
  short: boolean;
}

/** What the process itself and its other tenants say of an attack. */
function around(target: Target | undefined, memory: Memory, seen: Seen | undefined, bounds: Bounds): string[] {
  const found = target?.log.newFailures().map((line) => `The log tells of a failure: ${line.slice(0, 500)}`) ?? [];
  if (target && !target.isUp()) found.push(`The process ended: ${target.log.tail.slice(-1_000)}`);
  if (memory.rss > MOST_RSS_MB) found.push(`The process took ${Math.round(memory.rss)} MB`);
  if (seen && seen.wrong > 0) found.push(`Another tenant was answered wrongly ${seen.wrong} times: ${seen.example}`);
  return [...found, ...stalls(seen, bounds)];
}

function stalls(seen: Seen | undefined, { connections, short }: Bounds): string[] {
  if (!seen) return [];
  const { reads, long, longestBusyMs } = seen;
  const tooLong = `Another tenant waited for ${Math.round(longestBusyMs)} ms of work`;
  if (short) return longestBusyMs > MOST_BUSY_SHORT_MS ? [tooLong] : [];
  return [
    ...(longestBusyMs > MOST_BUSY_MS + connections * MOST_A_CONNECTION_MS ? [tooLong] : []),
    ...(connections === 0 && long > 1 + reads * MOST_LONG
      ? [`Another tenant waited for more than 50 ms of work in ${long} of ${reads} reads`]
      : []),
  ];
}

async function playOne({ name, tries, play, connections = 0 }: Attack, target: Target | undefined, short: boolean): Promise<Held> {
  const ground = new Ground(target, short);
  const began = performance.now();
  const findings: string[] = [];
  const strike = async (): Promise<void> => {
    const found = await play(ground).catch((error: unknown) => [`The attack broke off: ${(error as Error).stack}`]);
    findings.push(...found);
  };
  await target?.memory();
  const seen = target ? await besides(target, strike) : void (await strike());
  ground.clear();
  const memory = most(target ? [...ground.memory, await target.memory()] : ground.memory);
  const seconds = (performance.now() - began) / 1000;
  findings.push(...around(target, memory, seen ?? undefined, { connections, short }));
  return { name, tries, memory, seconds, findings, ...(seen && { seen }) };
}

interface Playing {
  short: boolean;
  /** No other round begins after that. */
  endMs: number;
  note: (held: Held) => void;
}

function* inRounds(attacks: readonly Attack[], endMs: number): Iterable<Attack> {
  do yield* attacks;
  while (attacks.length > 0 && performance.now() < endMs);
}

/**
 * Plays attacks one after the other on one process, so that what one leaves behind meets the next.
 * A process that has ended is followed by a new one.
 */
async function playShared(attacks: readonly Attack[], { short, endMs, note }: Playing): Promise<void> {
  if (attacks.length === 0) return;
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-attacked-'));
  const start = (): Promise<Target> =>
    Target.start({ args: ['start', '--port', '0', '--db', join(directory, 'db.json'), '--log', 'json'] });
  let target = await start();
  try {
    for (const attack of inRounds(attacks, endMs)) {
      if (!target.isUp()) target = await start();
      note(await playOne(attack, target, short));
    }
  } finally {
    await target.kill();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function playAlone(attacks: readonly Attack[], { short, endMs, note }: Playing): Promise<void> {
  for (const attack of inRounds(attacks, endMs)) note(await playOne(attack, undefined, short));
}

/**
 * Plays the attacks on the built program. In the short form those that start processes of their own
 * are played beside those that share one.
 */
export async function attackAll({ short, only = '', minutes = 0, onHeld }: RunOptions): Promise<Held[]> {
  const chosen = attacks.filter(({ name }) => name.includes(only));
  if (chosen.length === 0) throw new Error(`No attack is named ${only}: there are ${attacks.map(({ name }) => name).join(', ')}`);
  const shared = chosen.filter(({ alone }) => !alone);
  const apart = chosen.filter(({ alone }) => alone);
  const held: Held[] = [];
  const note = (one: Held): void => {
    held.push(one);
    onHeld?.(one);
  };
  const playing = (inMinutes: number): Playing => ({ short, note, endMs: performance.now() + inMinutes * 60_000 });
  if (short) await Promise.all([playShared(shared, playing(minutes)), playAlone(apart, playing(minutes))]);
  else {
    await playShared(shared, playing(minutes / 2));
    await playAlone(apart, playing(minutes / 2));
  }
  return held;
}
