import { clearInstantOf } from '../core/instant.js';
import { own } from '../core/path.js';
import { hasWildcard, wildcard } from './wildcard.js';

/** A value of JSON that holds no others. */
export type Scalar = string | number | boolean | null;

export const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Whether one value of an entity is what somebody asked for; an absent value is undefined. */
export type Condition = (value: unknown) => boolean;

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** A finite number, or the one that a text writes; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && !NUMBER.test(value)) return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/**
 * Whether the value equals one of the scalars: as text, so that 12 and "12" are equal, dates by their instant, null also what is absent.
 * With `wildcards`, a text with a `*` is a pattern.
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

/** Whether a scalar is a text with a wildcard in it. */
export const isPattern = (scalar: unknown): scalar is string => typeof scalar === 'string' && hasWildcard(scalar);

/** The bounds a range can have. */
export type Bound = 'gt' | 'gte' | 'lt' | 'lte';

const HOLDS: Record<Bound, (value: number, limit: number) => boolean> = {
  gt: (value, limit) => value > limit,
  gte: (value, limit) => value >= limit,
  lt: (value, limit) => value < limit,
  lte: (value, limit) => value <= limit,
};

export const isBound = (key: string): key is Bound => Object.hasOwn(HOLDS, key);

/** Whether the value lies on the right side of a limit, number against number or date against date; undefined where the limit is neither. */
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

/** The condition asked of each element where the value is a list: one is enough, and an empty list counts as absent. */
export const ofAny =
  (condition: Condition): Condition =>
  (value) =>
    Array.isArray(value) && value.length > 0
      ? value.some((element) => condition(element))
      : condition(Array.isArray(value) ? undefined : value);

/** The condition asked of what an object has at a path, lists on the way and at the end descended into. */
export const atPath = (keys: readonly string[], condition: Condition): Condition =>
  keys.reduceRight<Condition>((asked, key) => ofAny((value) => asked(own(value, key))), ofAny(condition));
