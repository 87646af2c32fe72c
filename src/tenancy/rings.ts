/**
 * The latest entries of each tenant, in memory. Beyond the limits, a tenant's oldest are dropped
 * first, and for the weight of all the oldest of the tenant that is idle longest.
 */
export class Rings<E extends { readonly weight: number }> {
  readonly #most: number;
  readonly #mostWeight: number;
  /** Ordered by last use, the latest at the end; none is empty. */
  readonly #byTenant = new Map<string, E[]>();
  #held = 0;

  /** At most so many entries of one tenant, and so much weight of all tenants. */
  constructor(most: number, mostWeight: number) {
    this.#most = most;
    this.#mostWeight = mostWeight;
  }

  add(tenant: string, entry: E): void {
    const ring = this.#byTenant.get(tenant) ?? [];
    this.#byTenant.delete(tenant);
    this.#byTenant.set(tenant, ring);
    ring.push(entry);
    this.#held += entry.weight;
    if (ring.length > this.#most) this.#dropOldest(tenant, ring);
    for (const [idle, oldest] of this.#byTenant) {
      while (this.#held > this.#mostWeight && oldest.length > 0) this.#dropOldest(idle, oldest);
      if (this.#held <= this.#mostWeight) break;
    }
  }

  /** A tenant's entries, oldest first. */
  of(tenant: string): readonly E[] {
    return this.#byTenant.get(tenant) ?? [];
  }

  forget(tenant: string): void {
    for (const { weight } of this.of(tenant)) this.#held -= weight;
    this.#byTenant.delete(tenant);
  }

  #dropOldest(tenant: string, ring: E[]): void {
    this.#held -= ring.shift()?.weight ?? 0;
    if (ring.length === 0) this.#byTenant.delete(tenant);
  }
}
