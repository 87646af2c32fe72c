import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWildcard, matchesWildcard, wildcard } from '../../src/query/wildcard.js';
import { often } from '../support/random-runs.js';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 });
const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 10 });

/** The same question to a regular expression. */
const oracle = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\*+/g, '.*')}$`, 's');

test('a wildcard pattern matches what the equivalent regular expression matches', () => {
  fc.assert(
    fc.property(patterns, texts, (pattern, text) => {
      expect(matchesWildcard(pattern, text)).toBe(oracle(pattern).test(text));
    }),
    often(2_000),
  );
});

test('a text matches itself with parts replaced by stars', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (runs) => {
      const pattern = runs.map(([run, starred]) => (starred ? '*' : run)).join('');
      expect(matchesWildcard(pattern, runs.map(([run]) => run).join(''))).toBe(true);
    }),
  );
});

test('a text between stars is found at any position', () => {
  const unit = fc.constantFrom('a', 'b');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 9 }), fc.string({ unit, maxLength: 40, size: 'max' }), (piece, text) => {
      expect(matchesWildcard(`*${piece}*`, text)).toBe(text.includes(piece));
    }),
    often(2_000),
  );
});

test('a compiled pattern can test many texts', () => {
  fc.assert(
    fc.property(patterns, fc.array(texts), (pattern, many) => {
      const matches = wildcard(pattern);
      expect(many.map(matches)).toEqual(many.map((text) => matchesWildcard(pattern, text)));
    }),
  );
});

test.each([
  ['order-*Z', 'order-123Z', true],
  ['order-*Z', 'order-Z', true],
  ['order-*Z', 'order-123', false],
  ['order-*Z', 'ORDER-123Z', false],
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['a*a', 'a', false],
  ['*ab*ab*', 'abb', false],
  ['*aab*', 'aaab', true],
  ['*aabaaac*', 'aabaaabaaac', true],
  ['a.c', 'abc', false],
  ['[a-z]*', 'abc', false],
  ['*\n*', 'a\nb', true],
  ['*ü', 'Frühstück für ü', true],
])('%j against %j is %s', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});

test('only a star makes a text a wildcard pattern', () => {
  expect(['a*', '*', 'a?', '%', ''].map(hasWildcard)).toEqual([true, true, false, false, false]);
});

test('matching time grows with the sum of the lengths, not their product', () => {
  const text = 'a'.repeat(1_000_000);
  const pattern = `*${'a'.repeat(499)}b*${'a'.repeat(499)}b*`;
  const start = performance.now();
  expect(matchesWildcard(pattern, text)).toBe(false);
  expect(matchesWildcard(`${'*a'.repeat(500)}*b`, text)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
