import { own } from '../../core/text/path.js';
import { isoTime } from '../../core/time/clock.js';
import type { Operations } from '../contract/operations.js';
import { controlStep } from '../recording/control-step.js';
import type { Recorded, RecordedStart } from '../recording/recorded.js';
import { isRepeated, recordedCall } from '../recording/recorded-call.js';
import { recordedScenario } from '../recording/recorded-scenario.js';
import type { Scenario } from '../scenario.js';
import { cleaned, type Parts, partsOf } from './clean-exchange.js';
import type { Exchange } from './exchange.js';
import { Placeholders, withFakes } from './placeholders.js';
import { Skipped } from './skipped.js';
import { refuseTooLong } from './too-long.js';
import { withBodies } from './without-bodies.js';

/** The operation that a request is for. */
export interface Routed {
  readonly operationId: string;
  readonly isControl: boolean;
  readonly names: Readonly<Record<string, string>>;
  /** The fields that hold secrets, in lower case. */
  readonly secretNames: ReadonlySet<string>;
}

/** What a scenario is made with. */
export interface Converting extends Omit<RecordedStart, 'clock'> {
  readonly name: string;
  readonly operations: Operations;
  readonly route: (method: string, path: string) => Routed | undefined;
  /** Whether bodies were recorded at all. */
  readonly hasBodies: boolean;
}

export interface Converted {
  readonly scenario: Scenario;
  /** What is not in it, a line for each reason. */
  readonly skipped: readonly string[];
  /** How many different values of persons were replaced. */
  readonly personal: number;
}

/** A request of the API or the control API of one host. */
interface Kept extends Routed {
  readonly exchange: Exchange;
  readonly parts: Parts;
}

/** Less time than this between two requests is not told, until it adds up to that. */
const LEAST_MS = 60_000;

/** The host that most requests of known operations went to. */
function hostOf(exchanges: readonly Exchange[], route: Converting['route']): string | undefined {
  const counts = new Map<string, number>();
  for (const { host, method, path } of exchanges) if (route(method, path)) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Why a request is not in the scenario; undefined if it is. */
function reasonAgainst(
  exchange: Exchange,
  parts: Parts | undefined,
  host: string | undefined,
  account: string | undefined,
): string | undefined {
  if (host !== undefined && exchange.host !== host) return 'another host';
  if (!parts) return 'no operation of the contract';
  if (exchange.account !== undefined && exchange.account !== account) return 'another account';
  if (exchange.status === 0) return 'no answer';
  return parts.isCut ? 'a body that is not JSON or too long' : undefined;
}

function keptOf(exchanges: readonly Exchange[], { route }: Converting, skipped: Skipped): Kept[] {
  const host = hostOf(exchanges, route);
  let account: string | undefined;
  return exchanges.flatMap((exchange): Kept[] => {
    const routed = route(exchange.method, exchange.path);
    if (routed && exchange.host === host) account ??= exchange.account;
    const parts = routed && partsOf(exchange, routed.secretNames);
    const reason = reasonAgainst(exchange, parts, host, account);
    if (reason === undefined && routed && parts) return [{ ...routed, exchange, parts }];
    skipped.add(reason ?? '', { exchange, names: routed?.names });
    return [];
  });
}

/** The recording of one tenant, as it is put together. */
class Tape {
  start: RecordedStart;
  entries: Recorded[] = [];
  /** The requests that the entries are of. */
  requests: Kept[] = [];
  #lastMs: number;
  #isFrozen = false;

  constructor(start: Omit<RecordedStart, 'clock'>, firstMs: number) {
    this.start = { ...start, clock: isoTime(Math.floor(firstMs / 1_000) * 1_000) };
    this.#lastMs = firstMs;
  }

  add(entry: Recorded, request: Kept): void {
    const { atMs } = request.exchange;
    const seconds = Math.floor((atMs - this.#lastMs) / 1_000);
    if (!this.#isFrozen && seconds * 1_000 >= LEAST_MS) {
      this.entries.push({ kind: 'step', step: { advance: `PT${seconds}S` }, answer: undefined });
      this.#lastMs += seconds * 1_000;
    }
    this.entries.push(entry);
    this.requests.push(request);
  }

  /** Begins anew, as the tenant did. */
  reset(sent: unknown, answered: unknown, atMs: number): void {
    const [seed, now, frozen] = [own(sent, 'seed'), own(answered, 'now'), own(answered, 'frozen')];
    this.start = {
      ...this.start,
      clock: typeof now === 'string' ? now : isoTime(Math.floor(atMs / 1_000) * 1_000),
      ...(typeof seed === 'string' && { seed }),
    };
    this.entries = [];
    this.requests = [];
    this.#lastMs = atMs;
    this.#isFrozen = frozen === true;
  }
}

/** Adds a call of the control API to the tape; one that changes nothing is skipped. */
function addControl(tape: Tape, request: Kept, skipped: Skipped): void {
  const { operationId, names, parts, exchange } = request;
  const { sent: body, answered: answer } = parts;
  const isDone = exchange.status < 300;
  const step = isDone ? controlStep({ operationId, path: names, body, answer, fromMs: 0, atMs: 0 }) : undefined;
  if (isDone && operationId === 'resetTenant') {
    for (const before of tape.requests) skipped.add('before a reset of the tenant', before);
    tape.reset(body, answer, exchange.atMs);
  } else if (step) tape.add({ kind: 'step', step, answer: 'advance' in step ? undefined : answer }, request);
  else skipped.add(isDone ? 'a call of the control API that no step does' : 'refused by the control API', request);
}

function addCall(tape: Tape, request: Kept, placeholders: Placeholders, skipped: Skipped): void {
  const { operationId, names, parts, exchange } = request;
  const call = recordedCall({ ...cleaned(exchange, parts, Object.values(names), placeholders), operationId });
  if (!call) skipped.add('a request that a scenario cannot send', request);
  else if (!isRepeated(exchange.method, call, tape.entries.at(-1))) tape.add(call, request);
}

/** The bodies of the requests that become steps; a read that repeats the one before does not. */
function bodiesOf(kept: readonly Kept[]): unknown[] {
  const start = kept.findLastIndex(({ operationId, exchange }) => operationId === 'resetTenant' && exchange.status < 300) + 1;
  const requestOf = (one: Kept | undefined) => (one?.exchange.method === 'GET' ? one.exchange.path + one.exchange.search : undefined);
  const rest = kept.slice(start).filter(({ isControl }) => !isControl);
  return rest.flatMap((one, i) => (requestOf(one) !== undefined && requestOf(one) === requestOf(rest[i - 1]) ? [] : [one.parts.sent]));
}

/**
 * Converts recorded requests to a scenario: names for ids, invented values for persons, and
 * advances of the clock for the time between them. Throws a `ScenarioError` if they are too many.
 */
export function trafficScenario(exchanges: readonly Exchange[], converting: Converting): Converted {
  const { name, seed, lifecycle, operations, hasBodies } = converting;
  const skipped = new Skipped();
  const placeholders = new Placeholders();
  const kept = keptOf(exchanges, converting, skipped);
  refuseTooLong(bodiesOf(kept));
  for (const { parts, names } of kept) placeholders.learn([names, parts.query, parts.sent, parts.answered]);
  const tape = new Tape({ seed, lifecycle }, kept[0]?.exchange.atMs ?? 0);
  for (const one of kept) {
    if (one.isControl) addControl(tape, one, skipped);
    else addCall(tape, one, placeholders, skipped);
  }
  const recorded = withFakes(recordedScenario(tape, name, operations));
  const scenario = hasBodies ? recorded : withBodies(recorded, operations);
  return { scenario, skipped: skipped.lines(placeholders), personal: placeholders.size };
}
