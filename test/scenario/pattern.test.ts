import { describe, expect, it } from 'vitest';
import { matches, patternProblem } from '../../src/scenario/values/pattern.js';

describe('a pattern', () => {
  it.each(['^ORD-\\d+$', '^(?:A|B)-[a-z]{2,4}$', '(ab)?c*', '[(+]+', '\\(a+\\)+', '(\\*)+'])('may be %s', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  it.each(['(a+)+', '(a|a)*', '((a*)b){3,}', '(?:x{2,})+', '(.*a){9}'])('is not %s, which may never end', (pattern) => {
    expect(patternProblem(pattern)).toContain('without nested repetitions');
  });

  it.each([
    ['(', 'a regular expression'],
    ['(a)\\1', 'a regular expression without backreferences and lookarounds'],
    ['(?=a)', 'a regular expression without backreferences and lookarounds'],
    ['a'.repeat(201), 'a regular expression of at most 200 characters'],
  ])('is not %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });

  it('matches a part of a text up to the length limit', () => {
    expect([matches('b', 'abc'), matches('^b', 'abc'), matches('a', `a${' '.repeat(1_000)}`)]).toEqual([true, false, false]);
  });
});
