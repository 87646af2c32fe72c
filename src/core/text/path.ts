/** Splits a dotted path into its keys: `shipInfo.shipToId` is `['shipInfo', 'shipToId']`. */
export const keysOf = (path: string): string[] => path.split('.');

/** The keys of a field's name, in which lists can be marked: `items[].sku`. */
export const namedKeys = (name: string): string[] => keysOf(name.replaceAll('[]', ''));

/**
 * How a search may also name fields: turns the keys of a path, which follow the kind of record,
 * into the names that answers have.
 */
export type SearchSpelling = (keys: readonly string[], kind: string) => readonly string[];

/** Tests whether a value is a JSON object, not null and not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Returns an object's own value for a key; undefined for anything else, including keys of
 * prototypes.
 */
export const own = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);

/**
 * Calls `visit` with every value at a path of plain JSON. A list on the way or at the end yields
 * each element. An absent value yields nothing; null is a value. A list directly inside a list
 * counts as one value.
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

/** Returns the values that `visitValues` visits. */
export function valuesAt(root: unknown, keys: readonly string[]): unknown[] {
  const values: unknown[] = [];
  visitValues(root, keys, (value) => values.push(value));
  return values;
}
