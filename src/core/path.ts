/** The keys of a dotted path: `shipInfo.shipToId` is `['shipInfo', 'shipToId']`. */
export const keysOf = (path: string): string[] => path.split('.');

/** Whether a value is a JSON object, neither null nor a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's own value under a key; undefined for anything else, the keys of prototypes included. */
export const own = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);

/**
 * Hands every value at a path of plain JSON to `visit`, a list on the way or at the end yielding each element's. What is absent yields
 * nothing; null is a value. A list directly within a list is one value, not looked into.
 */
export function visitValues(value: unknown, keys: readonly string[], visit: (found: unknown) => void, depth = 0): void {
  if (Array.isArray(value)) for (const element of value) visitOne(element, keys, visit, depth);
  else visitOne(value, keys, visit, depth);
}

function visitOne(value: unknown, keys: readonly string[], visit: (found: unknown) => void, depth: number): void {
  const key = keys[depth];
  if (key !== undefined) {
    if (isObject(value)) visitValues(own(value, key), keys, visit, depth + 1);
  } else if (value !== undefined) visit(value);
}

/** The values that `visitValues` visits. */
export function valuesAt(root: unknown, keys: readonly string[]): unknown[] {
  const values: unknown[] = [];
  visitValues(root, keys, (value) => values.push(value));
  return values;
}
