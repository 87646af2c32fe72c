import type { Random } from '../../src/core/values/random.js';
import { headers, newOrder } from '../cli/orders.js';
import type { Placed, TenantLedger } from './tenant-ledger.js';
import { untilGone } from './until-gone.js';

const ACCOUNTS = 4;
const NAMES = ['one', 'two'];

/**
 * Begins tenants, takes snapshots of them, resets and restores them without end, and notes in the
 * ledger what it asks for and is told. Nobody else uses them.
 */
export class TenantClient {
  readonly #url: string;
  readonly #name: string;
  readonly #random: Random;
  readonly #ledger: TenantLedger;
  /** What was kept in this life of the server, by tenant and name. */
  readonly #snapshots = new Map<string, Placed>();
  #placed = 0;

  constructor(url: string, name: string, random: Random, ledger: TenantLedger) {
    this.#url = url;
    this.#name = name;
    this.#random = random;
    this.#ledger = ledger;
  }

  /** Goes on until the server is gone, but for pauses. */
  async write(paused: () => Promise<unknown>): Promise<void> {
    const acts = [
      this.#place,
      this.#place,
      this.#hold,
      this.#snapshot,
      this.#restore,
      this.#restore,
      this.#reset,
      this.#restart,
      this.#forget,
    ];
    await untilGone(() => this.#random.pick(acts).call(this, String(this.#random.int(1, ACCOUNTS)).padStart(24, '0')), paused);
  }

  async #place(tenant: string): Promise<void> {
    const orderNumber = `${this.#name}/${this.#placed++}`;
    const before = this.#ledger.of(tenant);
    this.#ledger.ask(tenant, new Map([...before, [orderNumber, undefined]]));
    const { version } = await this.#send(tenant, 'POST', '/api/v2/order', newOrder(orderNumber));
    this.#ledger.tell(tenant, new Map([...before, [orderNumber, version]]));
  }

  /** Puts an order on hold, or lifts that. */
  async #hold(tenant: string): Promise<void> {
    const before = this.#ledger.of(tenant);
    if (before.size === 0) return;
    const orderNumber = this.#random.pick([...before.keys()]);
    this.#ledger.ask(tenant, new Map([...before, [orderNumber, undefined]]));
    const move = this.#random.pick(['hold', 'liftHold']);
    const path = `/__sandbox/orders/${encodeURIComponent(orderNumber)}/moves`;
    const { version } = await this.#send(tenant, 'POST', path, { move, hold: 'CSR' });
    this.#ledger.tell(tenant, version === undefined ? before : new Map([...before, [orderNumber, version]]));
  }

  async #snapshot(tenant: string): Promise<void> {
    const name = this.#random.pick(NAMES);
    await this.#send(tenant, 'POST', '/__sandbox/snapshots', { name });
    this.#snapshots.set(`${tenant} ${name}`, this.#ledger.of(tenant));
  }

  async #restore(tenant: string): Promise<void> {
    const name = this.#random.pick(NAMES);
    const kept = this.#snapshots.get(`${tenant} ${name}`);
    if (kept) await this.#become(tenant, kept, 'POST', `/__sandbox/snapshots/${name}/restore`);
  }

  async #reset(tenant: string): Promise<void> {
    await this.#become(tenant, new Map(), 'POST', '/__sandbox/reset');
  }

  /** A reset to another clock, which writes all that the tenant starts with. */
  async #restart(tenant: string): Promise<void> {
    await this.#become(tenant, new Map(), 'POST', '/__sandbox/reset', { clock: '2026-01-05T09:00:00Z' });
  }

  async #forget(tenant: string): Promise<void> {
    await this.#become(tenant, new Map(), 'DELETE', `/__sandbox/tenants/${tenant}`);
    for (const name of NAMES) this.#snapshots.delete(`${tenant} ${name}`);
  }

  async #become(tenant: string, placed: Placed, method: string, path: string, body?: object): Promise<void> {
    this.#ledger.ask(tenant, placed);
    this.#ledger.beginAnew(tenant);
    await this.#send(tenant, method, path, body);
    this.#ledger.tell(tenant, placed);
  }

  /** Rejects with a `TypeError` if there is no whole answer. A refused move has no version. */
  async #send(tenant: string, method: string, path: string, body?: object): Promise<{ version?: number }> {
    const own = { ...headers, 'x-site-context': JSON.stringify({ account: tenant }) };
    const response = await fetch(this.#url + path, { method, headers: own, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok && !path.endsWith('/moves')) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as { version?: number };
  }
}
