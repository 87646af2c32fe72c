import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultText, findFault, offsetOf, placeOf } from '../../src/core/text/json-scanner.js';
import { often } from '../support/random-runs.js';

describe('a syntax error in JSON', () => {
  it.each([
    ['{"a": 1,}', 8, 'a property name in double quotes'],
    ['{"a" 1}', 5, "':'"],
    ['{"a": 1 "b": 2}', 8, "',' or '}'"],
    ['[1 2]', 3, "',' or ']'"],
    ['[1, x]', 4, 'a value'],
    ['[01]', 1, 'a value'],
    ['["a\nb"]', 3, 'a double quote that ends the string on the same line'],
    ['["a\\x"]', 3, 'a valid JSON escape'],
    ['[] []', 3, 'the end'],
    ['[}', 1, 'a value'],
    ["{'a': 1}", 1, 'a property name in double quotes'],
    ['[1,2', 4, "',' or ']'"],
    ['', 0, 'a value'],
  ])('is found in %j', (text, offset, expected) => {
    expect(findFault(text)).toEqual({ offset, expected });
  });

  it('is found exactly when JSON.parse refuses the text', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '0', 'x', '\n', '-', '.'))
      .map(([text, at, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => (findFault(text) === undefined) === parses(text)),
      often(500),
    );
  });
});

describe('the message for a syntax error in JSON', () => {
  it.each([
    ['{\n  "a": x\n}', 'line 2, column 8: expected a value, found "x"'],
    ['{"a": 1', "line 1, column 8: expected ',' or '}', found the end of the text"],
    ['{"a": 1} {}', 'line 1, column 10: expected the end of the text, found "{}"'],
    ['["a\nb"]', 'line 1, column 4: expected a double quote that ends the string on the same line, found the end of the line'],
  ])('names the place in %j and what is there', (text, words) => {
    const fault = findFault(text)!;
    const { line, column } = placeOf(text, fault.offset);
    expect(`line ${line}, column ${column}: ${faultText(text, fault, 'the text')}`).toBe(words);
  });

  it('is found below more nested brackets than the call stack allows', () => {
    expect(findFault('['.repeat(200_000))).toEqual({ offset: 200_000, expected: 'a value' });
  });
});

describe('a value of a JSON text', () => {
  it('is located by its path', () => {
    const text = '{ "a": [1, { "b\\n": [], "c": "x" }],\n "c": { "c": 2 } }';
    const at = (...path: (string | number)[]) => text.slice(offsetOf(text, path)).slice(0, 3);
    expect([at('a', 1, 'c'), at('a', 1, 'b\n'), at('c', 'c'), at('a', 0), at()]).toEqual(['"x"', '[],', '2 }', '1, ', '{ "']);
    expect([offsetOf(text, ['a', 2]), offsetOf(text, ['b'])]).toEqual([undefined, undefined]);
    expect(placeOf(text, offsetOf(text, ['c', 'c'])!)).toEqual({ line: 2, column: 14 });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
