import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { program } from '../cli/processes.js';

/** What the engine may keep on its heap; a leak of more ends the process, and with it the test. */
const HEAP_MB = 256;
/** No request may hold up the others for longer, on a machine that is busy with other tests too. */
const OTHERS_WITHIN_MS = 4_000;
const LOOK_EVERY_MS = 25;

const account = '5f689caa4216e7000750d1ef';

/** What a well-behaved client sends. */
export const headers = {
  authorization: 'Bearer any',
  'content-type': 'application/json',
  'x-site-context': JSON.stringify({ account }),
};

/** A line of the target's log. */
interface Logged {
  level?: string;
  status?: number;
  path?: string;
  error?: string;
}

/** The built sandbox as a process of its own, with a small heap, to be treated badly. */
export class Target {
  readonly url: string;
  readonly port: number;
  readonly #child: ChildProcess;
  #log = '';

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
    this.port = Number(new URL(url).port);
    child.stderr?.on('data', (chunk) => {
      this.#log += chunk;
    });
  }

  static async start(args: readonly string[]): Promise<Target> {
    const all = [`--max-old-space-size=${HEAP_MB}`, program, 'start', '--port', '0', '--seed', 'empty', '--log', 'json', ...args];
    const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        said += chunk;
        const [, found] = /listens on (\S+)\n/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(`The sandbox did not start: ${said}`)));
    });
    return new Target(child, url);
  }

  call = (path: string, method = 'GET', body?: unknown, more: Record<string, string> = {}): Promise<Response> =>
    fetch(this.url + path, { method, headers: { ...headers, ...more }, ...(body !== undefined && { body: JSON.stringify(body) }) });

  /**
   * What the process takes of the machine's memory, in MB; undefined on systems that do not tell.
   */
  memory(): number | undefined {
    const file = `/proc/${this.#child.pid}/status`;
    const [, kilobytes] = (existsSync(file) && /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))) || [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  /** Does `work` while another client goes on reading, and fails if that is held up or refused. */
  async whileOthersRead<T>(work: () => Promise<T>): Promise<T> {
    const state = { over: false, worst: 0 };
    const others = (async () => {
      while (!state.over) {
        const began = performance.now();
        const response = await this.call('/api/v2/order?orderNumber=none');
        expect([response.status, await response.text()]).toEqual([404, '{"message":"Order none not found"}']);
        state.worst = Math.max(state.worst, performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
    })();
    try {
      return await work();
    } finally {
      state.over = true;
      await others;
      expect(state.worst, 'ms another client had to wait').toBeLessThan(OTHERS_WITHIN_MS);
    }
  }

  /** Requests that were answered with 5xx other than 501, and errors that were logged. */
  async faults(): Promise<Logged[]> {
    await this.call('/__sandbox/health');
    const lines = this.#log.split('\n').filter((line) => line.startsWith('{'));
    const logged = lines.map((line) => JSON.parse(line) as Logged);
    return logged.filter(({ level, status = 0 }) => level === 'error' || (status >= 500 && status !== 501));
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
  }
}

/** A target for the tests of a file, which fail at the end if it has answered anything with 5xx. */
export function openTarget(...args: string[]): () => Target {
  let target: Target | undefined;
  const open = (): Target => {
    if (!target) throw new Error('The target has not started');
    return target;
  };
  beforeAll(async () => {
    target = await Target.start(args.length > 0 ? args : ['--memory']);
    await open().call('/api/v2/order?orderNumber=none');
  });
  afterAll(async () => {
    try {
      if (target) expect(await target.faults()).toEqual([]);
    } finally {
      await target?.stop();
    }
  });
  return open;
}
