import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../../src/server/request/json-position.js';

describe('the position of a JSON error', () => {
  it.each([
    ['{\n  "a": x\n}', 2, 8, 'x'],
    ['{"a":1,}', 1, 8, '}'],
    ['{"a" 1}', 1, 6, '1}'],
    ['[1,2', 1, 5, ''],
    ['[1 2]', 1, 4, '2]'],
    ['[1,\n\n]', 3, 1, ']'],
    ["{'a': 1}", 1, 2, "'a': 1}"],
    ['{"a": "b\nc"}', 1, 7, '"b'],
    ['{"a": 01}', 1, 7, '01}'],
    ['{"a": tru}', 1, 7, 'tru}'],
    ['{"a": 1} {}', 1, 10, '{}'],
    ['[}', 1, 2, '}'],
    ['', 1, 1, ''],
  ])('of %j is line %i, column %i', (text, line, column, found) => {
    expect(jsonErrorPosition(text)).toEqual({ line, column, found });
  });

  it('is the end of a text that was cut off', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = `[${json}`.slice(0, 1 + (cut % (json.length + 1)));
        const { line, column } = jsonErrorPosition(text);
        expect(line).toBe(1);
        expect(column).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it('is past the end of a text without an error', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonErrorPosition(json)).toEqual({ line: 1, column: json.length + 1, found: '' });
      }),
    );
  });
});
