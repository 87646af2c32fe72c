import type { Path } from '../core/text/field-name.js';
import type { Random } from '../core/values/random.js';
import { createOrder } from '../resources/order/create-order.js';
import type { NewOrder } from '../resources/order/new-order.js';
import type { Tx } from '../store/tx.js';
import type { Journey } from './steps.js';

/** Something that seeding does at a given time, in milliseconds since 1970. */
export interface Occurrence {
  readonly atMs: number;
  readonly does: (tx: Tx) => unknown;
  /** The path of the recipe field that asks for it. */
  readonly path: Path;
  /** The path of the record that it sends, to which a refusal's fields belong. */
  readonly record?: Path | undefined;
}

/** When an order is placed and when each of its steps follows. */
export interface Times {
  readonly placedMs: number;
  readonly stepsMs: readonly number[];
}

const HOUR = 3_600_000;

const drawDelays = (random: Random, { steps }: Journey): number[] =>
  steps.map(({ after: [least, most] }) => random.int(Math.round(least * HOUR), Math.round(most * HOUR)));

/**
 * Draws the duration of each step. The last step happens within the journey's rest before `endMs`.
 */
export function drawTimes(random: Random, journey: Journey, endMs: number): Times {
  const delays = drawDelays(random, journey);
  const rest = random.int(1, journey.rests * HOUR);
  const total = delays.reduce((sum, delay) => sum + delay, rest);
  return timesFrom(endMs - total, delays);
}

/**
 * Does the same for an order whose time of placing is given. Its steps move closer together if they
 * would not fit before `endMs`.
 */
export function drawTimesFrom(random: Random, journey: Journey, placedMs: number, endMs: number): Times {
  const delays = drawDelays(random, journey);
  const total = delays.reduce((sum, delay) => sum + delay, 1);
  const factor = Math.max(0, Math.min(1, (endMs - placedMs) / total));
  return timesFrom(
    placedMs,
    delays.map((delay) => Math.floor(delay * factor)),
  );
}

function timesFrom(placedMs: number, delays: readonly number[]): Times {
  const stepsMs: number[] = [];
  for (const delay of delays) stepsMs.push((stepsMs.at(-1) ?? placedMs) + delay);
  return { placedMs, stepsMs };
}

/** An order to be placed and moved to a status. */
export interface Plan {
  readonly status: string;
  readonly journey: Journey;
  readonly times: Times;
  readonly path: Path;
  /** The path of the order in the recipe, if it is written out there. */
  readonly record?: Path;
  readonly orderNumber: string;
  /**
   * Makes the order when it is placed, so that no more than one that is not placed is in memory.
   * Call it once for each plan, in the order of their times.
   */
  readonly order: () => NewOrder;
  readonly orderId?: string | undefined;
}

/** The actions of a plan, in order of time. */
export function occurrencesOf({ order, orderId, journey, times, path, record }: Plan): Occurrence[] {
  let id = '';
  const place = (tx: Tx) => {
    id = createOrder(tx, order(), orderId).orderId;
  };
  const steps = journey.steps.map(({ does }, i) => ({
    atMs: times.stepsMs[i] ?? times.placedMs,
    does: (tx: Tx) => does(tx, id),
    path,
    record,
  }));
  return [{ atMs: times.placedMs, does: place, path, record }, ...steps];
}
