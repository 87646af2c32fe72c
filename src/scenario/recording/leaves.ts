import { isObject } from '../../core/path.js';

/** A value that holds no others, and the way to it. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every text, number, truth value and null of a JSON value, in order. */
export function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => leavesOf(entry, [...path, i]));
  if (isObject(value)) return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
  return value === undefined ? [] : [{ path, value }];
}

/** The name that a leaf goes by: that of the nearest field around it. */
export const fieldOf = ({ path }: Pick<Leaf, 'path'>): string => String(path.findLast((step) => typeof step === 'string') ?? '');

/** A JSON value with every leaf replaced. */
export function mapLeaves(value: unknown, replace: (leaf: Leaf) => unknown, path: Leaf['path'] = []): unknown {
  if (Array.isArray(value)) return value.map((entry, i) => mapLeaves(entry, replace, [...path, i]));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapLeaves(entry, replace, [...path, name])]));
  return replace({ path, value });
}
