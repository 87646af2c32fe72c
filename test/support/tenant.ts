import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { createSandbox, drafts, type Sandbox, type SandboxOptions } from '../../src/index.js';

/** When every test begins. */
export const NOW = '2026-01-05T09:00:00.000Z';

/**
 * An answer of the sandbox; its body is parsed if it is JSON, and undefined where there is none.
 */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of the body
  body: any;
  headers: Headers;
}

export interface Call {
  /** Sent as JSON, or as it is where it is a text. */
  body?: unknown;
  /** Instead of, or beside, the usual ones; undefined leaves one out. */
  headers?: Record<string, string | undefined>;
}

/** A documented example. */
export const example = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/examples/${name}.json`, import.meta.url), 'utf8'));

/** A line of an order: three shirts at ten dollars unless said otherwise. */
export const line = (changes: object = {}) => drafts.line({ lineItemId: 'L1', sku: 'SHIRT', orderedQuantity: 3, ...changes });

/** An order of one line, as a storefront sends it. */
export const newOrder = (orderNumber: string, changes: object = {}) => ({ ...drafts.order({ orderNumber }), items: [line()], ...changes });

/** A payment that was authorised. */
export const payment = (changes: object = {}) => ({
  paymentCounter: 1,
  paymentDate: NOW,
  paymentIdentifier: { cardIdentifier: '3456', expirationYear: '2029', paymentId: 'P1' },
  paymentStatus: 'AUTHORIZED',
  ...changes,
});

const AUTHORIZATION = 'Bearer test';
const RESERVATIONS = '/backpre-order/backorderpreorder-reserve';

/** One tenant of a sandbox, reached through HTTP. */
export class Tenant {
  readonly sandbox: Sandbox;
  readonly account: string;

  constructor(sandbox: Sandbox, account: string) {
    this.sandbox = sandbox;
    this.account = account;
  }

  /** A call with nothing but what is said. */
  async raw(method: string, path: string, { body, headers = {} }: Call = {}): Promise<Answer> {
    const sent = Object.entries({ ...(body !== undefined && { 'content-type': 'application/json' }), ...headers });
    const response = await fetch(this.sandbox.url + path, {
      method,
      headers: sent.filter((entry): entry is [string, string] => entry[1] !== undefined),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: response.status, body: isJson ? JSON.parse(text) : text === '' ? undefined : text, headers: response.headers };
  }

  /** A call of v2 or of the sandbox's own API, by its full path. */
  call(method: string, path: string, { body, headers }: Call = {}): Promise<Answer> {
    const usual = { authorization: AUTHORIZATION, 'x-site-context': JSON.stringify({ account: this.account }) };
    return this.raw(method, path, { body, headers: { ...usual, ...headers } });
  }

  get = (path: string) => this.call('GET', `/api/v2${path}`);
  post = (path: string, body?: unknown) => this.call('POST', `/api/v2${path}`, { body });
  put = (path: string, body?: unknown) => this.call('PUT', `/api/v2${path}`, { body });
  patch = (path: string, body?: unknown) => this.call('PATCH', `/api/v2${path}`, { body });
  delete = (path: string) => this.call('DELETE', `/api/v2${path}`);

  v3(method: string, path: string, { body, headers }: Call = {}): Promise<Answer> {
    const usual = { authorization: AUTHORIZATION, 'x-fabric-tenant-id': this.account, 'x-fabric-channel-id': '12' };
    return this.raw(method, `/v3${path}`, { body, headers: { ...usual, ...headers } });
  }

  /** The body of an answer that has to be 200. */
  async ok(asked: Promise<Answer>): Promise<Answer['body']> {
    const { status, body } = await asked;
    expect([status, status === 200 ? '' : body]).toEqual([200, '']);
    return body;
  }

  place = (orderNumber: string, changes: object = {}) => this.ok(this.post('/order', newOrder(orderNumber, changes)));
  order = (orderNumber: string) => this.ok(this.get(`/order?orderNumber=${encodeURIComponent(orderNumber)}`));
  cancel = (orderId: string, changes: object = {}) => this.post('/order/cancel', { orderId, reasonCode: 'wrong item', ...changes });
  move = (orderNumber: string, move: string, more: object = {}) =>
    this.ok(this.call('POST', `/__sandbox/orders/${orderNumber}/moves`, { body: { move, ...more } }));
  advance = (by: string) => this.ok(this.call('POST', '/__sandbox/clock/advance', { body: { by } }));
  policies = (changes: object) => this.ok(this.call('PATCH', '/__sandbox/policies', { body: changes }));

  /** Writes how many shirts are on hand at location 1. */
  stock = (onHand: number, changes: object = {}) =>
    this.ok(this.put('/inventory', drafts.stock({ sku: 'SHIRT', counters: { onHand }, ...changes })));

  /** The types of what happened to an order. */
  async events(orderNumber: string): Promise<string[]> {
    const { events } = await this.ok(this.call('GET', `/__sandbox/events?orderNumber=${orderNumber}`));
    return events.map(({ type }: { type: string }) => type);
  }

  reserve = (body: object) => this.post(RESERVATIONS, body);
  reservation = (id: string) => this.ok(this.get(`${RESERVATIONS}?BackOrderPreOrderReservationId=${id}`));
  reservations = (orderNumber: string) => this.ok(this.get(`${RESERVATIONS}/${orderNumber}`));
  changeReservation = (orderNumber: string, change: object, lineItemId = 'L1') =>
    this.put(`${RESERVATIONS}/${lineItemId}/${orderNumber}`, change);
  dropReservation = (id: string) => this.delete(`${RESERVATIONS}/${id}`);
  backorder = (id: string) => this.ok(this.v3('GET', `/backorders-preorders/${id}`));
  consent = (id: string, consent: string) =>
    this.v3('POST', `/backorders-preorders/${id}/actions/save-delay-consent`, { body: { consent } });

  /**
   * Places an order of three shirts of which one is in stock, and allocates it: two wait in a
   * reservation, whose id is answered.
   */
  async backorderTwo(orderNumber: string, changes: object = {}): Promise<string> {
    await this.stock(1);
    await this.place(orderNumber, { items: [line({ backorder: true })], ...changes });
    await this.move(orderNumber, 'allocate');
    const [{ id }] = await this.reservations(orderNumber);
    return id;
  }
}

let accounts = 0;

/**
 * A sandbox without data for the tests of a file; gives a tenant that nobody has used at every
 * call.
 */
export function openSandbox(options: SandboxOptions = {}): () => Tenant {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'empty', clock: NOW, ...options });
  });
  afterAll(() => sandbox.close());
  return () => {
    accounts += 1;
    return new Tenant(sandbox, `f${accounts.toString(16).padStart(23, '0')}`);
  };
}
