import { Refusal } from '../../../src/core/forms/errors.js';
import { advanceTenantClock, type Fired, setTenantClock, type Timed } from '../../../src/domain/clock/clockwork.js';
import { lifecycleCollections } from '../../../src/domain/collections.js';
import { happenings } from '../../../src/domain/events/events.js';
import { fire } from '../../../src/domain/moves/fire.js';
import type { FireItem, Firing } from '../../../src/domain/moves/move.js';
import type { MoveName } from '../../../src/domain/moves/table.js';
import { setPolicies } from '../../../src/domain/policies.js';
import { reactions } from '../../../src/domain/reactions.js';
import { type Allocation, allocations } from '../../../src/model/allocation.js';
import { type Inventory, inventories } from '../../../src/model/inventory.js';
import { invoices } from '../../../src/model/invoice.js';
import { locations } from '../../../src/model/location.js';
import { type Order, type OrderLine, orders } from '../../../src/model/order.js';
import { type Reservation, reservations } from '../../../src/model/reservation.js';
import { shipments } from '../../../src/model/shipment.js';
import { softReservations } from '../../../src/model/soft-reservation.js';
import { storeStock } from '../../../src/resources/inventory/store-stock.js';
import { createOrder } from '../../../src/resources/order/create-order.js';
import type { NewLine, NewOrder } from '../../../src/resources/order/new-order.js';
import { Store } from '../../../src/store/store.js';
import type { Tx } from '../../../src/store/tx.js';

export const TENANT = 'small';
export const NOON = '2024-03-01T12:00:00.000Z';

const collections = [
  ...lifecycleCollections(),
  allocations,
  inventories,
  invoices,
  locations,
  orders,
  reservations,
  shipments,
  softReservations,
];
const fixed = () => Date.parse(NOON);

/** Thrown to take back what a trial did. */
class TakenBack extends Error {}

/**
 * A transaction that refuses a change of an order without exactly one version more and a longer
 * history.
 */
function watched(tx: Tx): Tx {
  const put: Tx['put'] = (into, record) => {
    if (into.name === orders.name) checkChange(tx.find(orders, into.key(record)), record as unknown as Order);
    return tx.put(into, record);
  };
  const { tenant, channel, defaults } = tx;
  return {
    tenant,
    channel,
    defaults,
    put,
    get: (from, key) => tx.get(from, key),
    find: (from, key) => tx.find(from, key),
    by: (from, index, key) => tx.by(from, index, key),
    page: (from, slice, under) => tx.page(from, slice, under),
    list: (from) => tx.list(from),
    count: (from) => tx.count(from),
    long: (what, size, work) => tx.long(what, size, work),
    staged: (of) => tx.staged(of),
    remove: (from, key) => tx.remove(from, key),
    nowMs: () => tx.nowMs(),
    now: () => tx.now(),
    setClock: (setting) => tx.setClock(setting),
    clock: () => tx.clock(),
    newId: () => tx.newId(),
    newUuid: () => tx.newUuid(),
  };
}

function checkChange(before: Order | undefined, { version, auditLogs, createdAt, updatedAt }: Order): void {
  if (version !== (before ? before.version + 1 : 0)) throw new Error(`Version ${version} follows ${before?.version}`);
  if (auditLogs.length <= (before?.auditLogs.length ?? 0)) throw new Error('A change without an entry in the history');
  if (before?.auditLogs.some((entry, i) => auditLogs[i] !== entry)) throw new Error('The history was rewritten');
  if (updatedAt < createdAt || (before && updatedAt < before.updatedAt)) throw new Error('Changed before it was made');
}

/** A line as a test writes it: what is left out is unimportant. */
export type Draft = Partial<NewLine> & { sku: string };

/** One tenant of a store in memory that freezes what it keeps, at a clock that stands still. */
export class SmallTenant implements Timed {
  readonly store = new Store({
    freeze: true,
    collections,
    system: fixed,
    reactions: reactions.map((react) => (tx: Tx) => react(watched(tx))),
  });

  constructor() {
    setTenantClock(this.store, TENANT, { now: NOON, frozen: true }, fixed);
  }

  transact<T>(tenant: string, work: (tx: Tx) => T, options?: { atMs?: number }): T {
    return this.store.transact(tenant, (tx) => work(watched(tx)), options);
  }

  do<T>(work: (tx: Tx) => T): T {
    return this.transact(TENANT, work);
  }

  /**
   * The sentence with which work is refused, or undefined when it is not; either way nothing stays
   * of it.
   */
  refusal(work: (tx: Tx) => unknown): string | undefined {
    try {
      this.do((tx) => {
        work(tx);
        throw new TakenBack();
      });
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      if (!(error instanceof TakenBack)) throw error;
    }
    return undefined;
  }

  advance(by: string): Fired[] {
    return advanceTenantClock(this, TENANT, by, fixed).fired;
  }

  policies(changes: Record<string, unknown>): void {
    this.do((tx) => setPolicies(tx, changes));
  }

  /** Puts an inventory record, as it is. */
  stock(record: Partial<Inventory> & { sku: string; onHand?: number }): Inventory {
    const { onHand, ...fields } = record;
    return this.do((tx) => {
      const id = fields.id ?? `${fields.sku}-${fields.locationNum ?? 1}`;
      const before = tx.find(inventories, id);
      const fresh: Inventory = {
        id,
        sku: fields.sku,
        locationNum: 1,
        channelId: '12',
        counters: {},
        backordered: 0,
        preordered: 0,
        createdAt: tx.now(),
        updatedAt: tx.now(),
      };
      const known = before ?? fresh;
      const counters = onHand === undefined ? known.counters : { ...known.counters, onHand };
      return storeStock(tx, { ...known, ...fields, counters });
    });
  }

  /** The record of a SKU at a location. */
  stockOf(sku: string, locationNum = 1): Inventory {
    return this.do((tx) => tx.get(inventories, `${sku}-${locationNum}`));
  }

  /** Places an order, number "1" unless said; its lines are called "1", "2" and so on. */
  place(lines: readonly Draft[], more: Partial<NewOrder> = {}): Order {
    const items = lines.map(
      (line, i): NewLine => ({ lineItemId: String(i + 1), lineItemNumber: i + 1, itemId: line.sku, shipToId: 'home', ...line }),
    );
    const shipInfo = [{ shipToId: 'home', taxCode: 'T' }];
    return this.do((tx) =>
      createOrder(tx, { orderNumber: '1', channelId: '12', statusCode: 'ORDER_CREATED', currency: 'USD', shipInfo, items, ...more }),
    );
  }

  order(orderNumber = '1'): Order {
    return this.do((tx) => tx.by(orders, 'orderNumber', orderNumber)[0] as Order);
  }

  line(lineItemId = '1', orderNumber = '1'): OrderLine {
    return this.order(orderNumber).items.find((line) => line.lineItemId === lineItemId) as OrderLine;
  }

  /** Carries out a move of an order, of its first line if a quantity is given. */
  move(name: MoveName, items?: number | FireItem[], more: Partial<Firing> & { orderNumber?: string } = {}): Order {
    const { orderNumber, ...firing } = more;
    const named = typeof items === 'number' ? [{ lineItemId: '1', quantity: items }] : items;
    return this.do((tx) => fire(tx, name, { orderId: this.#idOf(tx, orderNumber), items: named, ...firing }));
  }

  #idOf(tx: Tx, orderNumber = '1'): string {
    return (tx.by(orders, 'orderNumber', orderNumber)[0] as Order).orderId;
  }

  reservations(): Reservation[] {
    return this.do((tx) => [...tx.list(reservations)]);
  }

  allocations(): Allocation[] {
    return this.do((tx) => [...tx.list(allocations)]);
  }

  /** The types of the events that happened, in order. */
  events(orderNumber?: string): string[] {
    return this.do((tx) =>
      [...tx.list(happenings)].filter((one) => orderNumber === undefined || one.orderNumber === orderNumber).map(({ type }) => type),
    );
  }

  /** Everything the tenant has, as JSON text. */
  text(): string {
    const { sequence, clock, collections: kept } = this.store.snapshot(TENANT);
    return JSON.stringify({ sequence, clock, collections: [...kept].map(([name, records]) => [name, [...records]]) });
  }
}
