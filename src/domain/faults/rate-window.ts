import type { Fault } from './fault.js';
import type { RateLimit } from './fault-terms.js';

/** A rate limit's answer to one more call. */
export interface Metered {
  window: NonNullable<Fault['window']>;
  /** Set if the call is above the limit: the seconds until the next try. */
  retryAfter?: number;
}

/**
 * Counts a call in a rate limit's window, by the tenant's clock. With a frozen clock the window
 * ends only when the clock is moved, so that a run is repeatable. A clock that is set back begins a
 * new window.
 */
export function meter({ limit, perSeconds, retryAfter }: RateLimit, before: Fault['window'], nowMs: number): Metered {
  const endsMs = (before?.sinceMs ?? 0) + perSeconds * 1000;
  const window = before && nowMs >= before.sinceMs && nowMs < endsMs ? before : { sinceMs: nowMs, calls: 0 };
  if (window.calls < limit) return { window: { ...window, calls: window.calls + 1 } };
  return { window, retryAfter: retryAfter ?? Math.ceil((window.sinceMs + perSeconds * 1000 - nowMs) / 1000) };
}
