import { createRequire } from 'node:module';
import { isoTime } from './clock.js';
import { LAST_MS } from './instant.js';

const require = createRequire(import.meta.url);

/** The library, loaded for the first duration so that a start does not wait for it. */
const luxon = (): typeof import('luxon') => {
  const library: typeof import('luxon') = require('luxon');
  // Otherwise it asks the engine for its locale, which takes 15 ms.
  library.Settings.defaultLocale = 'en';
  return library;
};

/**
 * Adds an ISO 8601 duration to a time in milliseconds since 1970. Days and months are calendar days
 * and months in UTC. NaN past the end of the calendar.
 */
export function afterMs(ms: number, duration: string): number {
  const { DateTime, Duration } = luxon();
  return DateTime.fromMillis(ms, { zone: 'utc' }).plus(Duration.fromISO(duration)).toMillis();
}

/**
 * Adds an ISO 8601 duration to a time. Both times are ISO 8601 in UTC with milliseconds, and the
 * result is never past the year 9999.
 */
export function after(time: string, duration: string): string {
  const ms = afterMs(Date.parse(time), duration);
  return isoTime(ms <= LAST_MS ? ms : LAST_MS);
}

/** Tests whether a value is an ISO 8601 duration of at least zero. */
export const isDuration = (value: unknown): value is string => {
  const { Duration } = luxon();
  const duration = typeof value === 'string' ? Duration.fromISO(value) : Duration.invalid('no text');
  return duration.isValid && duration.toMillis() >= 0;
};

/** The longest distance of a relative date, in milliseconds: 100 years. */
const FARTHEST_MS = 100 * 366 * 24 * 3_600_000;

/** Tests whether a value is an ISO 8601 duration of at most 100 years, forward or back (`-P3D`). */
export const isDistance = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^-?P/.test(value)) return false;
  const duration = luxon().Duration.fromISO(value);
  return duration.isValid && Math.abs(duration.toMillis()) <= FARTHEST_MS;
};

/** The letter that ISO 8601 has for a unit of time, by the words that people write. */
const UNITS: readonly (readonly [words: RegExp, letter: string, ofTime: boolean])[] = [
  [/^y(?:ears?)?$/i, 'Y', false],
  [/^mo(?:nths?)?$/i, 'M', false],
  [/^w(?:eeks?)?$/i, 'W', false],
  [/^d(?:ays?)?$/i, 'D', false],
  [/^h(?:rs?|ours?)?$/i, 'H', true],
  [/^m(?:ins?|inutes?)?$/i, 'M', true],
  [/^s(?:ecs?|econds?)?$/i, 'S', true],
];

/** `1 day 12h` in ISO 8601; undefined for anything else. */
function fromWords(text: string): string | undefined {
  const parts = Array.from(text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi));
  if (parts.map(([part]) => part).join('') !== text) return undefined;
  const units = parts.map(([, number, word = '']) => ({ number, unit: UNITS.find(([words]) => words.test(word)) }));
  if (units.some(({ unit }) => unit === undefined)) return undefined;
  const written = (time: boolean) => units.flatMap(({ number, unit }) => (unit?.[2] === time ? [`${number}${unit[1]}`] : [])).join('');
  const time = written(true);
  return `P${written(false)}${time && `T${time}`}`;
}

/**
 * Finds the ISO 8601 duration that was probably meant: P3D for `3d`, PT1H30M for `1h 30 min`, PT3H
 * for `P3H`.
 */
export function durationMeant(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const upper = value.trim().toUpperCase();
  const near = upper.startsWith('P') ? [upper, upper.replace('P', 'PT'), upper.replace('T', '')] : [fromWords(value.trim())];
  return near.find((one) => one !== value && isDuration(one));
}

/** Says how a duration is written, with the one that was probably meant. Completes "must be …". */
export function durationForm(value: unknown, such: string): string {
  const meant = durationMeant(value);
  return `an ISO 8601 duration${such}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}
