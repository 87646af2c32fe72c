import { type Bucket, buckets, type OrderLine, type Units } from '../../model/order.js';
import { bucketsOf, type Quantities, type QuantityName, quantitiesOf, returnNames } from '../status/quantities.js';
import { held, moved } from '../status/units.js';
import { type MoveName, moveOf } from './table.js';
import { rankOf, type Way, wayTo } from './ways.js';

/**
 * A move of units of one line, planned but not made. Of several lines those with the same `turn`
 * are made together.
 */
export interface Step {
  /** What is done first has the lower stage, and within one the lower place. */
  turn: readonly [stage: number, place: number];
  move: MoveName;
  lineItemId: string;
  quantity: number;
  outOf: Bucket;
}

/** Moves that lead a line where it is to be, or the sentence for why none do. */
export type Plan = { steps: Step[] } | { sentence: string };

/**
 * Quantities that no unit is counted in twice, but for those shipped and delivered, which the
 * others are a part of.
 */
const disjoint: readonly QuantityName[] = ['backOrderedQuantity', 'pendingShippedQuantity', 'cancelledQuantity', ...returnNames];

/** A line on its way: where its units would be after the steps so far. */
export class Planner {
  readonly steps: Step[] = [];
  readonly #lineItemId: string;
  readonly #stated: Partial<Quantities>;
  #stage = 0;
  units: Units;

  /**
   * `stated` are quantities that the line is to have at the end: units that make them up are not
   * taken for anything else.
   */
  constructor({ lineItemId, units }: Pick<OrderLine, 'lineItemId' | 'units'>, stated: Partial<Quantities> = {}) {
    this.#lineItemId = lineItemId;
    this.units = units;
    this.#stated = stated;
  }

  /** How many units of a bucket may be taken: all of them, but for what a stated quantity needs. */
  #free(bucket: Bucket): number {
    const name = disjoint.find((one) => this.#stated[one] !== undefined && bucketsOf(one).includes(bucket));
    const there = this.units[bucket] ?? 0;
    return name ? Math.min(there, Math.max(0, held(this.units, ...bucketsOf(name)) - (this.#stated[name] ?? 0))) : there;
  }

  #isStated(bucket: Bucket): boolean {
    return disjoint.some((name) => this.#stated[name] !== undefined && bucketsOf(name).includes(bucket));
  }

  /**
   * The buckets that lead to one of the targets: units that a statement gives up first, then the
   * nearest, then those the move takes first.
   */
  #sources(targets: readonly Bucket[]): { bucket: Bucket; way: Way }[] {
    const found = buckets.flatMap((bucket) => {
      const way = targets.includes(bucket) || this.#free(bucket) === 0 ? undefined : wayTo(targets, bucket);
      return way ? [{ bucket, way }] : [];
    });
    const given = (bucket: Bucket) => (this.#isStated(bucket) ? 0 : 1);
    const rank = (way: Way) => (way[0] ? rankOf(way[0]) : 0);
    return found.sort((a, b) => given(a.bucket) - given(b.bucket) || a.way.length - b.way.length || rank(a.way) - rank(b.way));
  }

  /**
   * Plans moves of up to `quantity` units into the first of the targets that each can get to; those
   * in the buckets of `stay` do.
   */
  lead(targets: readonly Bucket[], quantity: number, stay: readonly Bucket[] = []): void {
    this.#stage += 1;
    let left = quantity;
    for (const { bucket, way } of left > 0 ? this.#sources(targets) : []) {
      if (stay.includes(bucket)) continue;
      const part = Math.min(left, this.#free(bucket));
      if (part > 0) this.#take(way, part);
      left -= part;
    }
  }

  /** Plans one move of up to `quantity` units that are in a bucket. */
  take(move: MoveName, outOf: Bucket, quantity: number): void {
    this.#stage += 1;
    const part = Math.min(quantity, this.units[outOf] ?? 0);
    if (part > 0) this.#take([{ move, outOf }], part);
  }

  #take(way: Way, quantity: number): void {
    for (const [i, { move, outOf }] of way.entries()) {
      this.steps.push({ turn: [this.#stage, i - way.length], move, lineItemId: this.#lineItemId, quantity, outOf });
      this.units = moved(this.units, { [outOf]: quantity }, moveOf(move).to);
    }
  }
}

/**
 * Plans the moves that give a line the quantities that are stated: steps back first, then forward
 * along the life of a unit.
 */
export function planQuantities(line: OrderLine, stated: Partial<Quantities>): Plan {
  const plan = new Planner(line, stated);
  const missing = (name: QuantityName) => (stated[name] ?? 0) - quantitiesOf(plan)[name];
  const raise = (name: QuantityName, targets: readonly Bucket[] = bucketsOf(name)) =>
    plan.lead(targets, stated[name] === undefined ? 0 : missing(name));
  const lower = (name: QuantityName, move: MoveName, outOf: Bucket) =>
    plan.take(move, outOf, stated[name] === undefined ? 0 : -missing(name));
  lower('shippedQuantity', 'unship', 'shipped');
  raise('cancelledQuantity');
  raise('shippedQuantity', ['shipped', 'pickedUp']);
  raise('deliveredQuantity', ['delivered', 'pickedUp']);
  for (const name of returnNames) raise(name);
  raise('backOrderedQuantity');
  raise('pendingShippedQuantity', ['allocated']);
  lower('pendingShippedQuantity', 'deallocate', 'allocated');
  lower('pendingShippedQuantity', 'deallocate', 'readyForPickup');
  lower('backOrderedQuantity', 'unreserve', 'backordered');
  const now = quantitiesOf(line);
  const wrong = (Object.keys(stated) as QuantityName[]).find((name) => missing(name) !== 0);
  return wrong
    ? { sentence: `No moves lead line ${line.lineItemId} from ${wrong} ${now[wrong]} to ${stated[wrong]}` }
    : { steps: plan.steps };
}
