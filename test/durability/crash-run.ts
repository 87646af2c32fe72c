import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Random, seeded } from '../../src/core/values/random.js';
import { createCollections } from '../../src/sandbox/declared.js';
import { createStarts } from '../../src/seed/start.js';
import { DEFAULT_SETTINGS } from '../../src/server/outside/settings.js';
import { openStore } from '../../src/store/disk/open.js';
import { Client, type Life, lives } from './client.js';
import { Ledger } from './ledger.js';
import { Server } from './server.js';
import { TenantClient } from './tenant-client.js';
import { TenantLedger } from './tenant-ledger.js';

const CLIENTS = 3;
/** Kills on one file, after which another is begun lest it grow without end. */
const KILLS_OF_A_FILE = 60;
const PATIENCE_MS = 20_000;
/** Left alone for a second, or two at most, a server saves behind its clients' backs. */
const PAUSE_MS = [1_000, 2_050] as const;
const SEED = fileURLToPath(new URL('shop.yaml', import.meta.url));

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

/**
 * Kills a server that clients write to, again and again at moments that a seed chooses, and looks
 * each time what is left.
 */
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
  const start = await createStarts({ seed: SEED, clock: undefined, collections: createCollections() }).own();
  const ledgers = { orders: new Ledger(), tenants: new TenantLedger(start) };
  try {
    for (let n = 0; n < options.kills && report.losses.length === 0; n++) {
      const before = acknowledged(ledgers);
      report.struck[await oneLife(new Server({ db, args: ['--seed', SEED, ...(options.args ?? [])] }), n, random, ledgers)] += 1;
      report.losses.push(...(await whatIsLeft(db, ledgers)));
      report.acknowledged += acknowledged(ledgers) - before;
      options.onKill?.();
    }
  } finally {
    if (options.keepFiles && report.losses.length > 0) report.losses.push(`What was left is in ${directory}`);
    else rmSync(directory, { recursive: true, force: true });
  }
}

interface Ledgers {
  orders: Ledger;
  tenants: TenantLedger;
}

const acknowledged = ({ orders, tenants }: Ledgers): number => orders.acknowledged + tenants.acknowledged;

/** A server's life, and when it ended. */
async function oneLife(server: Server, n: number, random: Random, ledgers: Ledgers): Promise<keyof CrashReport['struck']> {
  if (n > 0 && random.chance(0.2)) {
    await sleep(random.int(0, 400));
    await server.kill();
    return 'starting';
  }
  const url = await server.ready();
  if (url === undefined) throw new Error(`The server did not start: ${server.stderr}`);
  const { acts, most } = lives[n % lives.length] as Life;
  const own = (): Random => seeded(`${random.next()}`);
  const clients = Array.from({ length: acts.length > 0 ? CLIENTS : 0 }, (_, i) => new Client(url, `${i}/${n}`, own(), ledgers.orders));
  const tenants = new TenantClient(url, `t/${n}`, own(), ledgers.tenants);
  let pause: Promise<unknown> | undefined;
  const paused = async (): Promise<unknown> => pause;
  const writing = Promise.all([tenants.write(paused), ...clients.map((client) => client.write(acts, paused))]);
  const saving = random.chance(0.25);
  try {
    await Promise.race([writing, someAcknowledged(ledgers, random.int(1, most))]);
    if (random.chance(0.2)) {
      pause = sleep(random.int(...PAUSE_MS));
      await pause;
      await Promise.race([writing, someAcknowledged(ledgers, random.int(0, most))]);
    }
    await sleep(random.next() * 4);
  } finally {
    await (saving ? server.killWhileItSaves(random.next() * 12) : server.kill());
  }
  await writing;
  return saving ? 'saving' : 'serving';
}

async function someAcknowledged(ledgers: Ledgers, count: number): Promise<void> {
  const [enough, latest] = [acknowledged(ledgers) + count, performance.now() + PATIENCE_MS];
  while (acknowledged(ledgers) < enough) {
    if (performance.now() > latest) throw new Error(`The server acknowledged too little in ${PATIENCE_MS} ms`);
    await sleep(1);
  }
}

/** Opens a copy of what the killed server left behind, and holds it against the ledgers. */
async function whatIsLeft(db: string, { orders, tenants }: Ledgers): Promise<string[]> {
  const copy = join(dirname(db), 'copy', basename(db));
  rmSync(dirname(copy), { recursive: true, force: true });
  mkdirSync(dirname(copy));
  for (const name of readdirSync(dirname(db)).filter((one) => one.startsWith(basename(db)) && !one.endsWith('.lock'))) {
    copyFileSync(join(dirname(db), name), join(dirname(copy), name));
  }
  const opened = await openStore({ file: copy, collections: createCollections(), durability: 'memory' });
  try {
    const lost = opened.store.transact(DEFAULT_SETTINGS.defaultTenant, (tx) => [...orders.settle(tx)]);
    return [...lost, ...tenants.settle(opened.store)];
  } finally {
    await opened.close();
  }
}
