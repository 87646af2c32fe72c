import type { Problem } from '../../core/forms/form.js';
import type { Path } from '../../core/text/field-name.js';
import { notKnown, shown } from '../../core/text/wording.js';
import { clearInstantOf } from '../../core/time/instant.js';
import { numberOf } from '../../query/condition.js';
import { matches, patternProblem } from './pattern.js';
import { RAW } from './raw.js';

/** A way to compare other than equality, written as a map such as `{ $between: [1, 5] }`. */
interface Matcher {
  /** Returns what its argument must be, or undefined if the argument is valid. */
  readonly check: (argument: unknown) => string | undefined;
  /** Tests a value. For lists whose entries are compared in turn, `fits` tests one entry. */
  readonly holds: (argument: unknown, value: unknown, fits: (expected: unknown, value: unknown) => boolean) => boolean;
  /** Describes the expected value. */
  readonly says: (argument: unknown) => string;
}

const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && value.includes('${');
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function between(argument: unknown, value: unknown): boolean {
  const [low, high] = argument as [unknown, unknown];
  const read = typeof low === 'number' ? (one: unknown) => (typeof one === 'number' ? one : undefined) : clearInstantOf;
  const [least, given, most] = [read(low), read(value), read(high)];
  return least !== undefined && given !== undefined && most !== undefined && least <= given && given <= most;
}

function betweenProblem(argument: unknown): string | undefined {
  const right = 'a list of two numbers or two times, the lower first';
  if (!Array.isArray(argument) || argument.length !== 2) return right;
  if (argument.some(isPlaceholder)) return undefined;
  const ends = argument.every((end) => typeof end === 'number') ? argument.map(numberOf) : argument.map(clearInstantOf);
  const [low, high] = ends;
  return low !== undefined && high !== undefined && low <= high ? undefined : right;
}

const lengthOf = (value: unknown): number | undefined => (Array.isArray(value) || typeof value === 'string' ? value.length : undefined);

export const matchers: Readonly<Record<string, Matcher>> = {
  $match: {
    check: (argument) => (typeof argument === 'string' ? patternProblem(argument) : 'a regular expression'),
    holds: (argument, value) => (typeof value === 'string' || typeof value === 'number') && matches(String(argument), String(value)),
    says: (argument) => `a string that matches ${String(argument)}`,
  },
  $between: {
    check: betweenProblem,
    holds: between,
    says: (argument) => `from ${(argument as unknown[]).map((end) => shown(end)).join(' to ')}`,
  },
  $length: {
    check: (argument) => (isCount(argument) || isPlaceholder(argument) ? undefined : 'a whole number of at least 0'),
    holds: (argument, value) => lengthOf(value) === argument,
    says: (argument) => `a length of ${shown(argument)}`,
  },
  $contains: {
    check: (argument) => (Array.isArray(argument) || typeof argument === 'string' ? undefined : 'a list of entries, or a part of a string'),
    holds: (argument, value, fits) => {
      if (typeof argument === 'string') return typeof value === 'string' && value.includes(argument);
      return Array.isArray(value) && (argument as unknown[]).every((wanted) => value.some((entry) => fits(wanted, entry)));
    },
    says: (argument) => `a value that contains ${shown(argument)}`,
  },
  [RAW]: {
    check: () => undefined,
    holds: (argument, value, fits) => fits(argument, value),
    says: (argument) => shown(argument),
  },
};

/**
 * Matchers that are one word: `$any` for a value that is present, `$absent` for one that is not.
 * Null counts as absent.
 */
const matcherWords: readonly string[] = ['$any', '$absent'];
export const matcherNames: readonly string[] = [...matcherWords, ...Object.keys(matchers)];

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tests whether an expectation is a map of matchers. */
export const isMatching = (value: unknown): value is Record<string, unknown> =>
  isMap(value) && Object.keys(value).some((name) => Object.hasOwn(matchers, name));

/** `$any` looks like a matcher; `$$any` is the string "$any", and `${any}` is a placeholder. */
const looksLikeMatcher = (word: string): boolean => /^\$[A-Za-z]/.test(word);

/** Lists the problems of the matchers in an expectation. */
export function checkExpected(expected: unknown, path: Path): Problem[] {
  if (typeof expected === 'string') {
    if (!looksLikeMatcher(expected) || matcherWords.includes(expected)) return [];
    const needs = Object.hasOwn(matchers, expected)
      ? `must be written as { ${expected}: … }`
      : notKnown(expected, 'a matcher', matcherNames);
    return [{ path, message: needs }];
  }
  if (Array.isArray(expected)) return expected.flatMap((entry, i) => checkExpected(entry, [...path, i]));
  if (!isMap(expected)) return [];
  const matching = isMatching(expected);
  return Object.entries(expected).flatMap(([name, argument]) => {
    const own = [...path, name];
    const matcher = Object.hasOwn(matchers, name) ? matchers[name] : undefined;
    if (matcher) {
      const wrong = matcher.check(argument);
      const inside = name === '$contains' || name === RAW ? checkExpected(argument, own) : [];
      return wrong === undefined ? inside : [{ path: own, message: `must be ${wrong}, not ${shown(argument)}` }];
    }
    if (matcherWords.includes(name)) return [{ path: own, message: `must be the value itself: ${String(path.at(-1))}: ${name}` }];
    if (looksLikeMatcher(name)) return [{ path: own, message: notKnown(name, 'a matcher', matcherNames) }];
    return matching ? [{ path: own, message: 'cannot be combined with a matcher' }] : checkExpected(argument, own);
  });
}
