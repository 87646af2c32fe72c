import { deepStrictEqual } from 'node:assert';
import { type Order, orders } from '../../src/model/order.js';
import type { PartitionState } from '../../src/store/state.js';
import type { Store } from '../../src/store/store.js';
import { lossesOf } from './conservation.js';

/**
 * The orders that clients placed in a tenant, by number, each with its version; undefined for any.
 */
export type Placed = ReadonlyMap<string, number | undefined>;

const nothing: Placed = new Map();

/**
 * What tenants were told to be, and what they were asked to become without an answer: they are one
 * or the other, and begin as all tenants do.
 */
export class TenantLedger {
  readonly #start: PartitionState;
  readonly #told = new Map<string, Placed>();
  readonly #asked = new Map<string, Placed>();
  /** How far the dates of a tenant's start are from those of `#start`, in milliseconds. */
  readonly #offsets = new Map<string, number>();
  readonly #begunAnew = new Set<string>();
  acknowledged = 0;

  /** `start` is what a tenant has before its first write, but for the time it starts at. */
  constructor(start: PartitionState) {
    this.#start = start;
  }

  of(tenant: string): Placed {
    return this.#told.get(tenant) ?? nothing;
  }

  ask(tenant: string, becomes: Placed): void {
    this.#asked.set(tenant, becomes);
  }

  /** The tenant is asked to start again, and so with the dates of another moment. */
  beginAnew(tenant: string): void {
    this.#begunAnew.add(tenant);
  }

  /** Without a state, it was refused, and nothing has happened. */
  tell(tenant: string, is: Placed = this.of(tenant)): void {
    this.acknowledged += 1;
    this.#told.set(tenant, is);
    this.#asked.delete(tenant);
  }

  /** What tenants have lost or gained. What was asked for in vain is then known. */
  *settle(store: Store): Iterable<string> {
    for (const tenant of new Set([...this.#told.keys(), ...this.#asked.keys()])) {
      const placed = store.has(tenant) ? this.#placedIn(store, tenant) : nothing;
      const may = [this.of(tenant), this.#asked.get(tenant)].filter((one) => one !== undefined);
      if (!may.some((one) => fits(placed, one))) {
        yield `Tenant ${tenant} has ${told(placed)} and should have ${may.map(told).join(' or ')}`;
      }
      if (store.has(tenant)) yield* [...this.#wrongStart(store, tenant)].map((loss) => `Tenant ${tenant}: ${loss}`);
      else this.#offsets.delete(tenant);
      this.#told.set(tenant, placed);
    }
    this.#asked.clear();
    this.#begunAnew.clear();
  }

  #placedIn(store: Store, tenant: string): Placed {
    const seeded = this.#start.collections.get(orders.name);
    const own = store.transact(tenant, (tx) => [...tx.list(orders)].filter(({ orderId }) => !seeded?.has(orderId)));
    return new Map(own.map(({ orderNumber, version }) => [orderNumber, version]));
  }

  *#wrongStart(store: Store, tenant: string): Iterable<string> {
    const seeded = (this.#start.collections.get(orders.name) ?? new Map()) as ReadonlyMap<string, Order>;
    for (const [key, record] of seeded) {
      const found = store.transact(tenant, (tx) => tx.get(orders, key));
      const offset = Date.parse(found?.createdAt ?? record.createdAt) - Date.parse(record.createdAt);
      const before = this.#begunAnew.has(tenant) ? undefined : this.#offsets.get(tenant);
      this.#offsets.set(tenant, offset);
      try {
        deepStrictEqual(found, JSON.parse(JSON.stringify(orders.dates(record, before ?? offset))));
      } catch (error) {
        yield `it began otherwise: ${String(error)}`;
      }
    }
    yield* store.transact(tenant, lossesOf);
  }
}

const fits = (placed: Placed, expected: Placed): boolean =>
  placed.size === expected.size &&
  [...expected].every(([number, version]) => placed.has(number) && [undefined, placed.get(number)].includes(version));

const told = (placed: Placed): string => JSON.stringify(Object.fromEntries(placed));
