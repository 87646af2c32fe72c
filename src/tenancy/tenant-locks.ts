import { Refusal } from '../core/forms/errors.js';
import { DEFAULT_LIMITS, type Limits } from '../core/work/limits.js';
import { othersFirst } from '../core/work/slices.js';

type LockLimits = Pick<Limits, 'lockedWait' | 'lockedWaiting'>;

/** A promise and the function that resolves it. */
interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

function newGate(): Gate {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/**
 * Lets calls of the tenant in between two parts of the work, until what is given is done; other
 * work on the whole tenant keeps waiting.
 */
export type Pause = (meanwhile?: () => Promise<void>) => Promise<void>;

/**
 * Locks for long work on whole tenants: one at a time per tenant, while the tenant's calls wait. A
 * call that waits longer than the limit is refused as unavailable, and so is one beyond the number
 * that may wait.
 */
export class TenantLocks {
  readonly #limits: LockLimits;
  readonly #work = new Map<string, Gate>();
  readonly #closed = new Map<string, Gate>();
  #waiting = 0;

  constructor(limits: LockLimits = DEFAULT_LIMITS) {
    this.#limits = limits;
  }

  /** Whether long work on the tenant is in progress. */
  isHeld(tenant: string): boolean {
    return this.#work.has(tenant);
  }

  /**
   * A promise for a call of the tenant to await; undefined if it may proceed. Call it again after
   * waiting.
   */
  free(tenant: string): Promise<void> | undefined {
    const gate = this.#closed.get(tenant);
    return gate && this.#wait(tenant, gate);
  }

  /**
   * A promise for the sandbox's own work to await, which no limit of calls refuses; undefined if it
   * may proceed. Call it again after waiting.
   */
  opened(tenant: string): Promise<void> | undefined {
    return this.#closed.get(tenant)?.opened;
  }

  /** Runs work on a whole tenant once no other is in progress. */
  async alone<T>(tenant: string, work: (pause: Pause) => T | Promise<T>): Promise<T> {
    for (let gate = this.#work.get(tenant); gate; gate = this.#work.get(tenant)) await this.#wait(tenant, gate);
    const own = newGate();
    this.#work.set(tenant, own);
    this.#close(tenant);
    try {
      return await work(async (meanwhile) => {
        this.#open(tenant);
        try {
          await othersFirst();
          await meanwhile?.();
        } finally {
          this.#close(tenant);
        }
      });
    } finally {
      this.#work.delete(tenant);
      this.#open(tenant);
      own.open();
    }
  }

  #close(tenant: string): void {
    this.#closed.set(tenant, newGate());
  }

  #open(tenant: string): void {
    const gate = this.#closed.get(tenant);
    this.#closed.delete(tenant);
    gate?.open();
  }

  async #wait(tenant: string, { opened }: Gate): Promise<void> {
    const { lockedWait, lockedWaiting } = this.#limits;
    const refusal = (why: string): Refusal =>
      new Refusal(
        'unavailable',
        `Tenant ${tenant} is being reset, imported, restored, searched or moved on in time${why}: try again later`,
      );
    if (this.#waiting >= lockedWaiting) throw refusal(`, and ${lockedWaiting} calls wait already`);
    this.#waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(refusal(` for more than ${lockedWait} ms`)), lockedWait).unref();
    });
    try {
      await Promise.race([opened, late]);
    } finally {
      clearTimeout(timer);
      this.#waiting -= 1;
    }
  }
}
