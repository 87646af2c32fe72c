import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { program, type TargetOptions, underHeap } from './target.js';

const MOST_KEPT = 5_000_000;

/** How a command of the program has ended. */
export interface Ended {
  /** Null where it was ended for taking too long. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the program to its end, for a minute at most. */
export async function ended({ args, under = [], cwd }: TargetOptions): Promise<Ended> {
  const [command = '', ...rest] = [...under, process.execPath, underHeap, program, ...args];
  const child = spawn(command, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000, killSignal: 'SIGKILL' });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (said[name].length < MOST_KEPT) said[name] += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code: code as number | null, ...said };
}
