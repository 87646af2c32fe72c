import { invalid, missing, Refusal } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { afterMs, durationForm, isDuration } from '../../core/time/duration.js';
import { instantOf, LAST_MS } from '../../core/time/instant.js';

/** How far to advance a clock: by a duration, or to a time. One of the two is given. */
export interface AdvanceAsked {
  /** ISO 8601, such as `P31D`. */
  by?: string | undefined;
  /** ISO 8601, or `next` for the time at which the next timer is due. */
  to?: string | undefined;
}

/** What `to` says for the time at which the next timer is due. */
const NEXT = 'next';

function timeAfter(fromMs: number, by: string): number {
  if (!isDuration(by)) throw invalid('by', `must be ${durationForm(by, ' of at least zero, such as P31D or PT2S')}`);
  const target = afterMs(fromMs, by);
  if (!(target >= fromMs && target <= LAST_MS)) throw invalid('by', 'must end before the year 10000, and not before it begins');
  return target;
}

function timeTold(fromMs: number, to: string): number {
  const target = instantOf(to);
  if (target === undefined) throw invalid('to', `must be ${NEXT}, or a date and time in ISO 8601`);
  if (target < fromMs) throw invalid('to', `must not be before the tenant's time, ${isoTime(fromMs)}`);
  return target;
}

/**
 * The time to advance a clock to, in milliseconds since 1970. `nextMs` finds when the next timer is
 * due. Refuses what is not a time that the clock can be advanced to, and `next` without a timer
 * with `notEligible`.
 */
export function advanceTarget({ by, to }: AdvanceAsked, fromMs: number, nextMs: () => number | undefined): number {
  if (by !== undefined && to !== undefined) throw invalid('to', 'must not be given with by');
  if (by !== undefined) return timeAfter(fromMs, by);
  if (to === undefined) throw missing('by', 'must be given, or to');
  if (to !== NEXT) return timeTold(fromMs, to);
  const next = nextMs();
  if (next === undefined) throw new Refusal('notEligible', 'Nothing is due: the tenant has no timer');
  return Math.max(fromMs, next);
}
