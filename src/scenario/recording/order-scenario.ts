import { own } from '../../core/text/path.js';
import { isoTime } from '../../core/time/clock.js';
import type { Order } from '../../model/order.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import type { Operations } from '../contract/operations.js';
import type { Scenario, Step } from '../scenario.js';
import type { Recorded, RecordedStart } from './recorded.js';
import { recordedCall } from './recorded-call.js';
import { recordedScenario } from './recorded-scenario.js';
import type { LoggedStep } from './step-log.js';

/** What is kept of an order's history. */
export interface OrderHistory {
  order: Order;
  /** The state that the tenant began with. `clock` is undefined if its clock ran. */
  start: Omit<RecordedStart, 'clock'> & { clock: string | undefined };
  /** The requests that the order depends on, oldest first. */
  calls: readonly LogEntry[];
  steps: readonly LoggedStep[];
  /** Whether the order came with the seed, or the request that created it is kept. */
  complete: boolean;
}

/** Steps that concern every order; a move or a restock concerns some. */
function concerns({ items, orderNumber }: Order, step: Step): boolean {
  if ('move' in step) return step.order === orderNumber;
  if ('restock' in step) return items.some(({ sku }) => sku === own(step.restock, 'sku'));
  return 'advance' in step || 'policy' in step || 'fault' in step || 'lift' in step;
}

const textOf = (body: Buffer | string | undefined): string | undefined => body?.toString();

const callOf = (entry: LogEntry): Recorded | undefined =>
  recordedCall({
    ...entry,
    requestBytes: entry.requestBody === undefined ? undefined : Buffer.from(entry.requestBody),
    responseText: textOf(entry.responseBody),
  });

/** An entry of the recording, and the tenant's time before and after it. */
interface Timed {
  readonly recorded: Recorded;
  readonly fromMs: number;
  readonly atMs: number;
}

const note = (text: string): Recorded => ({ kind: 'step', step: { note: text }, answer: undefined });

function timedCall(entry: LogEntry): Timed[] {
  const { atMs, omitted, operationId } = entry;
  const recorded = omitted.includes('requestBody')
    ? note(`The body of ${operationId} was too long to keep, so the call is left out.`)
    : callOf(entry);
  return recorded ? [{ recorded, fromMs: atMs, atMs }] : [];
}

/** The answer to an advance tells of the timers of all orders, so nothing is expected of it. */
const timedStep = ({ step, answer, fromMs, atMs }: LoggedStep): Timed => ({
  recorded: { kind: 'step', step, answer: 'advance' in step ? undefined : answer },
  fromMs,
  atMs,
});

/** Calls and steps in the order in which they were carried out. */
function inTurn(calls: readonly LogEntry[], steps: readonly LoggedStep[]): Timed[] {
  const all = [
    ...calls.map((entry) => ({ after: entry.id, kind: 0, timed: timedCall(entry) })),
    ...steps.map((one) => ({ after: one.requests, kind: 1, timed: [timedStep(one)] })),
  ];
  return all.sort((a, b) => a.after - b.after || a.kind - b.kind).flatMap(({ timed }) => timed);
}

/** The entries, with an advance where whole seconds passed between two of them. */
function withTime(timed: readonly Timed[], startMs: number): Recorded[] {
  let nowMs = startMs;
  return timed.flatMap(({ recorded, fromMs, atMs }) => {
    const seconds = Math.max(0, Math.floor((fromMs - nowMs) / 1_000));
    nowMs += seconds * 1_000 + (atMs - fromMs);
    const advance: Recorded = { kind: 'step', step: { advance: `PT${seconds}S` }, answer: undefined };
    return seconds === 0 ? [recorded] : [advance, recorded];
  });
}

/**
 * A scenario that replays an order's history: the kept requests that it depends on, and the steps
 * by the control API. A note says so where its beginning is not kept.
 */
export function orderScenario({ order, start, calls, steps, complete }: OrderHistory, operations: Operations): Scenario {
  const timed = inTurn(
    calls,
    steps.filter(({ step }) => concerns(order, step)),
  );
  const startMs = start.clock === undefined ? (timed[0]?.fromMs ?? 0) : Date.parse(start.clock);
  const missing = note(`The request that created order ${order.orderNumber} is not kept: place the order here first.`);
  const entries = [...(complete ? [] : [missing]), ...withTime(timed, startMs)];
  return recordedScenario({ start: { ...start, clock: isoTime(startMs) }, entries }, `Order ${order.orderNumber}`, operations);
}
