import { notFound, Refusal } from '../core/forms/errors.js';
import { isoTime } from '../core/time/clock.js';
import { DEFAULT_LIMITS, type Limits } from '../core/work/limits.js';
import type { Work } from '../core/work/slices.js';
import { differing } from '../store/change.js';
import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';
import type { ChangeLog, KeptChange } from './change-log.js';
import type { ChangedRecord } from './changed-records.js';

/** A tenant that began as another one was before one of its changes. */
export interface Branch {
  readonly tenant: string;
  /** The tenant that it branched from. */
  readonly of: string;
  /** The change before which it began, by its number. */
  readonly change: number;
  /** The request before which it began, if it was made for one. */
  readonly request?: number | undefined;
  /** The time at which its clock was frozen. */
  readonly at: string;
}

/** The branches that there are, in memory. One whose tenant is deleted is none any more. */
export class Branches {
  readonly #most: number;
  readonly #byTenant = new Map<string, Branch>();

  constructor(store: Pick<Store, 'onCommit' | 'has'>, { branches }: Pick<Limits, 'branches'> = DEFAULT_LIMITS) {
    this.#most = branches;
    store.onCommit(({ tenant, replaced }) => {
      if (replaced && !store.has(tenant)) this.#byTenant.delete(tenant);
    });
  }

  has(tenant: string): boolean {
    return this.#byTenant.has(tenant);
  }

  /** The branch with this account, or a refusal that names it. */
  get(tenant: string): Branch {
    const branch = this.#byTenant.get(tenant);
    if (!branch) throw notFound('Branch', tenant);
    return branch;
  }

  /** The branches of a tenant, oldest first. */
  of(tenant: string): Branch[] {
    return [...this.#byTenant.values()].filter((branch) => branch.of === tenant);
  }

  /** Refuses one branch more than the limit with `conflict`. */
  assertRoom(): void {
    if (this.#byTenant.size >= this.#most)
      throw new Refusal('conflict', `There are ${this.#most} branches already, the limit: take one over, or delete its tenant`);
  }

  /** Adds a branch, and drops it again if what makes its tenant fails. */
  async adding<T>(branch: Branch, make: () => Promise<T>): Promise<T> {
    this.#byTenant.set(branch.tenant, branch);
    try {
      return await make();
    } catch (error) {
      this.#byTenant.delete(branch.tenant);
      throw error;
    }
  }
}

/**
 * The kept changes after the first `point` ones, latest first. Refuses a point that is too old with
 * `conflict`.
 */
function changesSince(changes: ChangeLog, tenant: string, point: number): KeptChange[] {
  const kept = changes.kept(tenant);
  const since = kept.filter(({ n }) => n > point);
  if (changes.last(tenant) - point === since.length) return since.reverse();
  const [oldest] = kept;
  const why = oldest ? `the oldest that is kept has the number ${oldest.n}` : 'none is kept, because the tenant was replaced since';
  throw new Refusal('conflict', `Change ${point + 1} of tenant ${tenant} is too old to branch from: ${why}`);
}

/**
 * A tenant as it was after the first `point` of its changes, its clock frozen at the time of the
 * next one or, if there is none, at `atMs`.
 */
export function* stateAfter(
  { store, changes }: { store: Store; changes: ChangeLog },
  tenant: string,
  point: number,
  atMs?: number,
): Work<{ state: PartitionState; at: string }> {
  const undone = changesSince(changes, tenant, point);
  const first = undone.at(-1);
  const now = store.transact(tenant, (tx) => ({ clock: tx.clock(), nowMs: tx.nowMs() }));
  const clock = first?.before.clock ?? now.clock;
  const at = clock.kind === 'frozen' ? clock.at : isoTime(atMs ?? first?.atMs ?? now.nowMs);
  const before = undone.map((one) => one.before);
  return { state: yield* store.rewinding(tenant, before, { kind: 'frozen', at }), at };
}

/** The records in which one tenant differs from another, collection by collection. */
export function* recordsBetween(store: Store, from: string, to: string): Work<ChangedRecord[]> {
  const [before, after] = [store.snapshot(from).collections, store.snapshot(to).collections];
  const { changes } = yield* differing(before, after);
  const found: ChangedRecord[] = [];
  for (const [collection, records] of changes)
    for (const [key, record] of records) {
      const known = before.get(collection)?.get(key);
      if (known !== record) found.push({ collection, key, before: known, after: record });
      yield;
    }
  return found;
}

/**
 * What a tenant is restored to that takes a branch over: the branch's records, and its own clock if
 * that runs.
 */
export function takenOver(store: Store, { tenant, of }: Branch): PartitionState {
  const [state, own] = [store.snapshot(tenant), store.transact(of, (tx) => tx.clock())];
  return own.kind === 'frozen' ? state : { ...state, clock: own };
}
