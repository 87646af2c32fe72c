import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command line. */
export const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Surroundings {
  /** A new directory unless given. */
  cwd?: string;
  env?: Record<string, string>;
}

export interface Ended {
  /** 128 and more for a process that a signal ended, as a shell shows it. */
  code: number;
  stdout: string;
  stderr: string;
}

/** A running process of Node.js, and what it has written so far. */
export class Process {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';
  #over = false;
  #heard: () => void = () => undefined;

  constructor(args: readonly string[], { cwd = temporaryDirectory(), env = {} }: Surroundings = {}) {
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(OMS_SANDBOX_|NO_COLOR|FORCE_COLOR)/.test(name)));
    this.child = spawn(process.execPath, args, { cwd, env: { ...own, XDG_CACHE_HOME: temporaryDirectory(), ...env } });
    this.child.stdout?.on('data', (chunk) => this.#hear(() => (this.stdout += chunk)));
    this.child.stderr?.on('data', (chunk) => this.#hear(() => (this.stderr += chunk)));
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      this.#hear(() => (this.#over = true));
      return { code: code ?? 128 + constants.signals[signal as NodeJS.Signals], stdout: this.stdout, stderr: this.stderr };
    });
    onTestFinished(async () => {
      this.child.kill('SIGKILL');
      await this.ended;
    });
  }

  /**
   * Waits until standard output or error matches; fails with all that was written if the process
   * ends before.
   */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.stdout) ?? pattern.exec(this.stderr);
      if (found) return found;
      if (this.#over) throw new Error(`It ended without ${pattern}:\n${this.stdout}${this.stderr}`);
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  #hear(note: () => void): void {
    note();
    this.#heard();
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** The running command line. */
export class Running extends Process {
  constructor(args: readonly string[], surroundings?: Surroundings) {
    super([program, ...args], surroundings);
  }
}

/** A sandbox that serves, with what a client does. */
export interface Serving extends Running {
  url: string;
}

/** Starts a sandbox on a free port and waits until it serves. */
export async function serving(args: readonly string[] = ['--memory'], surroundings?: Surroundings): Promise<Serving> {
  const running = new Running(['start', '--port', '0', ...args], surroundings);
  const [, url = ''] = await running.says(/listens on (\S+)\n(?:.*\n)* {2}try .*\n/);
  return Object.assign(running, { url });
}

/** Runs a command to its end. */
export const ran = (args: readonly string[], surroundings?: Surroundings): Promise<Ended> => new Running(args, surroundings).ended;

/** A directory that is gone after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-cli-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
