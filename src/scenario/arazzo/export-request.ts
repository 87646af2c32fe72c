import type { Path } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import { controlCall } from '../contract/control-call.js';
import type { Operation, Operations } from '../contract/operations.js';
import { type BaseHeaders, callParts } from '../playing/requests.js';
import type { ActingStep, CallStep } from '../scenario.js';
import { fill, isReference } from '../values/fill.js';
import { ABSENT } from '../values/merge.js';
import { isRaw } from '../values/raw.js';
import type { Scope } from '../values/scope.js';
import { type Parameter, type Replacement, SOURCES, type WorkflowStep } from './arazzo.js';
import type { Lose } from './criteria.js';
import { readsAsExpression, runtimeText } from './runtime-text.js';

/** How a step of a workflow sends its request. */
export type RequestOfStep = Pick<WorkflowStep, 'operationId' | 'parameters' | 'requestBody'>;

/** What is needed to write requests. */
export interface Requesting {
  readonly operations: Operations;
  readonly scope: Scope;
  /** The headers that every request of the workflow has. */
  readonly headers: BaseHeaders;
}

/** Finds the texts of a request that a tool would take for expressions. */
function expressionsIn(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(expressionsIn);
  return isObject(value) ? Object.values(value).some(expressionsIn) : readsAsExpression(value);
}

/** Writes a request's body, JSON. */
export const bodyOf = (payload: unknown) => ({ requestBody: { contentType: 'application/json', payload: runtimeText(payload) } });

/** A step's own headers: those that differ from the headers of every request. */
function ownHeaders(headers: BaseHeaders, base: BaseHeaders, lose: Lose): Parameter[] {
  const left = Object.keys(base).filter((name) => !Object.hasOwn(headers, name));
  for (const name of left) lose(['with', 'headers', name], 'cannot be left out of a single step of a workflow');
  const changed = Object.entries(headers).filter(([name, value]) => base[name] !== value);
  return changed.map(([name, value]) => ({ name, in: 'header', value: runtimeText(value) }));
}

const parameters = (place: 'path' | 'query', values: Readonly<Record<string, unknown>>): Parameter[] =>
  Object.entries(values).map(([name, value]) => ({ name, in: place, value: runtimeText(value) }));

/** Respect puts the values of a path into it as they are. */
function pathOf(path: Readonly<Record<string, unknown>>, lose: Lose): Parameter[] {
  for (const [name, value] of Object.entries(path))
    if (/^$|[/?#%]/.test(String(value))) lose(['with', 'path', name], 'is empty or has characters that Respect does not encode');
  return parameters('path', path);
}

function queryOf(query: Readonly<Record<string, unknown>>, joined: ReadonlySet<string>, lose: Lose): Parameter[] {
  const sent = Object.entries(query).filter(([, value]) => value !== ABSENT);
  for (const [name, value] of sent)
    if (Array.isArray(value) && !joined.has(name)) lose(['with', 'query', name], 'is sent several times, which Respect does not do');
  return parameters('query', Object.fromEntries(sent.map(([name, value]) => [name, isObject(value) ? JSON.stringify(value) : value])));
}

/** Says why a body cannot be sent as it is; undefined if it can. */
function bodyProblem(body: unknown, takesBody: boolean): string | undefined {
  if (body === undefined) return takesBody ? 'has no body, for which Respect sends the example of the contract' : undefined;
  return isObject(body) || Array.isArray(body) ? undefined : 'is neither a map nor a list, which Respect does not send as JSON';
}

/** The values of changes to a body, by JSON pointer. Reports changes that are no replacements. */
function replacementsOf(changes: unknown, path: Path, lose: Lose): Replacement[] {
  if (isObject(changes) && !isRaw(changes))
    return Object.entries(changes).flatMap(([name, change]) => replacementsOf(change, [...path, name], lose));
  if (Array.isArray(changes) || changes === ABSENT || isRaw(changes))
    lose(['with', 'body', ...path], 'changes a kept answer in a way that does not replace a value');
  const target = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return changes === undefined ? [] : [{ target, value: runtimeText(changes) }];
}

/** The body of a call: written out, or a kept answer whose values are replaced. */
function callBody(step: CallStep, body: unknown, { scope }: Requesting, lose: Lose): Pick<RequestOfStep, 'requestBody'> {
  const { draft } = step;
  if (draft === undefined || !isReference(draft)) return body === undefined ? {} : bodyOf(body);
  const changes = fill(step.with?.body, scope.lookup);
  const { requestBody } = bodyOf(fill(draft, scope.lookup));
  const replacements = replacementsOf(changes, [], lose);
  return { requestBody: { ...requestBody, ...(replacements.length > 0 && { replacements }) } };
}

function callRequest(step: CallStep, operation: Operation, requesting: Requesting, lose: Lose): RequestOfStep {
  const { scope, headers: base } = requesting;
  const isKept = step.draft !== undefined && isReference(step.draft);
  const { draft: _, ...bare } = step;
  const { path, query, headers, body } = callParts(isKept ? bare : step, operation, scope, base);
  const { takesBody, joined } = operation.shapes();
  const problem = isKept ? undefined : bodyProblem(body, takesBody);
  if (problem !== undefined) lose(body === undefined ? [] : ['with', 'body'], problem);
  const own = Object.entries(headers).filter(([name, value]) => base[name] !== value);
  if (expressionsIn([path, query, own, body])) lose(['with'], 'has a text that Arazzo reads as an expression');
  return {
    operationId: `$sourceDescriptions.${SOURCES.api}.${operation.id}`,
    parameters: [...pathOf(path, lose), ...queryOf(query, joined, lose), ...ownHeaders(headers, base, lose)],
    ...callBody(step, body, requesting, lose),
  };
}

/** Writes the request of a step that is not a note. */
export function requestOfStep(step: ActingStep, requesting: Requesting, lose: Lose): RequestOfStep {
  const { operations, scope } = requesting;
  if ('call' in step) return callRequest(step, operations.get(step.call) as Operation, requesting, lose);
  const { operationId, names, body } = fill(controlCall(step), scope.lookup) as ReturnType<typeof controlCall>;
  if (expressionsIn(body)) lose([], 'has a text that Arazzo reads as an expression');
  return {
    operationId: `$sourceDescriptions.${SOURCES.control}.${operationId}`,
    parameters: parameters('path', names),
    ...(body !== undefined && bodyOf(withoutUndefined(body))),
  };
}

const withoutUndefined = (body: unknown): unknown =>
  isObject(body) ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) : body;

/** Names the place of a loss within the whole of a step. */
export const within =
  (lose: Lose, prefix: Path): Lose =>
  (path, message) =>
    lose([...prefix, ...path], message);
