import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTime, readClock, systemTime } from '../../src/core/time/clock.js';

const instants = fc.integer({ min: 0, max: 4_000_000_000_000 });

test('a real clock shows the machine’s time', () => {
  fc.assert(
    fc.property(instants, (now) => {
      expect(readClock({ kind: 'real' }, now)).toBe(now);
    }),
  );
});

test('a shifted clock is ahead or behind by its offset and runs on', () => {
  fc.assert(
    fc.property(instants, fc.integer(), fc.nat(), (now, offsetMs, passed) => {
      const clock = { kind: 'shifted', offsetMs } as const;
      expect(readClock(clock, now)).toBe(now + offsetMs);
      expect(readClock(clock, now + passed) - readClock(clock, now)).toBe(passed);
    }),
  );
});

test('a frozen clock always shows the same time', () => {
  fc.assert(
    fc.property(instants, instants, (at, now) => {
      expect(readClock({ kind: 'frozen', at: isoTime(at) }, now)).toBe(at);
    }),
  );
});

test('times are formatted in UTC with milliseconds', () => {
  expect(isoTime(0)).toBe('1970-01-01T00:00:00.000Z');
  fc.assert(
    fc.property(instants, (ms) => {
      expect(Date.parse(isoTime(ms))).toBe(ms);
    }),
  );
});

test('the machine’s time is a whole number of milliseconds and never runs far back', () => {
  const first = systemTime();
  expect(Number.isInteger(first)).toBe(true);
  expect(systemTime()).toBeGreaterThanOrEqual(first - 1_000);
});
