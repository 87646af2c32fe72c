import { expect, it } from 'vitest';
import { atOnce } from '../../../src/core/work/slices.js';
import { exceedingValues, parsingJson } from '../../../src/server/request/json-parts.js';

const parsed = (text: string, part: number): unknown => {
  const read = (members: Buffer): unknown => JSON.parse(members.toString());
  try {
    return atOnce(parsingJson(Buffer.from(text), read, part));
  } catch {
    return 'broken';
  }
};
const expected = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return 'broken';
  }
};

const text = ' {"a": [1, {"b\\"]": "}ä,\\\\"}, [], [[2, -3.5e1, {}], null]], "ab": {"c": {"d": [true, "x"]}, "c2": 0 } , "": "" } ';

it('JSON in parts of any size gives the same values as JSON.parse', () => {
  for (let part = 1; part < text.length; part += 1) expect([part, parsed(text, part)]).toEqual([part, JSON.parse(text)]);
  for (const other of ['[]', '{}', '7', '"text"', 'null', '[[[[1]]],2]', '  [ ] ']) expect(parsed(other, 1)).toEqual(JSON.parse(other));
});

it('JSON in parts accepts and refuses the same texts as JSON.parse, wherever a character is missing, doubled or changed', () => {
  const changes = Array.from(text, (character, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    return ['', character + character, ',', ']', '}', '{', '[', ':', '"'].map((instead) => before + instead + after);
  }).flat();
  const cut = Array.from(text, (_, at) => text.slice(0, at));
  for (const changed of [...changes, ...cut]) {
    for (const part of [1, 5, 16]) expect([changed, parsed(changed, part)]).toEqual([changed, expected(changed)]);
  }
});

it('JSON has certainly too many values if it has too many commas outside of strings', () => {
  const exceeds = (json: string, most: number): boolean => atOnce(exceedingValues(Buffer.from(json), most));
  expect(exceeds(`[${'0,'.repeat(9)}0]`, 9)).toBe(true);
  expect(exceeds(`[${'0,'.repeat(9)}0]`, 10)).toBe(false);
  expect(exceeds(`["${',\\",'.repeat(50)}"]`, 10)).toBe(false);
  expect(exceeds(`{"a":"\\\\",${'"b":[],'.repeat(200_000)}"c":{}}`, 200_000)).toBe(true);
});

it('JSON in parts is refused once it is too deep, however many levels follow', () => {
  const read = (text: Buffer): unknown => JSON.parse(text.toString());
  const nested = (levels: number) => Buffer.from('['.repeat(levels) + ']'.repeat(levels));
  expect(JSON.stringify(atOnce(parsingJson(nested(64), read, 1)))).toBe(nested(64).toString());
  for (const levels of [200, 3_000_000])
    expect(() => atOnce(parsingJson(nested(levels), read, 16))).toThrow('must not be nested deeper than 64 levels');
});

it('JSON in parts is refused with a string, a number or blanks that are too long to be read in one step', () => {
  const read = (members: Buffer): unknown => JSON.parse(members.toString());
  const parse = (json: string): unknown => atOnce(parsingJson(Buffer.from(json), read, 16, 100));
  const long = 'x'.repeat(200);
  for (const json of [
    `{"a":"${long}"}`,
    `["${long}"]`,
    `[${'9'.repeat(200)}]`,
    `"${long}"`,
    ' '.repeat(200),
    `[[1]${' '.repeat(200)}]`,
    `{"${long}":1}`,
  ])
    expect(() => parse(json)).toThrow('must not hold a string, a number or blanks of more than 100 bytes');
  const fits = [1, 'x'.repeat(80), { a: ['y'.repeat(80), ['z'.repeat(80)]] }];
  expect(parse(JSON.stringify(fits))).toEqual(fits);
});
