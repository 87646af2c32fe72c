import request from 'supertest';
import { happenings } from '../../../src/domain/events/events.js';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { fire } from '../../../src/domain/moves/fire.js';
import type { FireItem } from '../../../src/domain/moves/move.js';
import type { MoveName } from '../../../src/domain/moves/table.js';
import { setPolicies } from '../../../src/domain/policies.js';
import { drafts } from '../../../src/index.js';
import { allocations } from '../../../src/model/allocation.js';
import { inventories } from '../../../src/model/inventory.js';
import { orders } from '../../../src/model/order.js';
import { createOpenSandbox } from '../../../src/sandbox/create-open-sandbox.js';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import type { Tx } from '../../../src/store/tx.js';

export const NOW = '2026-01-05T09:00:00.000Z';

export const startSandbox = (): Promise<OpenSandbox> => createOpenSandbox({ seed: 'empty', clock: NOW });

/** An answer of the API: its status and body, if it has one. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of the body
  body: any;
}

/** A line of an order: five shirts at ten dollars unless said otherwise. */
export const line = (changes: object = {}) => drafts.line({ lineItemId: 'L1', sku: 'SHIRT', orderedQuantity: 5, ...changes });

let last = 0;

/** A tenant that nobody has used, what it asks of the API, and what only a test can do to it. */
export function newStory({ app, store }: OpenSandbox) {
  last += 1;
  const account = last.toString(16).padStart(24, 'c');
  const siteContext = JSON.stringify({ account });
  const send = async (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, sent?: unknown): Promise<Answer> => {
    const call = request(app)[method](`/api/v2${path}`).set({ authorization: 'Bearer test', 'x-site-context': siteContext });
    const { status, text, body } = await (sent === undefined ? call : call.send(sent as object));
    return { status, body: text === '' ? undefined : body };
  };
  const change = <T>(work: (tx: Tx) => T): T => store.transact(account, work);
  const orderOf = (tx: Tx, orderNumber: string) => tx.by(orders, 'orderNumber', orderNumber)[0] ?? tx.get(orders, orderNumber);
  return {
    account,
    change,
    get: (path: string) => send('get', path),
    post: (path: string, body: unknown) => send('post', path, body),
    put: (path: string, body?: unknown) => send('put', path, body),
    patch: (path: string, body: unknown) => send('patch', path, body),
    delete: (path: string) => send('delete', path),
    /** Places an order of one line of five shirts, unless said otherwise. */
    place: (orderNumber: string, changes: object = {}) =>
      send('post', '/order', {
        ...drafts.order({ orderNumber, shipInfo: [{ shipToId: 'home', taxCode: 'T' }] }),
        items: [line()],
        ...changes,
      }),
    order: async (orderNumber: string) => (await send('get', `/order?orderNumber=${orderNumber}`)).body,
    stock: (locationNum: number, onHand: number, changes: object = {}) =>
      change((tx) =>
        tx.put(inventories, {
          id: `stock-${locationNum}`,
          sku: 'SHIRT',
          locationNum,
          channelId: '12',
          counters: { onHand },
          backordered: 0,
          preordered: 0,
          createdAt: tx.now(),
          updatedAt: tx.now(),
          ...changes,
        }),
      ),
    counters: (locationNum: number) => change((tx) => tx.by(inventories, 'locationNum', locationNum)[0]?.counters),
    allocate: (orderNumber: string) => change((tx) => allocateOrder(tx, orderOf(tx, orderNumber).orderId)),
    move: (orderNumber: string, name: MoveName, items?: FireItem[]) =>
      change((tx) => fire(tx, name, { orderId: orderOf(tx, orderNumber).orderId, items })),
    policies: (changes: object) => change((tx) => setPolicies(tx, changes as Record<string, unknown>)),
    allocationIds: (orderNumber: string) =>
      change((tx) => tx.by(allocations, 'orderId', orderOf(tx, orderNumber).orderId).map(({ allocationId }) => allocationId)),
    events: (orderNumber: string) => change((tx) => tx.by(happenings, 'orderNumber', orderNumber).map(({ type }) => type)),
  };
}

export type Story = ReturnType<typeof newStory>;
