import { afterAll, beforeAll, expect } from 'vitest';
import { drafts } from '../../src/drafts/drafts.js';
import { type JsonObject, resolve } from '../../src/openapi/openapi-document.js';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import type { OpenSandbox } from '../../src/sandbox/open-sandbox.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { type Contract, createContract } from '../../src/server/contract/contract.js';
import { CONTROL_CONTRACT } from '../../src/server/contract/contract-file.js';
import { cutDocument } from '../../src/server/contract/cut.js';
import { createValidator, type Validator } from '../../src/server/contract/validator.js';
import { documentOf } from '../support/documents.js';

export const NINE = '2026-01-05T09:00:00.000Z';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers as it pleases; their shape is held against the contract
  body: any;
}

/** A line as a test writes it: what is left out is unimportant. */
interface Line {
  sku: string;
  orderedQuantity?: number;
  backorder?: boolean;
}

let contract: Promise<Contract> | undefined;
const validators = new Map<string, Promise<Validator>>();

/** What an answer of the control API has wrong by its contract, error answers included. */
async function findingsIn(method: string, path: string, { status, body }: Answer): Promise<readonly unknown[]> {
  contract ??= documentOf(CONTROL_CONTRACT).then(createContract);
  const { document, find } = await contract;
  const found = find(method, path);
  if (found.kind !== 'operation') return [];
  const { operation } = found;
  const node = document.paths[operation.path]?.[method.toLowerCase()] as JsonObject;
  const responses = node['responses'] as JsonObject;
  const response = resolve(document, responses[String(status)] ?? responses['default']);
  if (response === undefined) return [`${operation.id} documents no ${status}`];
  const cut = cutDocument(document, 'GET', { parameters: [], requestBody: undefined, responses: { '200': response } });
  const key = `${operation.id} ${status}`;
  if (!validators.has(key)) validators.set(key, createValidator(cut, 'GET', false));
  return ((await validators.get(key)) as Validator).response(200, body);
}

/** One tenant of a sandbox, reached through HTTP. */
export class Shop {
  readonly sandbox: OpenSandbox;
  readonly account: string;
  readonly headers: Record<string, string>;

  constructor(sandbox: OpenSandbox, account: string) {
    this.sandbox = sandbox;
    this.account = account;
    this.headers = { authorization: 'Bearer token', 'x-site-context': JSON.stringify({ account }) };
  }

  async call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.sandbox.url + path, {
      method,
      headers: { ...this.headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = { status: response.status, body: JSON.parse(await response.text()) };
    expect(await findingsIn(method, path.split('?')[0] as string, answer)).toEqual([]);
    return answer;
  }

  get = (path: string) => this.call('GET', `/__sandbox${path}`);
  post = (path: string, body: unknown) => this.call('POST', `/__sandbox${path}`, body);
  policies = (changes: object) => this.ok(this.call('PATCH', '/__sandbox/policies', changes));
  move = (orderNumber: string, body: object) => this.post(`/orders/${orderNumber}/moves`, body);
  advance = (by: string) => this.post('/clock/advance', { by });

  /** The body of an answer that has to be 200. */
  async ok(asked: Promise<Answer>): Promise<Answer['body']> {
    const { status, body } = await asked;
    expect([status, status === 200 ? '' : body]).toEqual([200, '']);
    return body;
  }

  /** Places an order; its lines are called line-1, line-2 and so on. */
  place(orderNumber: string, lines: readonly Line[], more: object = {}): Promise<Answer['body']> {
    const order = { ...drafts.order({ orderNumber, items: lines.map((line) => ({ itemId: line.sku, ...line })) }), ...more };
    return this.ok(this.call('POST', '/api/v2/order', order));
  }

  order = (orderNumber: string): Promise<Answer['body']> => this.ok(this.call('GET', `/api/v2/order?orderNumber=${orderNumber}`));

  /** The types of an order's events, in order. */
  async events(orderNumber: string): Promise<string[]> {
    const { events } = await this.ok(this.get(`/events?orderNumber=${orderNumber}`));
    return events.map(({ type }: { type: string }) => type);
  }
}

/** A sandbox for the tests of a file. Gives a fresh tenant at every call. */
export function openShops(options: SandboxOptions = { clock: NINE }): () => Shop {
  let sandbox: OpenSandbox;
  let accounts = 0;
  beforeAll(async () => {
    sandbox = await createOpenSandbox({ seed: 'empty', ...options });
  });
  afterAll(() => sandbox.close());
  return () => {
    accounts += 1;
    return new Shop(sandbox, String(accounts).padStart(24, '0'));
  };
}
