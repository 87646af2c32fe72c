import { inSlices } from '../../core/work/slices.js';
import type { AnswerRoute, Call, Feed } from '../../kit/route.js';
import type { Tx } from '../../store/tx.js';
import type { Operation } from '../contract/operation.js';
import type { Validator } from '../contract/validator.js';
import type { AppStore } from '../outside/app-store.js';
import { render, rendering, rowsIn } from './render.js';

export interface Reply {
  status: number;
  /** JSON text; undefined for an answer without a body. */
  text: string | undefined;
  /** JSON text in pieces, instead of `text`. */
  pieces?: Iterable<string>;
  /** Begins to collect the messages of a live answer, instead of `text`. */
  follow?: (wake: () => void) => Feed | Promise<Feed>;
  headers?: Readonly<Record<string, string>>;
}

const MULTI_STATUS = 207;
/** Fewer are checked and serialized at once, in a few milliseconds. */
const MANY_ROWS = 400;
/** Checking and serializing a row takes as long as looking at this many records. */
const RECORDS_A_ROW = 50;

/** Whether a client would rather have an event stream than JSON: it names the stream first. */
const wantsStream = (accept = ''): boolean => /^(?:(?!application\/json|\*\/\*).)*text\/event-stream/i.test(accept);

/**
 * Runs a route. Its answer is checked before the commit, so that an answer that breaks the contract
 * changes no state. What it changes is known by its `origin`.
 */
export async function dispatch(
  route: AnswerRoute,
  call: Call,
  operation: Operation,
  validator: Validator,
  store: AppStore,
  origin?: object,
): Promise<Reply> {
  let status = route.status ?? 200;
  const textOf = (body: unknown): string | undefined => render(operation, validator, status, body);
  const checked = <T>(body: T): T => {
    textOf(body);
    return body;
  };
  if ('pieces' in route) return { status, text: undefined, pieces: await route.pieces(call, checked) };
  if ('follows' in route) return { status, text: undefined, follow: (wake) => route.follows(call, checked, wake) };
  if ('answers' in route && route.streams && wantsStream(call.headers['accept'])) {
    const { streams } = route;
    return { status, text: undefined, follow: (wake) => streams(call, checked, wake) };
  }
  if ('answers' in route) {
    const body = await route.answers(call, checked);
    return {
      status,
      text: rowsIn(body) < MANY_ROWS ? textOf(body) : await inSlices(rendering(operation, validator, status, body as object)),
    };
  }
  // Checked again after each wait, with nothing in between before the transaction runs.
  for (let held = store.free?.(call.tenant); held; held = store.free?.(call.tenant)) await held;
  if ('stages' in route) {
    const staged = await store.transact(call.tenant, (tx) => route.stages(tx, call), { channel: call.channel, origin });
    await durable(operation, store);
    await store.sent?.(call.tenant);
    return { status, text: await store.transact(call.tenant, (tx) => textOf(route.shows(tx, staged))) };
  }
  const headers: Record<string, string> = {};
  const tell = (name: string, value: string): void => {
    headers[name] = value;
  };
  const tellPart = (): void => {
    status = MULTI_STATUS;
  };
  const run = (tx: Tx): string | undefined => {
    const body = route.runs(tx, call, tell, tellPart);
    const rows = rowsIn(body);
    if (rows < MANY_ROWS) return textOf(body);
    return tx.long('answer', rows * RECORDS_A_ROW, () => rendering(operation, validator, status, body as object));
  };
  const text = await store.transact(call.tenant, run, { channel: call.channel, origin });
  await durable(operation, store);
  return { status, text, headers };
}

/**
 * Waits until the commits so far are durable. Reads wait too, so that no client sees a change that
 * a power cut could undo; but if the disk fails, reads still answer.
 */
async function durable({ method }: Operation, store: AppStore): Promise<void> {
  const settled = store.settled();
  if (settled) await (method === 'GET' ? settled.catch(() => undefined) : settled);
}
