import fc from 'fast-check';
import { expect } from 'vitest';
import { itemsOfTransfer, type Transfer, transfers, unitsOf } from '../../src/model/inventory-transfer.js';
import { type Order, orders } from '../../src/model/order.js';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import type { OpenSandbox } from '../../src/sandbox/open-sandbox.js';
import type { Store } from '../../src/store/store.js';
import { checkOrderChange, checkTaken, checkTenant, type Report, type Taken } from '../domain/moves/invariants.js';
import { checkInvoices } from '../domain/moves/invoice-invariants.js';
import { inspect } from '../domain/moves/live.js';
import { checkRestocked } from '../domain/moves/return-invariants.js';
import { NOW, Tenant } from '../support/tenant.js';
import { type Call, calls } from './calls.js';
import { makeCall, type World } from './make-call.js';
import { located } from './places.js';
import { sameInBoth } from './same-in-both.js';

/** A sandbox in which each story of calls has a tenant of its own. */
class Follower {
  readonly #sandbox: OpenSandbox;
  #tenants = 0;
  /** How many calls were answered by 2xx, by the version and the kind of the call. */
  readonly done = new Map<string, number>();

  private constructor(sandbox: OpenSandbox) {
    this.#sandbox = sandbox;
  }

  static async open(): Promise<Follower> {
    return new Follower(await createOpenSandbox({ seed: 'empty', clock: NOW }));
  }

  close = (): Promise<void> => this.#sandbox.close();

  /** Makes the calls one after the other; whatever must always hold is looked at after each. */
  async follow(calls: readonly Call[]): Promise<void> {
    this.#tenants += 1;
    const tenant = new Tenant(this.#sandbox, `e${this.#tenants.toString(16).padStart(23, '0')}`);
    const { store } = this.#sandbox;
    const world: World = { tenant, look: (work) => store.transact(tenant.account, work) };
    await located(tenant);
    await stocked(tenant);
    for (const now of calls) await this.#checked(world, store, now);
    await this.#movesHouse(tenant);
  }

  /** What a tenant has become is a state that another tenant takes as it is. */
  async #movesHouse(tenant: Tenant): Promise<void> {
    const copy = new Tenant(this.#sandbox, tenant.account.replace('e', 'd'));
    const state = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
    await copy.ok(copy.call('PUT', '/__sandbox/import', { body: state }));
    expect(await copy.ok(copy.call('GET', '/__sandbox/export'))).toEqual(state);
  }

  async #checked(world: World, store: Store, now: Call): Promise<void> {
    const { account } = world.tenant;
    const before = store.snapshot(account);
    const answer = await makeCall(world, now);
    if (!answer) return;
    const what = JSON.stringify(now);
    const { status, body } = answer;
    expect(status, `${what}: ${JSON.stringify(body)}`).toBeLessThan(500);
    if (status >= 400) {
      expect(textOf(store.snapshot(account)), `${what} was refused with ${status} and left a trace`).toBe(textOf(before));
      return;
    }
    const kind = `${Object.keys(now)[0]} ${Object.values(now)[0]}`;
    this.done.set(kind, (this.done.get(kind) ?? 0) + 1);
    inspect(now, (report) => world.look((tx) => checkAfter(tx, before.collections, now, report)));
    await sameInBoth(world, before.collections.get('orders') as ReadonlyMap<string, Order> | undefined);
  }
}

const byMerchant = (now: Call): boolean => 'pay' in now || 'fees' in now || 'put' in now || 'authorize' in now;

type Tx = Parameters<typeof checkTenant>[0];

/** Units that transfers have set aside of a stock record, and sent off. */
const byTransfers =
  (tx: Tx): Taken =>
  (stockId) => {
    const items = [...tx.list(transfers)]
      .flatMap((one) => (one.cancelled ? [] : itemsOfTransfer(one)))
      .filter((item) => item.stockId === stockId);
    const shipped = items.reduce((sum, item) => sum + item.shippedQuantity, 0);
    return { shipped, allocated: items.reduce((sum, item) => sum + item.packedQuantity, 0) - shipped };
  };

const arrivedIn = (all: Iterable<Transfer>): number => [...all].reduce((sum, one) => sum + unitsOf(one, 'receivedQuantity'), 0);

function checkAfter(tx: Tx, before: ReadonlyMap<string, ReadonlyMap<string, object>>, now: Call, report: Report): void {
  checkTenant(tx, report, byTransfers(tx));
  checkTaken(tx, before.get('inventories'), report);
  const were = (before.get('inventoryTransfers')?.values() ?? []) as Iterable<Transfer>;
  if (!('stock' in now || 'adjust' in now)) checkRestocked(tx, before, report, arrivedIn(tx.list(transfers)) - arrivedIn(were));
  for (const order of tx.list(orders)) {
    checkInvoices(tx, order, report);
    const was = before.get('orders')?.get(order.orderId) as Order | undefined;
    // An authorization that the merchant began is done as time passes.
    const isStated = byMerchant(now) || was?.authorizing !== undefined;
    if (was) checkOrderChange(was, order, isStated, report);
  }
}

const textOf = ({ sequence, collections }: ReturnType<Store['snapshot']>): string =>
  JSON.stringify({ sequence, collections: [...collections].map(([name, records]) => [name, [...records]]) });

/** A tenant with few units of few SKUs at three locations. */
async function stocked(tenant: Tenant): Promise<void> {
  for (const [sku, locationNum, onHand] of [
    ['A', 1, 20],
    ['A', 2, 9],
    ['B', 2, 3],
    ['C', 1, 0],
  ] as const)
    await tenant.stock(onHand, { sku, itemId: sku.charCodeAt(0), locationNum, backOrderLimit: 3 });
}

/**
 * Plays random stories of calls, a seed the same ones. Answers how many calls were done, by kind.
 */
export async function followRandomCalls(seed: number, numRuns: number): Promise<ReadonlyMap<string, number>> {
  const follower = await Follower.open();
  try {
    await fc.assert(
      fc.asyncProperty(calls, (all) => follower.follow(all)),
      { seed, numRuns },
    );
  } finally {
    await follower.close();
  }
  return follower.done;
}
