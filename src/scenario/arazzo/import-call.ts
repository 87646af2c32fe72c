import { isObject, own } from '../../core/text/path.js';
import type { Operation, Operations } from '../contract/operations.js';
import type { RequestParts } from '../scenario.js';
import type { Lose } from './criteria.js';
import { pointerSteps } from './read-expressions.js';

/** The operation that a step calls, and whether it is one of the control API. */
export interface Called {
  readonly operation: Operation;
  readonly isControl: boolean;
}

/** `{$sourceDescriptions.oms.url}#/paths/~1v3~1orders/post` */
const OPERATION_PATH = /#\/paths\/([^/]+)\/([a-z]+)$/;

/** Finds the operation of a step; reports why there is none. */
export function calledBy(step: unknown, operations: Operations, lose: Lose): Called | undefined {
  const id = own(step, 'operationId');
  const operationPath = own(step, 'operationPath');
  if (typeof own(step, 'workflowId') === 'string') {
    lose(['workflowId'], 'is another workflow, which a step of a scenario cannot be');
    return undefined;
  }
  if (typeof id === 'string') {
    const name = id.replace(/^\$sourceDescriptions\.[\w-]+\./, '');
    const [api, control] = [operations.get(name), operations.own.get(name)];
    if (api) return { operation: api, isControl: false };
    if (control) return { operation: control, isControl: true };
    lose(['operationId'], `is ${name}, which is not an operation of the contract`);
    return undefined;
  }
  const [, pointer = '', method = ''] = OPERATION_PATH.exec(String(operationPath)) ?? [];
  const [path] = pointerSteps(`/${pointer}`);
  for (const [table, isControl] of [
    [operations, false],
    [operations.own, true],
  ] as const)
    for (const operation of table.values())
      if (operation.path === path && operation.method === method.toUpperCase()) return { operation, isControl };
  lose(operationPath === undefined ? [] : ['operationPath'], 'names no operation of the contract');
  return undefined;
}

/** The headers that a scenario sends by itself: they name the tenant and the client. */
const OWN_HEADERS = [
  'authorization',
  'x-site-context',
  'x-fabric-tenant-id',
  'x-fabric-channel-id',
  'x-sandbox-token',
  'content-type',
  'accept',
];

/** Puts the parameters of a step in their places, by name. */
export function partsOf(parameters: readonly unknown[], read: (value: unknown) => unknown, lose: Lose): RequestParts {
  const parts: Record<'path' | 'query' | 'headers', Record<string, unknown>> = { path: {}, query: {}, headers: {} };
  for (const parameter of parameters) {
    const [name, place] = [String(own(parameter, 'name')), own(parameter, 'in')];
    const key = place === 'header' ? 'headers' : place;
    if (key !== 'path' && key !== 'query' && key !== 'headers')
      lose(['parameters'], `has ${name} in ${String(place)}, where a scenario sends nothing`);
    else if (key !== 'headers' || !OWN_HEADERS.includes(name.toLowerCase())) parts[key][name] = read(own(parameter, 'value'));
  }
  return Object.fromEntries(Object.entries(parts).filter(([, values]) => Object.keys(values).length > 0));
}

/** Sets the value at a JSON pointer; maps that are not there yet are made. */
function replaceAt(payload: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(payload)) return payload.map((entry, i) => (String(i) === step ? replaceAt(entry, rest, value) : entry));
  const fields = isObject(payload) ? payload : {};
  return { ...fields, [step]: replaceAt(fields[step], rest, value) };
}

/**
 * The body that a step sends, its replacements made. A payload that is a kept answer becomes the
 * draft, and the replacements the changes to it.
 */
export function bodySent(step: unknown, read: (value: unknown) => unknown, lose: Lose): { draft?: string; body?: unknown } {
  const sent = own(step, 'requestBody');
  if (sent === undefined) return {};
  const type = own(sent, 'contentType');
  if (typeof type === 'string' && !/json/.test(type)) lose(['requestBody', 'contentType'], `is ${type}; a scenario sends JSON`);
  const payload = read(own(sent, 'payload'));
  const replacements = own(sent, 'replacements');
  const isKept = typeof payload === 'string' && /^\$\{[^}]*\}$/.test(payload);
  const start: unknown = isKept ? undefined : payload;
  const body = (Array.isArray(replacements) ? replacements : []).reduce<unknown>(
    (changed, one) => replaceAt(changed, pointerSteps(String(own(one, 'target'))), read(own(one, 'value'))),
    start,
  );
  return { ...(isKept && { draft: payload }), ...(body !== undefined && { body }) };
}
