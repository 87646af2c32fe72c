import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/instant.js';

const zone = process.env.TZ;
// Far from UTC, so that a date read in the machine's zone shows.
process.env.TZ = 'America/New_York';
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const NOON = Date.UTC(2024, 1, 29, 12);

test.each([
  '2024-02-29T12:00:00.000Z',
  '2024-02-29T12:00:00Z',
  '2024-02-29T12:00Z',
  '2024-02-29T12:00:00.000000Z',
  '2024-02-29T12:00:00',
  '2024-02-29T12:00',
  '2024-02-29T13:00:00+01:00',
  '2024-02-29T13:00:00.000+0100',
  '2024-02-29T05:30-06:30',
])('%s is noon in UTC', (text) => {
  expect(instantOf(text)).toBe(NOON);
});

test('a date without a time is its midnight in UTC', () => {
  expect(instantOf('2024-02-28')).toBe(Date.UTC(2024, 1, 28));
});

describe('no instant is', () => {
  test.each([
    '',
    'yesterday',
    '2024',
    '2024-02',
    '20240229',
    '2024-02-30',
    '2023-02-29T12:00:00.000Z',
    '2024-04-31T12:00:00.000Z',
    '2024-13-01',
    '2024-00-10T12:00:00.000Z',
    '2024-01-00T12:00:00.000Z',
    '2024-02-28T25:00:00.000Z',
    '2024-02-28T12:60:00.000Z',
    '2024-02-28T12:00:60.000Z',
    '2024-02-28T12:00:00.00xZ',
    '2024-02-28T12:00:00+99:00',
    '2024-02-28 12:00:00',
    ' 2024-02-28',
    '2024-02-28T12:00:00.000Z ',
  ])('%j', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });

  test.each([20240229, null, undefined, true, ['2024-02-28'], {}])('%j', (value) => {
    expect(instantOf(value)).toBeUndefined();
  });
});

test('every date the API can write is read as the platform reads it', () => {
  const dates = fc.date({ min: new Date(-62_167_219_200_000), max: new Date(253_402_300_799_999), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(instantOf(date.toISOString())).toBe(date.getTime());
    }),
    { numRuns: 2_000 },
  );
});
