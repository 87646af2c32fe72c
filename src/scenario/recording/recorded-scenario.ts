import { parse } from 'node:querystring';
import { own } from '../../core/text/path.js';
import type { Operation, Operations } from '../contract/operations.js';
import type { CallStep, Expectation, RequestParts, Scenario, Step } from '../scenario.js';
import { marked } from './marked.js';
import type { Recorded, RecordedCall, Recording } from './recorded.js';
import { stableParts } from './stable-parts.js';
import { Symbols } from './symbols.js';

/** A step that gets a `keep` when a later step turns out to use its answer. */
type Answering = { expect?: Expectation; keep?: Record<string, string> };

const PATH_NAME = /\{([^}]+)\}/g;

/** Reads the parameters in a path, by the names that its operation gives them. */
function pathParts({ path: template }: Operation, path: string): Record<string, string> {
  const names = Array.from(template.matchAll(PATH_NAME), ([, name = '']) => name);
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(PATH_NAME, '([^/]*)');
  const [, ...values] = new RegExp(`^${pattern}/?$`).exec(path) ?? [];
  return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i] ?? '')]));
}

const unlessEmpty = <T extends object>(parts: T): T | undefined => (Object.keys(parts).length > 0 ? parts : undefined);

/** The channel that a scenario sends by itself. */
const USUAL_CHANNEL = '12';

/** The headers of a call beside those that name the tenant, as each version names the channel. */
function headersOf({ path, prefer, channel }: RecordedCall): Record<string, unknown> {
  const isOther = channel !== undefined && channel !== USUAL_CHANNEL;
  const named = path.startsWith('/v3/') ? { 'x-fabric-channel-id': channel } : { 'x-site-context': { channel } };
  return { ...(isOther && named), ...(prefer !== undefined && { prefer }) };
}

function callStep(call: RecordedCall, operation: Operation, symbols: Symbols): CallStep {
  const { operationId, path, search, requestBody } = call;
  const headers = unlessEmpty(headersOf(call));
  const [inPath, query] = [unlessEmpty(pathParts(operation, path)), unlessEmpty({ ...parse(search) })];
  const sent: RequestParts = {
    ...(inPath && { path: symbols.usedInTexts(inPath) }),
    ...(query && { query: symbols.usedInTexts(query) }),
    ...(headers && { headers }),
    ...(requestBody !== undefined && { body: symbols.usedIn(requestBody) }),
  };
  return { call: operationId, ...(unlessEmpty(sent) && { with: sent }) };
}

/** The noun of an operation: "reservation" for `listReservations`. */
const nounOf = (operationId: string): string => {
  const noun = operationId.replace(/^[a-z]+/, '').replace(/s$/, '');
  return noun === '' ? operationId : noun.charAt(0).toLowerCase() + noun.slice(1);
};

/**
 * The status to expect: none for a cut connection, and any where a fault may have damaged the
 * answer.
 */
function statusExpected({ status, struck }: RecordedCall): unknown {
  if (status === 0) return 'none';
  return struck && status < 400 ? '$any' : status;
}

function bodyExpected(answer: unknown, sent: unknown, symbols: Symbols): { body?: unknown } {
  const body = answer === undefined ? undefined : stableParts(answer, sent, symbols);
  return body === undefined ? {} : { body };
}

/** Converts a step of the control API, with names in place of values from earlier answers. */
function handStep(step: Step, symbols: Symbols): Step {
  if ('lift' in step) return { lift: step.lift === 'all' ? 'all' : symbols.usedInTexts({ id: step.lift }).id };
  if (!('move' in step)) return step;
  const { move, order, items, ...how } = step;
  return { move, order: symbols.usedInTexts({ orderNumber: order }).orderNumber, ...(items && { items: symbols.usedIn(items) }), ...how };
}

/** The part of a step's answer that shows the resulting state. */
function tellingPart(step: Step, answer: unknown): unknown {
  if ('restock' in step) return { released: own(answer, 'released') };
  return 'call' in step || 'move' in step || 'advance' in step ? answer : undefined;
}

function stepOf(entry: Recorded, operations: Operations, symbols: Symbols): Step {
  const isCall = entry.kind === 'call';
  const step = isCall ? callStep(entry, operations.get(entry.operationId) as Operation, symbols) : handStep(entry.step, symbols);
  const answering = step as Answering;
  const expect: Expectation = {
    ...(isCall && { status: statusExpected(entry) }),
    ...bodyExpected(tellingPart(step, entry.answer), isCall ? entry.requestBody : undefined, symbols),
  };
  if (unlessEmpty(expect)) answering.expect = expect;
  const noun = isCall ? nounOf(entry.operationId) : 'fault' in step ? 'fault' : 'order';
  symbols.give(entry.answer, noun, (name, part) => {
    answering.keep = { ...answering.keep, [name]: part };
  });
  return step;
}

/**
 * Converts a recording to a named scenario that sends the same requests and expects the same
 * answers.
 */
export function recordedScenario({ start, entries }: Recording, name: string, operations: Operations): Scenario {
  const symbols = new Symbols();
  const { seed, clock, lifecycle } = start;
  const steps = entries.map((entry) => stepOf(entry, operations, symbols));
  return { scenario: name, seed, clock, lifecycle, steps: steps.map((step) => marked(step, operations)) };
}
