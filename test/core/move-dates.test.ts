import { describe, expect, it } from 'vitest';
import { anyMap, anyText, stamp } from '../../src/core/forms/form.js';
import { fields, list, mapOf, openFields } from '../../src/core/forms/form-map.js';
import { datesOf } from '../../src/core/forms/move-dates.js';

const DAY = 24 * 3_600_000;
const FIRST = '2026-01-05T09:00:00.000Z';
const NEXT = '2026-01-06T09:00:00.000Z';

describe('the dates of a form', () => {
  it('are moved at any depth, and nothing else is', () => {
    const move = datesOf(
      openFields({ at: stamp, 'lines?': list(fields({ due: stamp })), 'byName?': mapOf(stamp), note: anyText, 'attributes?': anyMap }),
    );
    const record = { note: FIRST, at: FIRST, lines: [{ due: FIRST }], byName: { a: FIRST }, attributes: { at: FIRST }, other: FIRST };
    const moved = move(record, DAY);
    expect(JSON.stringify(moved)).toBe(
      JSON.stringify({ note: FIRST, at: NEXT, lines: [{ due: NEXT }], byName: { a: NEXT }, attributes: { at: FIRST }, other: FIRST }),
    );
    expect(record.lines[0]?.due).toBe(FIRST);
    expect(move(moved, -DAY)).toEqual(record);
  });

  it('stay within the years that dates can have', () => {
    expect(datesOf(stamp)('9999-12-31T00:00:00.000Z', 9 * DAY)).toBe('9999-12-31T23:59:59.999Z');
  });

  it('are absent from a form without dates, which leaves records as they are', () => {
    const record = { note: FIRST };
    expect(datesOf(fields({ note: anyText }))(record, DAY)).toBe(record);
  });
});
