import { type Random, seeded } from '../../core/values/random.js';
import { collection } from '../../store/collection.js';
import { faultProblem } from './check-fault.js';
import type { FaultDelay, FaultTerms } from './fault-terms.js';

/** A tenant's fault and its counts so far. */
export interface Fault extends FaultTerms {
  id: string;
  /** How many calls it has matched. */
  calls: number;
  /** How often it has taken effect. */
  hits: number;
  /**
   * The current window of a rate limit: its start in milliseconds since 1970, and its calls so far.
   */
  window?: { sinceMs: number; calls: number };
}

export const faults = collection<Fault>('faults', { key: 'id', label: 'Fault', check: faultProblem });

/** The random source of a fault's choice about something: the same input gives the same choice. */
export const drawOf = ({ id, seed = id }: Fault, about: string | number): Random => seeded(`${seed}:${about}`);

/** The milliseconds of a delay, drawn if it is a range. */
export const delayOf = (delay: FaultDelay, random: Random): number => ('ms' in delay ? delay.ms : random.int(delay.minMs, delay.maxMs));

/**
 * Counts one more call on a fault. Returns the fault with the call counted, whether it takes effect
 * on this call, and the call's random source.
 */
export function nextCall(fault: Fault): { counted: Fault; takesEffect: boolean; random: Random } {
  const { skip = 0, times = Number.POSITIVE_INFINITY, probability = 1, hits } = fault;
  const calls = fault.calls + 1;
  const random = drawOf(fault, calls);
  const drawn = random.chance(probability);
  return { counted: { ...fault, calls }, takesEffect: drawn && calls > skip && hits < times, random };
}
