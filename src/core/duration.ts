import { createRequire } from 'node:module';
import { isoTime } from './clock.js';

const require = createRequire(import.meta.url);

/** The library, loaded by the first duration: a start should not wait for it. */
const luxon = (): typeof import('luxon') => require('luxon');

/** The time, in milliseconds since 1970, an ISO 8601 duration after another; days and months count as the calendar does, in UTC. NaN past the calendar's end. */
export function afterMs(ms: number, duration: string): number {
  const { DateTime, Duration } = luxon();
  return DateTime.fromMillis(ms, { zone: 'utc' }).plus(Duration.fromISO(duration)).toMillis();
}

/** The last time that has a four-digit year, and so is written like all others. */
export const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/** The time an ISO 8601 duration after another, both ISO 8601 in UTC with milliseconds; never past the year 9999. */
export function after(time: string, duration: string): string {
  const ms = afterMs(Date.parse(time), duration);
  return isoTime(ms <= LAST_MS ? ms : LAST_MS);
}

/** Whether a value is an ISO 8601 duration of at least zero. */
export const isDuration = (value: unknown): value is string => {
  const { Duration } = luxon();
  const duration = typeof value === 'string' ? Duration.fromISO(value) : Duration.invalid('no text');
  return duration.isValid && duration.toMillis() >= 0;
};
