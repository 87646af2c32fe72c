import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { clearInstantOf, instantOf } from '../../src/core/time/instant.js';
import { often } from '../support/random-runs.js';

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
  '2024-02-29T12:00:00-00:00',
  '2024-02-29T13:00:00+01',
  '2024-02-29T12Z',
  '2024-02-29t12:00:00z',
  '2024-02-29 12:00:00Z',
  '2024-02-29T12:00:00,0Z',
  '20240229T120000Z',
  '20240229T120000.000+0000',
  '2024-W09-4T12:00Z',
  '2024W094T12Z',
  '2024-060T12:00Z',
  '2024060T1200Z',
  '2024-02-29T11.5-00:30',
  '2024-02-29T06:30\u221205:30',
  '20240229T0630\u22120530',
  '20240229t120000,000z',
])('%s is noon in UTC', (text) => {
  expect(instantOf(text)).toBe(NOON);
});

test.each([
  ['2024-02-29T10.5Z', '2024-02-29T10:30:00.000Z'],
  ['2024-02-29T10:30.5Z', '2024-02-29T10:30:30.000Z'],
  ['2024-02-29T10:30,5Z', '2024-02-29T10:30:30.000Z'],
  ['20240229T1030.1Z', '2024-02-29T10:30:06.000Z'],
  ['2024-02-29T10.7', '2024-02-29T10:42:00.000Z'],
  ['2024-02-29T10:00:00,1239Z', '2024-02-29T10:00:00.123Z'],
  ['2016-12-31T23:59:60.5Z', '2017-01-01T00:00:00.500Z'],
])('%s is %s', (text, instant) => {
  expect(new Date(instantOf(text) ?? Number.NaN).toISOString()).toBe(instant);
});

test.each([
  '2024-02-28',
  '20240228',
  '2024-W09-3',
  '2024-059',
  '2024-02-27T24:00:00Z',
  '2024-02-27T23:59:60Z',
  '2024-02-28T00:59:60+01:00',
])('%s is midnight in UTC', (text) => {
  expect(instantOf(text)).toBe(Date.UTC(2024, 1, 28));
});

test.each(['20240228', '2024-059', '2024-W09-3', 'SB-100001'])('%s is not clearly a date', (text) => {
  expect(clearInstantOf(text)).toBeUndefined();
});

test.each(['2024-02-29T12:00:00.000Z', '2024-02-29 12:00:00Z', '20240229T120000Z', '2024-060T12:00Z'])('%s is clearly a date', (text) => {
  expect(clearInstantOf(text)).toBe(NOON);
});

describe('invalid dates are refused', () => {
  test.each([
    '',
    'yesterday',
    '2024',
    '2024-02',
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
    '2024-02-28T12:00:00+24:00',
    '2024-02-28T12:00:00+0060',
    '2024-366x',
    '2024-02-28T12:00:00 Z',
    '2024-02-28T12:00:00 +01:00',
    '20240228T12:00:00Z',
    '2024-02-28T120000Z',
    '2024-059T1200Z',
    '2024-02-28T24:00:00.5Z',
    '2024-02-28T24.1Z',
    '2024-02-28T24:01Z',
    '2024-02-28T12:59:60Z',
    '2024-02-28T10.5:30Z',
    '2024-02-28T10.Z',
    '2023-366',
    '2024-W54-1',
    '+002024-02-28',
    '-000001-01-01T00:00:00Z',
    '9999-12-31T23:59:59-05:00',
    '0000-01-01T00:00:00+05:00',
    ' 2024-02-28',
    '2024-02-28T12:00:00.000Z ',
  ])('%j is refused', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });

  test.each([20240229, null, undefined, true, ['2024-02-28'], {}])('%j is refused', (value) => {
    expect(instantOf(value)).toBeUndefined();
  });
});

test('every date that the API writes is read as JavaScript’s Date reads it', () => {
  const dates = fc.date({ min: new Date(-62_167_219_200_000), max: new Date(253_402_300_799_999), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(instantOf(date.toISOString())).toBe(date.getTime());
    }),
    often(2_000),
  );
});
