import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, type Asked, call } from './call.js';
import { LogTail } from './log-tail.js';

/** What the engine may keep on its heap; what needs more ends the process. */
export const underHeap = '--max-old-space-size=1024';

export const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const probe = new URL('./probe.mjs', import.meta.url).href;

/** The most memory a process has taken, in MB; 0 where the system does not tell. */
export interface Memory {
  rss: number;
  heap: number;
}

export interface TargetOptions {
  /** Of `start`, or the command line of another command that serves. */
  args: readonly string[];
  /** A program and its arguments that runs the sandbox, such as a shell that takes rights away. */
  under?: readonly string[];
  cwd?: string;
}

/** The built sandbox as a process of its own, to be treated badly. */
export class Target {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly log = new LogTail();
  stdout = '';
  url = '';

  private constructor({ args, under = [], cwd }: TargetOptions) {
    const [command = '', ...rest] = [...under, process.execPath, underHeap, '--import', probe, program, ...args];
    this.child = spawn(command, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.ended = once(this.child, 'close').then(() => undefined);
    this.child.stderr?.on('data', (chunk) => this.log.add(chunk));
  }

  /** Starts it and waits until it serves. Rejects with what it has said if it ends before. */
  static async start(options: TargetOptions): Promise<Target> {
    const target = new Target(options);
    const serves = new Promise<void>((resolve) => {
      target.child.stdout?.on('data', (chunk) => {
        target.stdout += chunk;
        const [, url] = /listens on (\S+)\n/.exec(target.stdout) ?? [];
        if (url === undefined) return;
        target.url = url;
        resolve();
      });
    });
    await Promise.race([serves, target.ended]);
    if (!target.isUp()) throw new Error(`The sandbox did not start: ${target.stdout}${target.log.tail}`);
    return target;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  isUp(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  call = (path: string, asked: Asked = {}): Promise<Answer> => call(this.url + path, asked);

  /** The same, for a call that an attack needs to succeed. */
  async must(path: string, asked: Asked = {}): Promise<Answer> {
    const answer = await this.call(path, asked);
    if (answer.status >= 300)
      throw new Error(`${asked.method ?? 'GET'} ${path.slice(0, 100)}: ${answer.status} ${answer.text.slice(0, 300)}`);
    return answer;
  }

  /** The most it has taken since this was asked last. */
  async memory(): Promise<Memory> {
    if (!this.isUp()) return { rss: 0, heap: 0 };
    const answered = Promise.race([once(this.child, 'message'), this.ended.then(() => [0])]);
    this.child.send('memory');
    const [heap] = (await answered) as [number];
    return { rss: this.#rssSinceAskedLast(), heap: heap / 1024 / 1024 };
  }

  #rssSinceAskedLast(): number {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8')) ?? [];
      writeFileSync(`/proc/${this.child.pid}/clear_refs`, '5');
      return Number(kilobytes) / 1024;
    } catch {
      return 0;
    }
  }

  /** Ends it at once, whatever it is doing. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to end, with what it takes to save, and answers with the code it ended with. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    await this.ended;
    return this.child.exitCode;
  }
}
