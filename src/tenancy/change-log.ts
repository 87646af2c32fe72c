import { DEFAULT_LIMITS, type Limits } from '../core/work/limits.js';
import { roughSize } from '../core/work/rough-size.js';
import type { Before } from '../store/change.js';
import type { Commit, Store } from '../store/store.js';
import { Rings } from './rings.js';

type LogLimits = Pick<Limits, 'changes' | 'changeBytes'>;

/** The weight of a change besides the records that it replaced, and of each of those. */
const BARE_CHANGE = 400;
const BARE_RECORD = 60;

/** One of a tenant's latest changes: a commit. */
export interface KeptChange {
  /** Counts the tenant's changes from 1. */
  readonly n: number;
  /** When it was made, by the tenant's clock, in milliseconds since 1970. */
  readonly atMs: number;
  readonly before: Before;
  readonly weight: number;
  /** The request of the log that made it, if one did. */
  request?: number | undefined;
}

function weightOf({ records }: Before): number {
  let weight = BARE_CHANGE;
  for (const changed of records.values())
    for (const record of changed.values()) weight += BARE_RECORD + (record === undefined ? 0 : roughSize(record));
  return weight;
}

/**
 * The latest changes of each tenant with what they replaced, in memory. A tenant that is replaced
 * as a whole keeps none of the changes before that.
 */
export class ChangeLog {
  /** How many changes each tenant had. */
  readonly #counts = new Map<string, number>();
  /** The number of each tenant's latest change among those of all tenants. */
  readonly #versions = new Map<string, number>();
  #all = 0;
  readonly #rings: Rings<KeptChange>;
  /** The changes by what asked for them. */
  readonly #made = new WeakMap<object, KeptChange[]>();

  /** Begins to keep the changes of a store. */
  constructor(store: Pick<Store, 'onCommit' | 'has'>, { changes, changeBytes }: LogLimits = DEFAULT_LIMITS) {
    this.#rings = new Rings(changes, changeBytes);
    store.onCommit((commit) => {
      this.#all += 1;
      this.#versions.set(commit.tenant, this.#all);
      if (commit.replaced) this.#forget(commit.tenant, store.has(commit.tenant));
      else this.#keep(commit);
    });
  }

  /** How many changes the tenant had so far. */
  last(tenant: string): number {
    return this.#counts.get(tenant) ?? 0;
  }

  /** A number that is another one after each change of the tenant; 0 if it was never changed. */
  version(tenant: string): number {
    return this.#versions.get(tenant) ?? 0;
  }

  /** A tenant's kept changes, oldest first; their numbers follow each other. */
  kept(tenant: string): readonly KeptChange[] {
    return this.#rings.of(tenant);
  }

  /** The changes that were made for a request, to be told which one of the log it is. */
  madeBy(origin: object | undefined): readonly KeptChange[] {
    return (origin && this.#made.get(origin)) ?? [];
  }

  #keep({ tenant, atMs = 0, before, origin }: Commit): void {
    if (!before) return;
    const n = this.last(tenant) + 1;
    this.#counts.set(tenant, n);
    const change: KeptChange = { n, atMs, before, weight: weightOf(before) };
    if (origin) this.#made.set(origin, [...this.madeBy(origin), change]);
    this.#rings.add(tenant, change);
  }

  /** Numbering goes on unless the tenant is gone. */
  #forget(tenant: string, isThere: boolean): void {
    this.#rings.forget(tenant);
    if (isThere) this.#counts.set(tenant, this.last(tenant) + 1);
    else {
      this.#counts.delete(tenant);
      this.#versions.delete(tenant);
    }
  }
}
