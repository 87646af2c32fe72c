import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from './ask.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

const STARTS_WITHIN_MS = 120_000;

/** A server in its own process. */
export interface Served {
  url: string;
  /** Milliseconds from the start of the process to the first answer. */
  startedMs: number;
  /** Milliseconds of processor time used so far; undefined if the system does not report it. */
  cpuMs(): number | undefined;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  for (const end = performance.now() + STARTS_WITHIN_MS; performance.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`The server under measurement ended with ${child.exitCode}`);
    const { status } = await ask(url, { agent: false }).catch(() => ({ status: 0 }));
    if (status > 0 && status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  child.kill('SIGKILL');
  throw new Error(`${url} was not answered`);
}

/** Linux counts in hundredths of a second. */
function cpuMs(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** Starts `node …args`, with `PORT` replaced by a free port, and waits until it answers `path`. */
export async function serve(args: readonly string[], path: string, cwd = root): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const own = args.map((arg) => arg.replaceAll('PORT', String(port)));
  const child = spawn(process.execPath, own, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await firstAnswer(url + path, child);
  const startedMs = performance.now() - began;
  const stop = async () => {
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), 120_000);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    clearTimeout(last);
  };
  return { url, startedMs, cpuMs: () => cpuMs(child.pid as number), stop };
}

/** Runs a server during `work`. */
export async function whileServing<T>(args: readonly string[], path: string, work: (server: Served) => Promise<T>): Promise<T> {
  const server = await serve(args, path);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** Runs `work` with a temporary directory, which is deleted afterwards. */
export async function inTemporary<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-bench-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

export const HEALTH = '/__sandbox/health';

/** The arguments that start the built sandbox on a state file, without a log and without a seed. */
export const sandboxArgs = (db: string): string[] => [
  'dist/cli.js',
  'start',
  ...['--port', 'PORT', '--db', db, '--seed', 'empty', '--lifecycle', 'manual', '--log', 'silent'],
];
