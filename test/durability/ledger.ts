import { deepStrictEqual } from 'node:assert';
import { allocations } from '../../src/model/allocation.js';
import { inventories } from '../../src/model/inventory.js';
import { orders } from '../../src/model/order.js';
import { reservations } from '../../src/model/reservation.js';
import { orderToV2 } from '../../src/resources/order/views/v2.js';
import type { Tx } from '../../src/store/tx.js';
import { lossesOf } from './conservation.js';

/** An order as an answer told it. */
export interface ToldOrder {
  orderId: string;
  orderNumber: string;
  version: number;
}

/**
 * What a client was told has happened, and what it asked for without an answer: that may have
 * happened or not, but not by half.
 */
export class Ledger {
  readonly #orders = new Map<string, ToldOrder>();
  readonly #asked = new Set<string>();
  readonly #reserved = new Map<string, number>();
  readonly #restocked = new Map<string, { told: number; asked: number }>();
  acknowledged = 0;

  /** The orders that are certain. */
  orders(): ToldOrder[] {
    return [...this.#orders.values()];
  }

  askOrder(orderNumber: string): void {
    this.#asked.add(orderNumber);
  }

  tellOrder(order: ToldOrder): void {
    this.acknowledged += 1;
    this.#asked.delete(order.orderNumber);
    this.#orders.set(order.orderNumber, order);
  }

  /** A refusal: nothing has happened. */
  refuse(orderNumber: string): void {
    this.#asked.delete(orderNumber);
  }

  tellReservation(id: string, quantity: number): void {
    this.acknowledged += 1;
    this.#reserved.set(id, quantity);
  }

  restock(sku: string, units: number, told: boolean): void {
    const { told: certain, asked } = this.#restocked.get(sku) ?? { told: 0, asked: 0 };
    this.acknowledged += told ? 1 : 0;
    this.#restocked.set(sku, told ? { told: certain + units, asked } : { told: certain, asked: asked + units });
  }

  /** What the state lacks or has by half. What was asked for in vain is then known. */
  *settle(tx: Tx): Iterable<string> {
    for (const told of this.#orders.values()) yield* this.#checkOrder(tx, told);
    for (const [id, quantity] of this.#reserved) {
      const found = tx.find(reservations, id);
      if (found?.quantity !== quantity) yield `Reservation ${id} of ${quantity} units is ${JSON.stringify(found)}`;
    }
    yield* this.#checkStock(tx);
    yield* lossesOf(tx);
    yield* repeatedIds(tx);
    this.#learn(tx);
  }

  *#checkOrder(tx: Tx, told: ToldOrder): Iterable<string> {
    const [found] = tx.by(orders, 'orderNumber', told.orderNumber);
    if (found?.orderId !== told.orderId) {
      yield `Order ${told.orderNumber} was ${told.orderId} and is ${found?.orderId}`;
      return;
    }
    const [least, most] = [told.version, told.version + (this.#asked.has(told.orderNumber) ? 1 : 0)];
    if (found.version < least || found.version > most)
      yield `Order ${told.orderNumber} was told at version ${least} and is at ${found.version}`;
    if (found.version !== told.version) return;
    try {
      deepStrictEqual(JSON.parse(JSON.stringify(orderToV2(found))), told);
    } catch (error) {
      yield `Order ${told.orderNumber} is not what was told: ${String(error)}`;
    }
  }

  *#checkStock(tx: Tx): Iterable<string> {
    for (const [sku, { told, asked }] of this.#restocked) {
      const onHand = tx.by(inventories, 'sku', sku)[0]?.counters['onHand'] ?? 0;
      if (onHand < told || onHand > told + asked) yield `${sku}: ${told} to ${told + asked} units were brought, ${onHand} are there`;
    }
  }

  #learn(tx: Tx): void {
    this.#asked.clear();
    for (const order of tx.list(orders)) this.#orders.set(order.orderNumber, JSON.parse(JSON.stringify(orderToV2(order))));
    for (const sku of this.#restocked.keys()) {
      this.#restocked.set(sku, { told: tx.by(inventories, 'sku', sku)[0]?.counters['onHand'] ?? 0, asked: 0 });
    }
  }
}

/** Ids are one sequence: none may name two things. */
function* repeatedIds(tx: Tx): Iterable<string> {
  const seen = new Set<string>();
  const ids = [
    ...Array.from(tx.list(orders), ({ orderId, auditLogs }) => [orderId, ...auditLogs.map(({ auditId }) => auditId)]),
    ...Array.from(tx.list(allocations), ({ allocationId }) => [allocationId]),
    ...Array.from(tx.list(reservations), ({ id }) => [id]),
    ...Array.from(tx.list(inventories), ({ id }) => [id]),
  ].flat();
  for (const id of ids) {
    if (seen.has(id)) yield `The id ${id} was given twice`;
    seen.add(id);
  }
}
