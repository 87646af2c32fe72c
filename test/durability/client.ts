import type { Random } from '../../src/core/values/random.js';
import { headers, newOrder } from '../cli/orders.js';
import type { Ledger, ToldOrder } from './ledger.js';
import { newReservation } from './reservation.js';
import { untilGone } from './until-gone.js';

const SKUS = ['LAMP', 'CHAIR', 'TABLE'];
const MOVES = ['allocate', 'ship', 'deliver', 'hold', 'liftHold', 'deallocate', 'readyForPickup'];

type Act = (client: Client) => Promise<void>;

/** Writes without end, and notes in the ledger what it asks for and what it is told. */
export class Client {
  readonly #url: string;
  readonly #name: string;
  readonly #random: Random;
  readonly #ledger: Ledger;
  /** Orders that nobody else changes. */
  readonly #own: ToldOrder[];
  #placed = 0;

  constructor(url: string, name: string, random: Random, ledger: Ledger) {
    this.#url = url;
    this.#name = name;
    this.#random = random;
    this.#ledger = ledger;
    this.#own = ledger
      .orders()
      .filter(({ orderNumber }) => orderNumber.startsWith(`${name.split('/')[0]}/`))
      .slice(-5);
  }

  /** Goes on until the server is gone, but for pauses. */
  async write(acts: readonly Act[], paused: () => Promise<unknown>): Promise<void> {
    await untilGone(() => (this.#own.length === 0 ? place : this.#random.pick(acts))(this), paused);
  }

  /** An order of several lines: one record, and on allocation several more. */
  async place(): Promise<void> {
    const orderNumber = `${this.#name}/${this.#placed++}`;
    const [item] = newOrder(orderNumber).items;
    const items = SKUS.map((sku, at) => ({
      ...item,
      lineItemId: String(at + 1),
      lineItemNumber: at + 1,
      sku,
      orderedQuantity: this.#random.int(1, 4),
    }));
    const told = await this.#tell(orderNumber, 'POST', '/api/v2/order', { ...newOrder(orderNumber), items });
    if (told) this.#own.push(told);
  }

  async update(): Promise<void> {
    const { orderNumber } = this.#random.pick(this.#own);
    const [item] = newOrder(orderNumber).items;
    const items = SKUS.map((sku, at) => ({ ...item, lineItemId: String(at + 1), lineItemNumber: at + 1, sku }));
    await this.#tell(orderNumber, 'PUT', `/api/v2/order/${encodeURIComponent(orderNumber)}`, {
      ...newOrder(orderNumber),
      items,
      cartId: String(this.#random.next()),
    });
  }

  async cancel(): Promise<void> {
    const { orderNumber, orderId } = this.#random.pick(this.#own);
    await this.#tell(orderNumber, 'POST', '/api/v2/order/cancel', { orderId, items: [{ lineItemId: '1', quantity: 1 }] });
  }

  async move(): Promise<void> {
    const { orderNumber } = this.#random.pick(this.#own);
    const move = this.#random.pick(MOVES);
    const hold = move === 'hold' || move === 'liftHold' ? { hold: 'CSR' } : {};
    await this.#tell(orderNumber, 'POST', `/__sandbox/orders/${encodeURIComponent(orderNumber)}/moves`, { move, ...hold });
  }

  async restock(): Promise<void> {
    const [sku, units] = [`${this.#random.pick(SKUS)}`, this.#random.int(1, 50)];
    this.#ledger.restock(sku, units, false);
    const { status, text } = await this.#send('POST', '/__sandbox/restock', { sku, locationNum: 1, quantity: units });
    if (status !== 200) throw new Error(`${status}: ${text}`);
    this.#ledger.restock(sku, -units, false);
    this.#ledger.restock(sku, units, true);
  }

  async reserve(): Promise<void> {
    const quantity = this.#random.int(1, 9);
    const { status, text } = await this.#send(
      'POST',
      '/api/v2/backpre-order/backorderpreorder-reserve',
      newReservation('elsewhere', quantity),
    );
    if (status !== 200) throw new Error(`${status}: ${text}`);
    this.#ledger.tellReservation(JSON.parse(text).id, quantity);
  }

  async #tell(orderNumber: string, method: string, path: string, body: object): Promise<ToldOrder | undefined> {
    this.#ledger.askOrder(orderNumber);
    const { status, text } = await this.#send(method, path, body);
    if (status !== 200) {
      if (status >= 500) throw new Error(`${status}: ${text}`);
      this.#ledger.refuse(orderNumber);
      return undefined;
    }
    const told = JSON.parse(text) as ToldOrder;
    this.#ledger.tellOrder(told);
    return told;
  }

  /** Rejects with a `TypeError` if there is no whole answer. */
  async #send(method: string, path: string, body: object): Promise<{ status: number; text: string }> {
    const response = await fetch(this.#url + path, { method, headers, body: JSON.stringify(body) });
    return { status: response.status, text: await response.text() };
  }
}

const place: Act = (client) => client.place();

/**
 * What clients do while a server lives, beside the one that resets and restores tenants, and how
 * many answers it may live for.
 */
export interface Life {
  readonly acts: readonly Act[];
  readonly most: number;
}

/**
 * The kinds of act that each life of a server sees: few, since every first call costs the server
 * time.
 */
export const lives: readonly Life[] = [
  { acts: [place, (client) => client.move()], most: 40 },
  { acts: [place, (client) => client.move(), (client) => client.restock()], most: 40 },
  { acts: [], most: 300 },
  { acts: [place, (client) => client.update()], most: 40 },
  { acts: [place, (client) => client.cancel(), (client) => client.reserve()], most: 40 },
];
