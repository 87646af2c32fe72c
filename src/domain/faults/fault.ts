import { type Random, seeded } from '../../core/random.js';
import { collection } from '../../store/collection.js';
import { faultProblem } from './check-fault.js';
import type { FaultTerms } from './fault-terms.js';

/** A fault of a tenant and how far it has come. */
export interface Fault extends FaultTerms {
  id: string;
  /** How many calls it was about so far. */
  calls: number;
  /** How often it took effect. */
  hits: number;
  /** The window of a rate limit: when it began, in milliseconds since 1970, and the calls in it. */
  window?: { sinceMs: number; calls: number };
}

export const faults = collection<Fault>('faults', { key: ({ id }) => id, label: 'Fault', check: faultProblem });

/** What a fault's random choice about something starts from: the same thing, the same choice. */
export const drawOf = ({ id, seed = id }: Fault, about: string | number): Random => seeded(`${seed}:${about}`);

/**
 * A fault's next call: the fault with the call counted, whether it is one to take effect on, and
 * what to draw from.
 */
export function nextCall(fault: Fault): { counted: Fault; takesEffect: boolean; random: Random } {
  const { skip = 0, times = Number.POSITIVE_INFINITY, probability = 1, hits } = fault;
  const calls = fault.calls + 1;
  const random = drawOf(fault, calls);
  const drawn = random.chance(probability);
  return { counted: { ...fault, calls }, takesEffect: drawn && calls > skip && hits < times, random };
}
