import type { AnswerRoute, Call } from '../../kit/route.js';
import type { Operation } from '../contract/operation.js';
import type { Validator } from '../contract/validator.js';
import type { AppStore } from '../outside/app-store.js';
import { render } from './render.js';

export interface Reply {
  status: number;
  /** JSON text; none for an answer without a body. */
  text: string | undefined;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Runs a route. Its answer is checked before the commit, so that one that breaks the contract
 * leaves no trace in the state.
 */
export async function dispatch(
  route: AnswerRoute,
  call: Call,
  operation: Operation,
  validator: Validator,
  store: AppStore,
): Promise<Reply> {
  const status = route.status ?? 200;
  if ('answers' in route) {
    const textOf = (body: unknown): string | undefined => render(operation, validator, status, body);
    const checked = <T>(body: T): T => {
      textOf(body);
      return body;
    };
    return { status, text: textOf(await route.answers(call, checked)) };
  }
  // Asked again after each wait, and used at once: nothing may come in between.
  for (let held = store.free?.(call.tenant); held; held = store.free?.(call.tenant)) await held;
  const headers: Record<string, string> = {};
  const tell = (name: string, value: string): void => {
    headers[name] = value;
  };
  const text = store.transact(call.tenant, (tx) => render(operation, validator, status, route.runs(tx, call, tell)));
  await durable(operation, store);
  return { status, text, headers };
}

/**
 * A read waits as a write does, since nobody may be told what a power cut could still take; but
 * reads go on where the disk confirms nothing any more.
 */
async function durable({ method }: Operation, store: AppStore): Promise<void> {
  const settled = store.settled();
  if (settled) await (method === 'GET' ? settled.catch(() => undefined) : settled);
}
