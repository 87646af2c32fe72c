import type { Call } from '../kit/resource.js';
import type { Tx } from '../store/tx.js';
import type { AnswerRoute } from './direct-route.js';
import type { Operation } from './operation.js';
import { render } from './render.js';
import type { Validator } from './validator.js';

/** What the server needs of a store. */
export interface AppStore {
  /** What to wait for before a tenant is used for the first time; undefined where it is ready. */
  ready?(tenant: string): Promise<void> | undefined;
  /** Runs `work` on one tenant's state; a throw leaves no trace. */
  transact<T>(tenant: string, work: (tx: Tx) => T): T;
  /** Settles once what was committed is as durable as promised; undefined where it is already. */
  settled(): Promise<void> | undefined;
}

export interface Reply {
  status: number;
  /** JSON text; none for an answer without a body. */
  text: string | undefined;
}

/** Runs a route. Its answer is checked before the commit, so that one that breaks the contract leaves no trace in the state. */
export async function dispatch(
  route: AnswerRoute,
  call: Call,
  operation: Operation,
  validator: Validator,
  store: AppStore,
): Promise<Reply> {
  const status = route.status ?? 200;
  if ('answers' in route) {
    const body = await route.answers(call);
    return { status, text: render(operation, validator, status, body) };
  }
  const text = store.transact(call.tenant, (tx) => render(operation, validator, status, route.returns(route.does(tx, route.with(call)))));
  await durable(operation, store);
  return { status, text };
}

/** A read waits as a write does, since nobody may be told what a power cut could still take; but reads go on where the disk confirms nothing any more. */
async function durable({ method }: Operation, store: AppStore): Promise<void> {
  const settled = store.settled();
  if (settled) await (method === 'GET' ? settled.catch(() => undefined) : settled);
}
