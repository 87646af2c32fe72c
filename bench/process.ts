import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const account = '5f689caa4216e7000750d1ef';
export const headers = { authorization: 'Bearer bench', 'content-type': 'application/json', 'x-site-context': JSON.stringify({ account }) };

/** A server in a process of its own. */
export interface Served {
  url: string;
  /** Milliseconds from the start of the process to the first answer. */
  startedMs: number;
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
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server under measurement ended with ${child.exitCode}`);
    const answered = await fetch(url, { headers })
      .then((response) => response.text().then(() => true))
      .catch(() => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Starts `node …args` with the port in place of `PORT` and waits until it answers `path`. */
export async function serve(args: readonly string[], path: string): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(
    process.execPath,
    args.map((arg) => (arg === 'PORT' ? String(port) : arg)),
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await firstAnswer(url + path, child);
  const startedMs = performance.now() - began;
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, startedMs, stop };
}

/** A directory that is gone after `work`. */
export async function inTemporary<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-bench-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The built sandbox's command line on a state file, quiet and with nothing seeded. */
export const sandboxArgs = (db: string): string[] => [
  'dist/cli.js',
  'start',
  '--port',
  'PORT',
  '--db',
  db,
  '--seed',
  'empty',
  '--lifecycle',
  'manual',
  '--log',
  'silent',
];
