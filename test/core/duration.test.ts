import { expect, it } from 'vitest';
import { after, afterMs, durationMeant, isDuration } from '../../src/core/time/duration.js';

it('a duration adds calendar units as the calendar does, in UTC', () => {
  expect(after('2026-01-31T09:00:00.000Z', 'P1M')).toBe('2026-02-28T09:00:00.000Z');
  expect(after('2026-01-05T09:00:00.000Z', 'P31D')).toBe('2026-02-05T09:00:00.000Z');
  expect(afterMs(0, 'PT2S')).toBe(2000);
});

it.each(['P9000Y', 'P999999Y'])('adding %s never passes the year 9999', (duration) => {
  expect(after('2026-01-05T09:00:00.000Z', duration)).toBe('9999-12-31T23:59:59.999Z');
});

it.each(['P60D', 'PT0S'])('%s is a valid duration', (text) => expect(isDuration(text)).toBe(true));
it.each(['60 days', '-P1D', '', 5])('%j is not a valid duration', (value) => expect(isDuration(value)).toBe(false));

it.each([
  ['3d', 'P3D'],
  ['5m', 'PT5M'],
  ['1 day 12 hours', 'P1DT12H'],
  ['1h30min', 'PT1H30M'],
  ['P3H', 'PT3H'],
  ['PT3D', 'P3D'],
  ['p3d', 'P3D'],
  ['soon', undefined],
  ['3 apples', undefined],
  [3, undefined],
])('%j probably means the duration %s', (value, meant) => expect(durationMeant(value)).toBe(meant));
