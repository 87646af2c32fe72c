import { createHash } from 'node:crypto';
import { type Random, seeded } from '../../../src/core/values/random.js';
import type { OpenApiDocument } from '../../../src/openapi/openapi-document.js';
import { createOpenSandbox } from '../../../src/sandbox/create-open-sandbox.js';
import { createCollections } from '../../../src/sandbox/declared.js';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { createContract } from '../../../src/server/contract/contract.js';
import { API_CONTRACT, CONTROL_CONTRACT, readContract } from '../../../src/server/contract/contract-file.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { fromJson } from '../../../src/store/disk/state-check.js';
import { type PartitionState, toJson } from '../../../src/store/state.js';
import { exportText } from '../../../src/tenancy/export-tenant.js';
import { lossesOf } from '../../durability/conservation.js';
import { Client } from './client.js';
import { type Draft, draft } from './draft.js';
import { Pool, topicOf } from './pool.js';
import { Judge } from './verdict.js';

export interface FuzzOptions {
  seed: string | number;
  requests: number;
  /** Told now and then how far it has come. */
  onProgress?: (done: number) => void;
}

/** A request that was answered wrongly, or after which something was wrong. */
export interface Fault {
  /** Which request of the run it was, from 1. */
  number: number;
  request: Draft;
  what: string;
}

export interface FuzzReport {
  faults: Fault[];
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** Operations that were answered with success at least once. */
  succeeded: string[];
  /**
   * What the first requests were and how they were answered, in a few characters: the same for the
   * same seed.
   */
  digest: string;
  slowestMs: number;
}

interface Target {
  document: OpenApiDocument;
  operation: Operation;
}

const ACCOUNTS = ['a'.repeat(24), 'b'.repeat(24)];
/** Where whole tenants are taken in: nobody promises anything of what a client invents there. */
const SCRATCH = ['s'.repeat(24)];
const CHECK_EVERY = 250;
const DIGESTED = 100;
/** Operations that answer with what the machine measured. */
const MEASURES = new Set(['getSeries']);
const MOST_FAULTS = 20;

/** What makes things happen is asked for more often, what wipes everything out less. */
const WEIGHTS: Record<string, number> = {
  createOrder: 12,
  moveOrder: 24,
  cancelOrder: 4,
  restock: 4,
  createInventory: 4,
  createReservation: 3,
  getAllocation: 40,
  advanceClock: 3,
  resetTenant: 0.2,
  forgetTenant: 0.2,
  restoreSnapshot: 0.3,
  importTenant: 0.5,
  addFault: 0.5,
  runScenario: 0.1,
};

async function targets(): Promise<Target[]> {
  const documents = await Promise.all([API_CONTRACT, CONTROL_CONTRACT].map(readContract));
  return documents.flatMap((document) => [...createContract(document).operations.values()].map((operation) => ({ document, operation })));
}

/** Ends every fault of a tenant, since an answer that a fault makes is not wrong. */
const liftFaults = (account: string): Draft => ({
  operationId: 'liftFaults',
  method: 'DELETE',
  path: '/__sandbox/faults',
  headers: { 'x-site-context': JSON.stringify({ account }) },
  body: undefined,
});

/** Picks an operation by their weights. */
function pickFrom(all: readonly Target[], random: Random): Target {
  const weights = all.map(({ operation }) => WEIGHTS[operation.id] ?? 1);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return all.at(at) as Target;
}

/** One run: requests, one after another, of every operation of both contracts. */
class Run {
  readonly #options: FuzzOptions;
  readonly #client: Client;
  readonly #judge = new Judge();
  readonly #pool = new Pool();
  readonly #random: Random;
  readonly #digest = createHash('sha256');
  readonly #sandbox: OpenSandbox;
  readonly #succeeded = new Set<string>();
  readonly #unimplemented = new Set<string>();
  readonly #report: Omit<FuzzReport, 'digest' | 'succeeded'> = { faults: [], statuses: {}, slowestMs: 0 };

  constructor(sandbox: OpenSandbox, options: FuzzOptions) {
    this.#sandbox = sandbox;
    this.#options = options;
    this.#client = new Client(sandbox.url);
    this.#random = seeded(options.seed);
  }

  async play(): Promise<FuzzReport> {
    const all = await targets();
    for (let number = 1; number <= this.#options.requests && this.#report.faults.length < MOST_FAULTS; number++) {
      const target = pickFrom(
        all.filter(({ operation }) => !this.#unimplemented.has(operation.id)),
        this.#random,
      );
      const request = await this.#ask(target, number);
      if (target.operation.id === 'addFault') for (const account of ACCOUNTS) await this.#client.send(liftFaults(account));
      if (number % CHECK_EVERY === 0 || number === this.#options.requests) this.#checkState(number, request);
    }
    this.#client.close();
    return { ...this.#report, succeeded: [...this.#succeeded].sort(), digest: this.#digest.digest('hex').slice(0, 16) };
  }

  async #ask({ document, operation }: Target, number: number): Promise<Draft> {
    const accounts = operation.id === 'importTenant' ? SCRATCH : ACCOUNTS;
    const request = draft(operation, accounts, { document, random: this.#random, pool: this.#pool, topic: topicOf(operation.path) });
    const began = performance.now();
    try {
      const answer = await this.#client.send(request);
      this.#report.slowestMs = Math.max(this.#report.slowestMs, performance.now() - began);
      // An answer can have an address of the sandbox, whose port is another each time.
      if (number <= DIGESTED && !MEASURES.has(operation.id))
        this.#digest.update(JSON.stringify([request, answer]).replaceAll(this.#sandbox.url, ''));
      this.#report.statuses[answer.status] = (this.#report.statuses[answer.status] ?? 0) + 1;
      const wrong = await this.#judge.verdict(document, operation, answer);
      if (wrong !== undefined) this.#report.faults.push({ number, request, what: wrong });
      if (answer.unimplemented === operation.id) this.#unimplemented.add(operation.id);
      if (answer.status < 300) this.#learn(operation, answer.text);
    } catch (error) {
      this.#report.faults.push({ number, request, what: String(error) });
    }
    return request;
  }

  #learn({ id, path }: Operation, text: string): void {
    this.#succeeded.add(id);
    if (text !== '' && text.length < 100_000) this.#pool.harvest(JSON.parse(text), topicOf(path));
  }

  #checkState(number: number, request: Draft): void {
    this.#options.onProgress?.(number);
    for (const account of ACCOUNTS) {
      const { store } = this.#sandbox;
      const wrong = [...store.transact(account, lossesOf), ...refusalsOf(store.snapshot(account))];
      for (const what of wrong) this.#report.faults.push({ number, request, what });
    }
  }
}

/**
 * Why a tenant could not be opened again from its own export, if so: whatever the API took, a state
 * file must give back.
 */
function refusalsOf(state: PartitionState): string[] {
  try {
    fromJson(JSON.parse([...exportText(toJson(state), createCollections())].join('')), createCollections());
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/**
 * Sends requests that a seed makes of the contracts, valid and spoiled, to a sandbox of its own,
 * and tells what it did wrong.
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const sandbox = await createOpenSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00.000Z' });
  try {
    return await new Run(sandbox, options).play();
  } finally {
    await sandbox.close();
  }
}
