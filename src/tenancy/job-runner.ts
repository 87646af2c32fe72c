import type { Limits } from '../core/work/limits.js';
import { othersFirst, SLICE_MS, type Work } from '../core/work/slices.js';
import { whileBusy } from '../core/work/while-busy.js';
import type { Job, JobRun, RowOperation } from '../kit/job.js';
import type { Commit, Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';
import type { TenantLocks } from './tenant-locks.js';
import { transactBetweenCalls } from './transact-in-slices.js';

/** What the jobs use beside the store. */
export interface Around {
  jobs: readonly Job[];
  locks: TenantLocks;
  limits: Limits;
  operation: (operationId: string) => Promise<RowOperation>;
  onError: (error: unknown) => void;
}

/** Ends a job whose record is not due any more, or whose sandbox closes. */
class Over extends Error {}

/**
 * Does the jobs of all tenants, one after the other: those that a commit makes due, and those that
 * an earlier process left. The requests of all tenants are served in between.
 */
export class JobRunner {
  readonly #store: Store;
  readonly #around: Around;
  readonly #stopListening: () => void;
  /** The jobs that wait or run, by tenant and record. */
  readonly #known = new Set<string>();
  /** When the last job of each tenant ends. */
  readonly #ends = new Map<string, Promise<void>>();
  #last: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(store: Store, around: Around) {
    this.#store = store;
    this.#around = around;
    this.#stopListening = store.onCommit((commit) => this.#notice(commit));
    for (const tenant of store.tenants())
      for (const job of around.jobs)
        for (const record of store.transact(tenant, (tx) => [...tx.list(job.collection)])) this.#consider(tenant, job, record);
  }

  /** Ends the work; what is due stays in the store. */
  stop(): void {
    this.#stopped = true;
    this.#stopListening();
  }

  /** Waits until no job of a tenant is due, for so many milliseconds of real time at most. */
  async settle(tenant: string, withinMs: number): Promise<void> {
    await whileBusy(() => (this.#stopped ? undefined : this.#ends.get(tenant)), withinMs);
  }

  #notice({ tenant, changed }: Commit): void {
    for (const job of this.#around.jobs)
      for (const record of changed.get(job.collection.name)?.values() ?? []) if (record) this.#consider(tenant, job, record);
  }

  #consider(tenant: string, job: Job, record: object): void {
    const name = JSON.stringify([tenant, job.collection.name, job.collection.key(record)]);
    if (this.#stopped || !job.isDue(record) || this.#known.has(name)) return;
    this.#known.add(name);
    this.#last = this.#last.then(() => this.#run(tenant, job, record)).finally(() => this.#known.delete(name));
    const end = this.#last;
    this.#ends.set(tenant, end);
    void end.then(() => this.#ends.get(tenant) === end && this.#ends.delete(tenant));
  }

  /** Never throws. */
  async #run(tenant: string, job: Job, record: object): Promise<void> {
    const run = this.#runOf(tenant, job, job.collection.key(record));
    try {
      await job.does(run, record);
    } catch (error) {
      if (error instanceof Over) return;
      const failed = run.transact((tx, now) => job.fails(tx, now, error));
      await failed.catch((again) => again instanceof Over || this.#around.onError(again));
    }
  }

  #runOf(tenant: string, { collection, isDue }: Job, key: string): JobRun<object> {
    const { locks, limits, operation } = this.#around;
    let endMs = performance.now();
    const transact: JobRun<object>['transact'] = async (work, seen) => {
      if (performance.now() >= endMs) {
        await othersFirst();
        endMs = performance.now() + SLICE_MS;
      }
      for (let held = locks.opened(tenant); held; held = locks.opened(tenant)) await held;
      if (this.#stopped) throw new Over();
      const attempt = (tx: Tx) => {
        const record = tx.find(collection, key);
        if (!record || !isDue(record)) throw new Over();
        return work(tx, record);
      };
      return transactBetweenCalls(this.#store, tenant, attempt, seen);
    };
    return { limits, operation, transact, inSlices: (work, seen) => slicesOf((slice) => transact(slice, seen), work) };
  }
}

async function slicesOf<T>(
  transact: (slice: (tx: Tx) => { value: T } | undefined) => Promise<{ value: T } | undefined>,
  work: (tx: () => Tx) => Work<T>,
): Promise<T> {
  let current: Tx;
  const steps = work(() => current);
  for (;;) {
    const done = await transact((tx) => {
      current = tx;
      const endMs = performance.now() + SLICE_MS;
      do {
        const step = steps.next();
        if (step.done) return { value: step.value };
      } while (performance.now() < endMs);
      return undefined;
    });
    if (done) return done.value;
  }
}
