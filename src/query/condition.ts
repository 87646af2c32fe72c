import { own } from '../core/text/path.js';
import { clearInstantOf } from '../core/time/instant.js';
import { hasWildcard, wildcard } from './wildcard.js';

/** A JSON value other than an object or a list. */
export type Scalar = string | number | boolean | null;

export const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Tests one value of an entity. An absent value is undefined. */
export type Condition = (value: unknown) => boolean;

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Returns a finite number, also from a string that holds one; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && !NUMBER.test(value)) return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/**
 * Tests whether the value equals one of the scalars. Values are compared as strings, so that 12 and
 * "12" are equal, and dates by their instant. Null also matches an absent value. With `wildcards`,
 * a string with a `*` is a pattern.
 */
export function oneOf(scalars: readonly Scalar[], { wildcards }: { wildcards: boolean }): Condition {
  const patterns = wildcards ? scalars.filter(isPattern) : [];
  const exact = wildcards ? scalars.filter((scalar) => !isPattern(scalar)) : scalars;
  const matchers = patterns.map(wildcard);
  const texts = new Set(exact.filter((scalar) => scalar !== null).map(String));
  const instants = new Set(exact.map(clearInstantOf).filter((instant) => instant !== undefined));
  const absent = exact.includes(null);
  return (value) => {
    if (value === undefined || value === null) return absent;
    if (typeof value === 'object') return false;
    const text = String(value);
    if (texts.has(text) || matchers.some((matches) => matches(text))) return true;
    const instant = instants.size > 0 ? clearInstantOf(value) : undefined;
    return instant !== undefined && instants.has(instant);
  };
}

/** Tests whether a scalar is a string with a wildcard. */
export const isPattern = (scalar: unknown): scalar is string => typeof scalar === 'string' && hasWildcard(scalar);

/** The names of a range's bounds. */
export type Bound = 'gt' | 'gte' | 'lt' | 'lte';

const HOLDS: Record<Bound, (value: number, limit: number) => boolean> = {
  gt: (value, limit) => value > limit,
  gte: (value, limit) => value >= limit,
  lt: (value, limit) => value < limit,
  lte: (value, limit) => value <= limit,
};

export const isBound = (key: string): key is Bound => Object.hasOwn(HOLDS, key);

/**
 * Tests whether the value is on the right side of a limit, comparing number with number or date
 * with date; undefined if the limit is neither.
 */
export function bounded(bound: Bound, limit: unknown): Condition | undefined {
  const holds = HOLDS[bound];
  const read = numberOf(limit) === undefined ? clearInstantOf : numberOf;
  const fixed = read(limit);
  if (fixed === undefined) return undefined;
  return (value) => {
    const given = read(value);
    return given !== undefined && holds(given, fixed);
  };
}

/**
 * Applies the condition to each element of a list. One match is enough, and an empty list counts as
 * absent.
 */
export const ofAny =
  (condition: Condition): Condition =>
  (value) =>
    Array.isArray(value) && value.length > 0
      ? value.some((element) => condition(element))
      : condition(Array.isArray(value) ? undefined : value);

/**
 * Applies the condition to the values at a path of an object, descending into lists on the way and
 * at the end.
 */
export const atPath = (keys: readonly string[], condition: Condition): Condition =>
  keys.reduceRight<Condition>((asked, key) => ofAny((value) => asked(own(value, key))), ofAny(condition));
