/**
 * The hooks by which a test file meets a server that is wrong about one operation. A module of its
 * own, because it is loaded once where the files of a worker share their modules.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Alteration, otherAnswer, otherRefusal } from '../../scripts/coverage/alteration.js';
import type { Call } from '../../src/kit/route.js';
import { resources } from '../../src/resources/index.js';
import { API_CONTRACT, openContract } from '../../src/server/index.js';
import { Store } from '../../src/store/store.js';
import { Transaction } from '../../src/store/transaction.js';
import type { Tx } from '../../src/store/tx.js';

/** The alteration of the present test file, and what came of it. */
export const altering: {
  alteration: Alteration | undefined;
  /** How many answers or changes were altered. */
  times: number;
  /** Whether a test failed. */
  noticed: boolean;
} = { alteration: undefined, times: 0, noticed: false };

const { find } = await openContract(API_CONTRACT);

/** The alteration of a request's answer, if it has one. */
function alterationOf({ method = '', url = '' }: IncomingMessage): Alteration | undefined {
  const { alteration } = altering;
  if (!alteration || alteration.of === 'changes') return undefined;
  const [path = ''] = url.split('?');
  const found = find(method, path);
  return found.kind === 'operation' && found.operation.id === alteration.operationId ? alteration : undefined;
}

/** The text of an answer as the alteration has it. */
function altered({ of, statuses }: Alteration, status: number, text: string): string {
  const isMeant = of === 'answer' ? status < 300 : statuses.includes(status);
  if (!isMeant) return text;
  const body: unknown = JSON.parse(text);
  const other = JSON.stringify(of === 'answer' ? otherAnswer(body) : otherRefusal(body));
  if (other !== text) altering.times += 1;
  return other;
}

subscribe('http.server.request.start', (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const alteration = alterationOf(request);
  if (!alteration) return;
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  const ending = (text: unknown, ...more: unknown[]): ServerResponse => {
    if (typeof text !== 'string' || text === '' || response.headersSent) return end(text, ...more);
    const other = altered(alteration, response.statusCode, text);
    response.setHeader('content-length', Buffer.byteLength(other));
    return end(other, ...more);
  };
  Object.assign(response, { end: ending });
});

/** Whether the operation whose changes are to be forgotten ran in the present transaction. */
let forgets = false;

/**
 * Notes that an operation runs for a request. The rows of files run operations too, and have no
 * URL.
 */
function note(operationId: string, { self }: Call): void {
  const { alteration } = altering;
  if (alteration?.of === 'changes' && alteration.operationId === operationId && self !== '') forgets = true;
}

for (const route of resources.flatMap(({ v2 = [], v3 = [] }) => [...v2, ...v3])) {
  if ('runs' in route) {
    const { runs } = route;
    route.runs = (tx, call, ...more) => {
      note(route.operationId, call);
      return runs(tx, call, ...more);
    };
  } else if ('stages' in route) {
    const { stages } = route;
    route.stages = (tx, call) => {
      note(route.operationId, call);
      return stages(tx, call);
    };
  }
}

/** Ends a transaction without its changes. */
class Forgotten extends Error {}

const { transact } = Store.prototype;
Store.prototype.transact = function <T>(this: Store, tenant: string, work: (tx: Tx) => T, shown?: Parameters<typeof transact>[2]): T {
  let results: T[] = [];
  const attempt = (tx: Tx): T => {
    forgets = false;
    const result = work(tx);
    if (!forgets || !(tx instanceof Transaction) || !tx.change()) return result;
    altering.times += 1;
    results = [result];
    throw new Forgotten();
  };
  try {
    return transact.call(this, tenant, attempt, shown) as T;
  } catch (error) {
    const [result] = results;
    if (!(error instanceof Forgotten) || results.length === 0) throw error;
    return result as T;
  }
};
