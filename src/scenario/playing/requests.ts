import { isObject } from '../../core/text/path.js';
import { shown } from '../../core/text/wording.js';
import { controlCall } from '../contract/control-call.js';
import { draftBody } from '../contract/draft.js';
import type { Operation, Operations } from '../contract/operations.js';
import type { ActingStep, CallStep, GivenStock, Step } from '../scenario.js';
import { fill, isReference } from '../values/fill.js';
import { ABSENT, merge } from '../values/merge.js';
import type { Scope } from '../values/scope.js';
import { type Sent, Unsendable } from './client.js';

/** The base headers of every request. */
export type BaseHeaders = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, unknown>>;

const filled = <T>(value: T, scope: Scope): T => fill(value, scope.lookup) as T;

function target({ path }: Pick<Operation, 'path'>, names: Values = {}, query: Values = {}): string {
  const place = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(names[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === ABSENT) continue;
    for (const one of Array.isArray(value) ? value : [value])
      search.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
  }
  const text = search.toString();
  return text === '' ? place : `${place}?${text}`;
}

const headerText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/**
 * Merges the headers of a step into the base headers. A JSON header can be written as a map, which
 * is merged into the header's value.
 */
function headersWith(base: BaseHeaders, own: Values = {}): Record<string, string> {
  const changed = Object.entries(own).map(([given, value]): [string, unknown] => {
    const name = given.toLowerCase();
    const before = base[name];
    return [name, isObject(value) && before?.startsWith('{') ? merge(JSON.parse(before), value) : value];
  });
  const merged = merge(base, Object.fromEntries(changed)) as Values;
  return Object.fromEntries(Object.entries(merged).map(([name, value]) => [name, headerText(value)]));
}

/**
 * The body that a step's changes are laid over: that of a draft, or one that an earlier step kept.
 * Throws `Unsendable` if what was kept is not a body.
 */
function draftOf({ draft }: CallStep, operation: Operation, scope: Scope, changes: unknown): unknown {
  if (draft === undefined) return undefined;
  if (!isReference(draft)) return draftBody(operation, draft, { orderNumber: scope.orderNumber, changes });
  const kept: unknown = filled<unknown>(draft, scope);
  if (isObject(kept) || Array.isArray(kept)) return kept;
  throw new Unsendable(`${draft} is ${shown(kept)}, which is not a body; keep the whole body by { name: body }`);
}

/** What a call sends, with its placeholders filled in. */
export interface CallParts {
  readonly path: Values;
  readonly query: Values;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Returns what a call sends: its draft with the changes, and its headers merged into the base
 * headers.
 */
export function callParts(step: CallStep, operation: Operation, scope: Scope, base: BaseHeaders): CallParts {
  const { path, query, headers, body } = filled(step.with ?? {}, scope);
  return {
    path: merge({}, path) as Values,
    query: merge({}, query) as Values,
    headers: headersWith(base, headers),
    body: merge(draftOf(step, operation, scope, body), body),
  };
}

function callRequest(step: CallStep, operation: Operation, scope: Scope, base: BaseHeaders): Sent {
  const { path, query, headers, body } = callParts(step, operation, scope, base);
  return { method: operation.method, path: target(operation, path, query), headers, ...(body !== undefined && { body }) };
}

/** Makes the control API request of a step. */
function ownRequest(step: Exclude<ActingStep, CallStep>, scope: Scope, base: BaseHeaders): Sent {
  const { method, path, names, body } = filled(controlCall(step), scope);
  return { method, path: target({ path: `/__sandbox${path}` }, names), headers: base, ...(body !== undefined && { body }) };
}

/**
 * Makes the request of a step that is not a note. Throws `NothingKept` if it refers to a value that
 * does not exist.
 */
export const requestOf = (step: ActingStep, scope: Scope, base: BaseHeaders, operations: Operations): Sent =>
  'call' in step ? callRequest(step, operations.get(step.call) as Operation, scope, base) : ownRequest(step, scope, base);

const FIRST_ITEM_ID = 1_001;

/** What a stock record of `given` has where it says nothing else; SKUs are counted from 0. */
export const stockDefaults = (number: number): Readonly<Record<string, unknown>> => ({
  channelId: '12',
  vendorId: 'vendor-1',
  itemId: FIRST_ITEM_ID + number,
});

/**
 * Makes the request that writes a stock record of `given`; `number` distinguishes its SKU from the
 * others.
 */
export function stockRequest(stock: GivenStock, number: number, scope: Scope, base: BaseHeaders, operations: Operations): Sent {
  const operation = operations.get('replaceInventory') as Operation;
  const { onHand = 0, counters, ...fields } = filled(stock, scope);
  const body = {
    ...stockDefaults(number),
    ...fields,
    counters: { onHand, ...(counters as object) },
  };
  return { method: operation.method, path: operation.path, headers: base, body };
}

/** The name of a step, or a default if it has none. */
export function labelOf(step: Step): string {
  if ('name' in step && step.name !== undefined) return step.name;
  if ('call' in step) return step.call;
  const [kind = '', subject] = Object.entries(step)[0] ?? [];
  return ['move', 'advance', 'snapshot', 'restore', 'lift'].includes(kind) ? `${kind} ${String(subject)}` : kind;
}
