import { notFound, Refusal } from '../core/forms/errors.js';
import { DEFAULT_LIMITS, type Limits } from '../core/work/limits.js';
import type { Work } from '../core/work/slices.js';
import { orders } from '../model/order.js';
import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';
import { SharedWeight } from './shared-weight.js';

/** A snapshot as the control API shows it. */
export interface SnapshotView {
  name: string;
  /** The tenant's time when it was taken. */
  at: string;
  /** How many orders it holds. */
  orders: number;
}

/** How many orders a tenant has in a state. */
export const ordersIn = ({ collections }: PartitionState): number => collections.get(orders.name)?.size ?? 0;

interface Snapshot {
  view: SnapshotView;
  state: PartitionState;
  /** Whether someone asked for it, and not the sandbox took it before it replaced the data. */
  asked: boolean;
}

/** The number at the end of the name of a snapshot that was taken before something. */
const NUMBER = /^before-.+-(\d+)$/;

function* recordsOf({ collections }: PartitionState): Iterable<object> {
  for (const records of collections.values()) yield* records.values();
}

/**
 * Snapshots of tenants by name, in memory only. They cost little: a snapshot shares its records
 * with the store, and only keeps those that change.
 */
export class Snapshots {
  readonly #limits: Pick<Limits, 'snapshots' | 'snapshotsBefore' | 'snapshotBytes'>;
  readonly #byTenant = new Map<string, Map<string, Snapshot>>();
  readonly #weight = new SharedWeight();

  constructor(limits: Pick<Limits, 'snapshots' | 'snapshotsBefore' | 'snapshotBytes'> = DEFAULT_LIMITS) {
    this.#limits = limits;
  }

  /**
   * Saves a state under a name, replacing an earlier one. Refuses with `conflict` what exceeds the
   * limits; no snapshot is dropped to make room. In steps, between which the tenant's other
   * snapshots may not be changed.
   */
  *putting(tenant: string, name: string, state: PartitionState, at: string): Work<SnapshotView> {
    const most = this.#limits.snapshots;
    if (!this.#of(tenant).get(name)?.asked && this.#names(tenant, { asked: true }).length >= most)
      throw new Refusal('conflict', `The tenant already has ${most} snapshots, the limit; delete some`);
    return yield* this.#keeping(tenant, { name, at, orders: ordersIn(state) }, state, true);
  }

  /**
   * Saves a state before something replaces it, under a new name `before-<what>-<n>`. The oldest
   * snapshots of this kind make room for it, but not `spared`, and none that someone asked for.
   */
  *puttingBefore(tenant: string, what: string, state: PartitionState, at: string, spared?: string): Work<SnapshotView> {
    const own = this.#of(tenant);
    const name = `before-${what}-${Math.max(0, ...Array.from(own.keys(), (one) => Number(NUMBER.exec(one)?.[1] ?? 0))) + 1}`;
    const view = { name, at, orders: ordersIn(state) };
    const others = this.#names(tenant, { asked: false });
    const mayGo = others.filter((one) => one !== spared);
    const tooMany = Math.max(0, others.length + 1 - this.#limits.snapshotsBefore);
    for (const oldest of mayGo.splice(0, tooMany)) yield* this.removing(tenant, oldest);
    for (;;) {
      try {
        return yield* this.#keeping(tenant, view, state, false);
      } catch (error) {
        const oldest = mayGo.shift();
        if (oldest === undefined || !(error instanceof Refusal)) throw error;
        yield* this.removing(tenant, oldest);
      }
    }
  }

  /** Returns the snapshot, or throws a refusal that names it. */
  get(tenant: string, name: string): { view: SnapshotView; state: PartitionState } {
    const found = this.#byTenant.get(tenant)?.get(name);
    if (!found) throw notFound('Snapshot', name);
    return found;
  }

  /** A tenant's snapshots, in the order they were first taken. */
  list(tenant: string): SnapshotView[] {
    return Array.from(this.#byTenant.get(tenant)?.values() ?? [], ({ view }) => view);
  }

  *removing(tenant: string, name: string): Work<SnapshotView> {
    const { view, state } = this.get(tenant, name);
    this.#byTenant.get(tenant)?.delete(name);
    yield* this.#weight.removing(recordsOf(state));
    return view;
  }

  /** Deletes all snapshots of a tenant. */
  *forgetting(tenant: string): Work<void> {
    const own = this.#byTenant.get(tenant);
    this.#byTenant.delete(tenant);
    for (const { state } of own?.values() ?? []) yield* this.#weight.removing(recordsOf(state));
  }

  #of(tenant: string): ReadonlyMap<string, Snapshot> {
    return this.#byTenant.get(tenant) ?? new Map();
  }

  /** The names of those that someone asked for, or of the others, oldest first. */
  #names(tenant: string, { asked }: Pick<Snapshot, 'asked'>): string[] {
    return Array.from(this.#of(tenant).values()).flatMap((one) => (one.asked === asked ? one.view.name : []));
  }

  *#keeping(tenant: string, view: SnapshotView, state: PartitionState, asked: boolean): Work<SnapshotView> {
    yield* this.#weighing(state, this.#of(tenant).get(view.name)?.state);
    this.#byTenant.set(tenant, new Map([...this.#of(tenant), [view.name, { view, state, asked }]]));
    return view;
  }

  *#weighing(state: PartitionState, replaced: PartitionState | undefined): Work<void> {
    yield* this.#weight.adding(recordsOf(state));
    if (replaced) yield* this.#weight.removing(recordsOf(replaced));
    const most = this.#limits.snapshotBytes;
    if (this.#weight.total <= most) return;
    yield* this.#weight.removing(recordsOf(state));
    if (replaced) yield* this.#weight.adding(recordsOf(replaced));
    throw new Refusal(
      'conflict',
      `The snapshots of all tenants can hold at most ${most} bytes, and this one would exceed that; delete some`,
    );
  }
}

/** Saves the tenant's records, clock, faults and policies under a name. */
export const savingSnapshot = (
  snapshots: Snapshots,
  store: Pick<Store, 'snapshot' | 'transact'>,
  tenant: string,
  name: string,
): Work<SnapshotView> =>
  snapshots.putting(
    tenant,
    name,
    store.snapshot(tenant),
    store.transact(tenant, (tx) => tx.now()),
  );

/** Saves them before something replaces them, as `puttingBefore` does. */
export const savingBefore = (
  snapshots: Snapshots,
  store: Pick<Store, 'snapshot' | 'transact'>,
  tenant: string,
  what: string,
  spared?: string,
): Work<SnapshotView> =>
  snapshots.puttingBefore(
    tenant,
    what,
    store.snapshot(tenant),
    store.transact(tenant, (tx) => tx.now()),
    spared,
  );

/** Restores the exact state of a tenant and keeps the snapshot. */
export function* restoringSnapshot(
  snapshots: Snapshots,
  store: Pick<Store, 'restoring'>,
  tenant: string,
  name: string,
): Work<SnapshotView> {
  const { view, state } = snapshots.get(tenant, name);
  yield* store.restoring(tenant, state);
  return view;
}
