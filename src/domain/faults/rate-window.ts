import type { Fault } from './fault.js';
import type { RateLimit } from './fault-terms.js';

/** What a rate limit says of one more call. */
export interface Metered {
  window: NonNullable<Fault['window']>;
  /** Seconds until the window ends, where the call was one too many. */
  retryAfter?: number;
}

/**
 * Counts a call in a rate limit's window, by the tenant's clock: where that stands still the window
 * ends when the clock is moved past it, so that a run repeats. A clock that was set back begins a
 * new one.
 */
export function meter({ limit, perSeconds, retryAfter }: RateLimit, before: Fault['window'], nowMs: number): Metered {
  const endsMs = (before?.sinceMs ?? 0) + perSeconds * 1000;
  const window = before && nowMs >= before.sinceMs && nowMs < endsMs ? before : { sinceMs: nowMs, calls: 0 };
  if (window.calls < limit) return { window: { ...window, calls: window.calls + 1 } };
  return { window, retryAfter: retryAfter ?? Math.ceil((window.sinceMs + perSeconds * 1000 - nowMs) / 1000) };
}
