import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The library, loaded by the first duration: a start should not wait for it. */
const luxon = (): typeof import('luxon') => require('luxon');

/** The time, in milliseconds since 1970, an ISO 8601 duration after another; days and months count as the calendar does, in UTC. NaN past the calendar's end. */
export function afterMs(ms: number, duration: string): number {
  const { DateTime, Duration } = luxon();
  return DateTime.fromMillis(ms, { zone: 'utc' }).plus(Duration.fromISO(duration)).toMillis();
}

/** The time an ISO 8601 duration after another, both ISO 8601 in UTC with milliseconds. */
export const after = (time: string, duration: string): string => new Date(afterMs(Date.parse(time), duration)).toISOString();

/** Whether a value is an ISO 8601 duration of at least zero. */
export const isDuration = (value: unknown): value is string => {
  const { Duration } = luxon();
  const duration = typeof value === 'string' ? Duration.fromISO(value) : Duration.invalid('no text');
  return duration.isValid && duration.toMillis() >= 0;
};
