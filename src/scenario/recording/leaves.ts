import { isObject } from '../../core/text/path.js';

/** A value that contains no other values, and its path. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Lists every string, number, boolean and null of a JSON value, in order. */
export function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => leavesOf(entry, [...path, i]));
  if (isObject(value)) return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
  return value === undefined ? [] : [{ path, value }];
}

/** The name of a leaf: that of the nearest enclosing field. */
export const fieldOf = ({ path }: Pick<Leaf, 'path'>): string => String(path.findLast((step) => typeof step === 'string') ?? '');

/** Copies a JSON value with every leaf replaced. */
export function mapLeaves(value: unknown, replace: (leaf: Leaf) => unknown, path: Leaf['path'] = []): unknown {
  if (Array.isArray(value)) return value.map((entry, i) => mapLeaves(entry, replace, [...path, i]));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapLeaves(entry, replace, [...path, name])]));
  return replace({ path, value });
}
