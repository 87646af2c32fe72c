import { notFound, Refusal } from '../core/errors.js';
import { DEFAULT_LIMITS, type Limits } from '../core/limits.js';
import type { Work } from '../core/slices.js';
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
}

function* recordsOf({ collections }: PartitionState): Iterable<object> {
  for (const records of collections.values()) yield* records.values();
}

/**
 * Snapshots of tenants by name, in memory only. They cost little: a snapshot shares its records
 * with the store, and only keeps those that change.
 */
export class Snapshots {
  readonly #limits: Pick<Limits, 'snapshots' | 'snapshotBytes'>;
  readonly #byTenant = new Map<string, Map<string, Snapshot>>();
  readonly #weight = new SharedWeight();

  constructor(limits: Pick<Limits, 'snapshots' | 'snapshotBytes'> = DEFAULT_LIMITS) {
    this.#limits = limits;
  }

  /**
   * Saves a state under a name, replacing an earlier one. Refuses with `conflict` what exceeds the
   * limits; no snapshot is dropped to make room. In steps, between which the tenant's other
   * snapshots may not be changed.
   */
  *putting(tenant: string, name: string, state: PartitionState, at: string): Work<SnapshotView> {
    const own = this.#byTenant.get(tenant) ?? new Map<string, Snapshot>();
    const most = this.#limits.snapshots;
    if (!own.has(name) && own.size >= most)
      throw new Refusal('conflict', `The tenant already has ${most} snapshots, the limit; delete some`);
    yield* this.#weighing(state, own.get(name)?.state);
    const view = { name, at, orders: ordersIn(state) };
    this.#byTenant.set(tenant, own.set(name, { view, state }));
    return view;
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
