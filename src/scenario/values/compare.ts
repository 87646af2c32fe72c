import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../core/text/field-name.js';
import { isObject, own } from '../../core/text/path.js';
import { shown } from '../../core/text/wording.js';
import { namedPart } from './differing-part.js';
import { fill, type Lookup } from './fill.js';
import { isMatching, matchers } from './matchers.js';

/** A value that is not as expected. */
export interface Mismatch {
  /** Its path in the expectation. */
  readonly path: Path;
  readonly expected: string;
  readonly got: string;
  /** What was expected there, with its placeholders filled in. */
  readonly wanted: unknown;
  /** The part of the answer that was compared with it; undefined if there is none. */
  readonly received: unknown;
}

export interface Comparing {
  /** The values of placeholders. */
  readonly lookup: Lookup;
  /**
   * Where the scenario has a literal id or time, accepts any id or time, because another server
   * gives its own.
   */
  readonly byKind?: boolean | undefined;
}

const ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const isThere = (value: unknown): boolean => value !== undefined && value !== null;
const sameKind = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && [ID, TIME].some((kind) => kind.test(one) && kind.test(other));

/**
 * Compares a value with an expectation. Fields that the expectation does not name are not checked.
 */
export function compare(expected: unknown, value: unknown, comparing: Comparing, path: Path = []): Mismatch[] {
  const wrong = (what: string, wantedHere: unknown = expected): Mismatch[] => [
    { path, expected: what, got: shown(value), wanted: wantedHere, received: value },
  ];
  if (expected === '$any') return isThere(value) ? [] : wrong('anything');
  if (expected === '$absent') return isThere(value) ? wrong('nothing') : [];
  if (isMatching(expected)) return match(expected, value, comparing, path);
  if (Array.isArray(expected)) return compareList(expected, value, comparing, path);
  if (isObject(expected)) {
    if (!isObject(value)) return wrong('a map of fields', fill(expected, comparing.lookup));
    return Object.entries(expected).flatMap(([name, wanted]) => compare(wanted, own(value, name), comparing, [...path, name]));
  }
  const wanted = scalar(expected, comparing.lookup);
  if (isDeepStrictEqual(wanted, value)) return [];
  return comparing.byKind && sameKind(expected, value) ? [] : wrong(shown(wanted), wanted);
}

/** `$$any` stands for the string "$any". */
const scalar = (expected: unknown, lookup: Lookup): unknown =>
  typeof expected === 'string' && /^\$\$[A-Za-z]/.test(expected) ? expected.slice(1) : fill(expected, lookup);

function compareList(expected: readonly unknown[], value: unknown, comparing: Comparing, path: Path): Mismatch[] {
  const parts = () => ({ wanted: fill(expected, comparing.lookup), received: namedPart(expected, value) });
  if (!Array.isArray(value)) return [{ path, expected: 'a list', got: shown(value), ...parts() }];
  if (value.length !== expected.length)
    return [{ path, expected: entries(expected.length), got: `${value.length}: ${shown(value)}`, ...parts() }];
  return expected.flatMap((wanted, i) => compare(wanted, value[i], comparing, [...path, i]));
}

const entries = (count: number): string => (count === 1 ? 'exactly 1 entry' : `exactly ${count} entries`);

function match(expected: Record<string, unknown>, value: unknown, comparing: Comparing, path: Path): Mismatch[] {
  const fits = (wanted: unknown, entry: unknown): boolean => compare(wanted, entry, comparing).length === 0;
  return Object.entries(expected).flatMap(([name, argument]) => {
    const filled = fill(argument, comparing.lookup);
    const matcher = matchers[name];
    if (!matcher || matcher.holds(name === '$contains' && Array.isArray(argument) ? argument : filled, value, fits)) return [];
    const parts = { wanted: { [name]: filled }, received: namedPart({ [name]: argument }, value) };
    return [{ path: [...path, name], expected: matcher.says(filled), got: shown(value), ...parts }];
  });
}
