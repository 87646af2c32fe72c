import { type Bucket, buckets, type OrderLine, type Units } from '../../model/order.js';
import { bucketsOf, type Quantities, type QuantityName, quantitiesOf, returnNames } from '../status/quantities.js';
import { held, moved } from '../status/units.js';
import { type MoveName, moveOf } from './table.js';
import { rankOf, type Way, wayTo } from './ways.js';

/**
 * A planned move of units of one line. Steps of several lines with the same `turn` are carried out
 * together.
 */
export interface Step {
  /** The order of steps: the lower stage first, and within a stage the lower place. */
  turn: readonly [stage: number, place: number];
  move: MoveName;
  lineItemId: string;
  quantity: number;
  outOf: Bucket;
}

/** The moves that bring a line to the stated quantities, or the reason why none do. */
export type Plan = { steps: Step[] } | { sentence: string };

/**
 * Quantities that never count the same unit twice. The shipped and delivered quantities overlap
 * with these.
 */
const disjoint: readonly QuantityName[] = ['backOrderedQuantity', 'pendingShippedQuantity', 'cancelledQuantity', ...returnNames];

/** Plans moves of one line; `units` shows where its units are after the steps so far. */
export class Planner {
  readonly steps: Step[] = [];
  readonly #lineItemId: string;
  readonly #stated: Partial<Quantities>;
  #stage = 0;
  units: Units;

  /**
   * `stated` are the quantities that the line must have at the end. Units that they need are not
   * taken for anything else.
   */
  constructor({ lineItemId, units }: Pick<OrderLine, 'lineItemId' | 'units'>, stated: Partial<Quantities> = {}) {
    this.#lineItemId = lineItemId;
    this.units = units;
    this.#stated = stated;
  }

  /** How many units of a bucket may be taken: those that no stated quantity needs. */
  #free(bucket: Bucket): number {
    const name = disjoint.find((one) => this.#stated[one] !== undefined && bucketsOf(one).includes(bucket));
    const there = this.units[bucket] ?? 0;
    return name ? Math.min(there, Math.max(0, held(this.units, ...bucketsOf(name)) - (this.#stated[name] ?? 0))) : there;
  }

  #isStated(bucket: Bucket): boolean {
    return disjoint.some((name) => this.#stated[name] !== undefined && bucketsOf(name).includes(bucket));
  }

  /**
   * The buckets that lead to one of the targets. Buckets with a stated quantity come first, then
   * the nearest, then the order in which the move takes them.
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
   * Plans moves of up to `quantity` units into the first target that each can reach. Units in the
   * buckets of `stay` do not move.
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

  /** Plans one move of up to `quantity` units of a bucket. */
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
 * Plans the moves that bring a line to the stated quantities: first the moves back, then forward
 * through the unit's life.
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
