import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './call.js';
import { type Memory, Target, type TargetOptions } from './target.js';

/** One way to treat the sandbox badly. */
export interface Attack {
  name: string;
  /** What it does, in a few words. */
  tries: string;
  /** Whether it starts processes of its own, so that no other tenant is on the target meanwhile. */
  alone?: boolean;
  /**
   * Of a flood: how many connections it uses at once. Each gets its turn, and so others wait the
   * longer the more there are.
   */
  connections?: number;
  /** Plays it and answers with what did not hold. */
  play(ground: Ground): Promise<readonly string[]>;
}

/** What an attack is played on. */
export class Ground {
  readonly #target: Target | undefined;
  readonly directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-attack-'));
  /** Of the processes that the attack has started itself. */
  readonly memory: Memory[] = [];
  readonly #short: boolean;

  /** `target` is the process that attacks share; those that are alone have none. */
  constructor(target: Target | undefined, short: boolean) {
    this.#target = target;
    this.#short = short;
  }

  get target(): Target {
    if (!this.#target) throw new Error('An attack that is alone starts processes of its own');
    return this.#target;
  }

  /** How much of something: little in the short form, as much as it takes in the long one. */
  amount = (short: number, long: number): number => (this.#short ? short : long);

  /** Does `work` on a sandbox of its own, which is gone afterwards. */
  withOther = async <T>(options: TargetOptions, work: (other: Target) => Promise<T>): Promise<T> => {
    const other = await Target.start({ cwd: this.directory, ...options });
    try {
      return await work(other);
    } finally {
      this.memory.push(await other.memory());
      await other.kill();
    }
  };

  clear(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** What did not hold, with what was expected instead. */
export class Findings extends Array<string> {
  unless(holds: boolean, otherwise: string): void {
    if (!holds && !this.includes(otherwise)) this.push(otherwise);
  }

  /** Notes an answer that has none of the statuses that are allowed. */
  status(what: string, { status, text }: Pick<Answer, 'status' | 'text'>, ...allowed: number[]): void {
    this.unless(allowed.includes(status), `${what}: answered ${status} instead of ${allowed.join(' or ')}: ${text.slice(0, 200)}`);
  }
}

/** How many calls of a flood are under way at once. */
export const AT_ONCE = 16;

/** How long a flood lasts at most, however slow the machine is. */
export const FLOOD_MS = 60_000;

/**
 * Runs `work` for 0, 1, … `count` − 1, some at a time, and begins none once the time is over.
 */
export async function many(
  count: number,
  work: (n: number) => Promise<unknown>,
  withinMs = Number.POSITIVE_INFINITY,
  atOnce = AT_ONCE,
): Promise<void> {
  const end = performance.now() + withinMs;
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count && performance.now() < end) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane));
}
