import { drafts } from '../../../drafts/drafts.js';
import { ask } from '../ask.js';
import type { ClientOptions } from '../client-command.js';
import { ClientError } from '../client-error.js';
import { legalMoves } from '../move.js';

type Order = Parameters<typeof drafts.order>[0];

/** The SKUs of triggers alone: one is always in stock, the other never. */
const IN_STOCK = 'TRIGGER-1';
export const SOLD_OUT = 'TRIGGER-2';

interface Placed {
  orderId: string;
  items: { lineItemId: string }[];
}

/** What a trigger can do on a running sandbox, step by step, with one order. */
export class Floor {
  readonly #options: ClientOptions;
  readonly #given: string | undefined;
  #number = '';

  /** `orderNumber` is an order that is there already; otherwise a trigger places its own. */
  constructor(options: ClientOptions, orderNumber?: string) {
    this.#options = options;
    this.#given = orderNumber;
  }

  /** The number of the order; empty as long as there is none. */
  get orderNumber(): string {
    return this.#number;
  }

  call<T>(method: string, path: string, body?: unknown): Promise<T> {
    return ask<T>(this.#options, method, path, body);
  }

  v2<T>(method: string, path: string, body?: unknown): Promise<T> {
    return this.call<T>(method, `/api/v2${path}`, body);
  }

  v3<T>(method: string, path: string, body?: unknown): Promise<T> {
    return this.call<T>(method, `/v3${path}`, body);
  }

  /**
   * Places an order of two units, paid by card, unless the trigger is for an order that is there.
   */
  async place(changes: Order = {}): Promise<void> {
    if (this.#given !== undefined) {
      this.#number = this.#given;
      return;
    }
    const { now } = await this.call<{ now: string }>('GET', '/__sandbox/clock');
    const { count } = await this.v2<{ count: number }>('POST', '/order/query', { filters: {}, limit: 1 });
    this.#number = `TRIGGER-${count + 1}`;
    await this.call('POST', '/__sandbox/restock', { sku: IN_STOCK, quantity: 2 });
    const payments = [drafts.payment({ authAmount: 20, paymentDate: now })];
    const items = [{ sku: IN_STOCK, orderedQuantity: 2 }];
    await this.v2('POST', '/order', drafts.order({ orderNumber: this.#number, items, payments, ...changes }));
  }

  order = (): Promise<Placed> => this.v2<Placed>('GET', `/order?orderNumber=${encodeURIComponent(this.#number)}`);

  /** Moves all units that can move, or some of each line. */
  async move(move: string, more: object = {}): Promise<void> {
    await this.call('POST', `/__sandbox/orders/${encodeURIComponent(this.#number)}/moves`, { move, ...more });
  }

  /** Moves one unit of the first line. */
  async moveOne(move: string): Promise<void> {
    const { items } = await this.order();
    await this.move(move, { items: [{ lineItemId: items[0]?.lineItemId, quantity: 1 }] });
  }

  /** Makes moves that lead to another one. An order that is there may have made them before. */
  async lead(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.leadBy(name);
  }

  async leadBy(move: string, more: object = {}): Promise<void> {
    await this.move(move, more).catch((error: unknown) => {
      if (this.#given === undefined || !legalMoves(error)) throw error;
    });
  }

  async moves(...names: readonly string[]): Promise<void> {
    await this.lead(...names.slice(0, -1));
    await this.move(names.at(-1) ?? '');
  }

  advance = (by: string): Promise<unknown> => this.call('POST', '/__sandbox/clock/advance', { by });

  /** The shipment that was made last of the order. */
  async shipment(): Promise<{ shipmentId: string; allocationId: string }> {
    const query = { filters: { orderNumber: this.#number }, limit: 1 };
    const { shipments } = await this.v2<{ shipments: { shipmentId: string; allocationId: string }[] }>('POST', '/shipment/query', query);
    if (!shipments[0]) throw new ClientError(`order ${this.#number} has no shipment`);
    return shipments[0];
  }
}
