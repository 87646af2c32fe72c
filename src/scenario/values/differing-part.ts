import { isObject, own } from '../../core/text/path.js';
import { isMatching } from './matchers.js';
import { merge } from './merge.js';

/**
 * Returns the part of a value that an expectation speaks of: the fields that it names, and every
 * entry of a list, of which it also fixes the number. A value where it has no names is whole.
 */
export function namedPart(expected: unknown, value: unknown): unknown {
  if (isMatching(expected)) {
    const { $contains: entries } = expected;
    return Array.isArray(entries) && Array.isArray(value) ? value.map((entry) => namedPart(allNames(entries), entry)) : value;
  }
  if (Array.isArray(expected) && Array.isArray(value)) {
    return value.map((entry, i) => namedPart(i < expected.length ? expected[i] : allNames(expected), entry));
  }
  if (!isObject(expected) || !isObject(value)) return value;
  const names = Object.keys(expected).filter((name) => Object.hasOwn(value, name));
  return names.length === 0 ? value : Object.fromEntries(names.map((name) => [name, namedPart(expected[name], own(value, name))]));
}

/** An expectation with the names of all of these. */
const allNames = (entries: readonly unknown[]): unknown =>
  entries.reduce((all, entry) => (isObject(entry) ? merge(all, entry) : all), undefined);
