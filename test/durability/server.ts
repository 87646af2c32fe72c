import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const started = /listens on (\S+)\n(?:.*\n)* {2}try /;

export interface ServerOptions {
  /** The state file. */
  db: string;
  args?: readonly string[];
  /**
   * A program and its arguments that runs the server, such as a shell that takes rights away first.
   */
  under?: readonly string[];
  env?: Record<string, string>;
}

/** The built sandbox as a process, to be killed. */
export class Server {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  stderr = '';
  #stdout = '';

  constructor({ db, args = [], under = [], env = {} }: ServerOptions) {
    const own = ['start', '--port', '0', '--db', db, '--seed', 'empty', '--lifecycle', 'manual', '--log', 'silent', ...args];
    const [command = '', ...rest] = [...under, process.execPath, program, ...own];
    this.child = spawn(command, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.ended = once(this.child, 'close').then(() => undefined);
    this.child.stdout?.on('data', (chunk) => {
      this.#stdout += chunk;
    });
    this.child.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
  }

  /** Waits until it serves, and answers where; undefined if it ended before. */
  async ready(): Promise<string | undefined> {
    for (let over = false; !over; over = this.child.exitCode !== null || this.child.signalCode !== null) {
      const url = started.exec(this.#stdout)?.[1];
      if (url !== undefined) return url;
      await Promise.race([once(this.child.stdout as NodeJS.ReadableStream, 'data'), this.ended]);
    }
    return started.exec(this.#stdout)?.[1];
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to save and end, and kills it so many milliseconds later. */
  async killWhileItSaves(afterMs: number): Promise<void> {
    this.child.kill('SIGTERM');
    await sleep(afterMs);
    await this.kill();
  }
}
