import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, seeded } from '../../src/core/random.js';
import { createCollections } from '../../src/sandbox.js';
import { DEFAULT_SETTINGS } from '../../src/server/settings.js';
import { openStore } from '../../src/store/open.js';
import { Client, lives } from './client.js';
import { Ledger } from './ledger.js';
import { Server } from './server.js';

const CLIENTS = 3;
/** Kills on one file, after which another is begun lest it grow without end. */
const KILLS_OF_A_FILE = 60;
const PATIENCE_MS = 20_000;

export interface CrashOptions {
  kills: number;
  seed: string | number;
  args?: readonly string[];
  /** Leaves the files of a loss where they are, and says where. */
  keepFiles?: boolean;
  /** Called after each kill. */
  onKill?: () => void;
}

export interface CrashReport {
  /** What was lost, invented or half done. */
  losses: string[];
  acknowledged: number;
  /** How many kills struck a server that was starting, serving, saving. */
  struck: Record<'starting' | 'serving' | 'saving', number>;
}

/** Kills a server that clients write to, again and again at moments that a seed chooses, and looks each time what is left. */
export async function crashAgainAndAgain(options: CrashOptions): Promise<CrashReport> {
  const report: CrashReport = { losses: [], acknowledged: 0, struck: { starting: 0, serving: 0, saving: 0 } };
  const random = seeded(options.seed);
  for (let done = 0; done < options.kills && report.losses.length === 0; done += KILLS_OF_A_FILE) {
    await crashOneFile({ ...options, kills: Math.min(KILLS_OF_A_FILE, options.kills - done) }, random, report);
  }
  return report;
}

async function crashOneFile(options: CrashOptions, random: Random, report: CrashReport): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-crash-'));
  const db = join(directory, 'db.json');
  const ledger = new Ledger();
  try {
    for (let n = 0; n < options.kills && report.losses.length === 0; n++) {
      const before = ledger.acknowledged;
      report.struck[await oneLife(new Server({ db, args: options.args ?? [] }), n, random, ledger)] += 1;
      report.losses.push(...(await whatIsLeft(db, ledger)));
      report.acknowledged += ledger.acknowledged - before;
      options.onKill?.();
    }
  } finally {
    if (options.keepFiles && report.losses.length > 0) report.losses.push(`What was left is in ${directory}`);
    else rmSync(directory, { recursive: true, force: true });
  }
}

/** A server's life, and when it ended. */
async function oneLife(server: Server, n: number, random: Random, ledger: Ledger): Promise<keyof CrashReport['struck']> {
  if (n > 0 && random.chance(0.2)) {
    await sleep(random.int(0, 400));
    await server.kill();
    return 'starting';
  }
  const url = await server.ready();
  if (url === undefined) throw new Error(`The server did not start: ${server.stderr}`);
  const acts = lives[n % lives.length] ?? [];
  const clients = Array.from({ length: CLIENTS }, (_, i) => new Client(url, `${i}/${n}`, seeded(`${random.next()}`), ledger));
  const writing = Promise.all(clients.map((client) => client.write(acts)));
  const saving = random.chance(0.25);
  try {
    await Promise.race([writing, someAcknowledged(ledger, random.int(1, 40))]);
    await sleep(random.next() * 4);
  } finally {
    await (saving ? server.killWhileItSaves(random.next() * 12) : server.kill());
  }
  await writing;
  return saving ? 'saving' : 'serving';
}

async function someAcknowledged(ledger: Ledger, count: number): Promise<void> {
  const [enough, latest] = [ledger.acknowledged + count, performance.now() + PATIENCE_MS];
  while (ledger.acknowledged < enough) {
    if (performance.now() > latest) throw new Error(`The server acknowledged too little in ${PATIENCE_MS} ms`);
    await sleep(1);
  }
}

/** Opens a copy of what the killed server left behind, and holds it against the ledger. */
async function whatIsLeft(db: string, ledger: Ledger): Promise<string[]> {
  const copy = join(dirname(db), 'copy', basename(db));
  rmSync(dirname(copy), { recursive: true, force: true });
  mkdirSync(dirname(copy));
  for (const name of readdirSync(dirname(db)).filter((one) => one.startsWith(basename(db)) && !one.endsWith('.lock'))) {
    copyFileSync(join(dirname(db), name), join(dirname(copy), name));
  }
  const opened = await openStore({ file: copy, collections: await createCollections(), durability: 'memory' });
  try {
    return opened.store.transact(DEFAULT_SETTINGS.defaultTenant, (tx) => [...ledger.settle(tx)]);
  } finally {
    await opened.close();
  }
}
