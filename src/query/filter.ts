import { invalid, missing } from '../core/forms/errors.js';
import { isObject, own } from '../core/text/path.js';
import { QUERY_BOUNDS } from './bounds.js';
import { type Bound, bounded, type Condition, isBound, isPattern, isScalar, ofAny, oneOf, type Scalar } from './condition.js';
import { exactValues } from './exact-values.js';
import { type Sources, storedAs } from './source.js';

/** A filter on entities, checked and compiled once. */
export interface Filter {
  matches(entity: unknown): boolean;
  /**
   * The exact values at a dotted path, one of which every match has, for the caller to look up in
   * an index; undefined if the filter does not restrict the path to exact values. An empty list
   * means that nothing matches.
   */
  equals(path: string): readonly (string | number)[] | undefined;
  /**
   * Whether `equals` of this path is the whole filter. Without a path: whether the filter is empty.
   */
  asksOnly(path?: string): boolean;
}

/** The number of compiled conditions, and by path the exact values that every match must have. */
export interface Compiled {
  conditions: number;
  exact: ReadonlyMap<string, readonly (string | number)[]>;
}

export const filterOf = (matches: Filter['matches'], { conditions, exact }: Compiled): Filter => ({
  matches,
  equals: (path) => exact.get(path),
  asksOnly: (path) => (path === undefined ? conditions === 0 : conditions === 1 && exact.has(path)),
});

/**
 * A place in the filters. `path` is the entity's dotted path, as long as every condition on the way
 * must hold.
 */
interface Place {
  field: string;
  path: string | undefined;
  depth: number;
}

interface Compilation extends Compiled {
  patterns: number;
  exact: Map<string, readonly (string | number)[]>;
}

/**
 * Compiles v2 filters, which mirror the entity's nesting (documented): a scalar means "equals", a
 * `*` in it is a wildcard, a list means "one of", an object of gt, gte, lt and lte is a range, and
 * any other object descends. In a list of sub-documents, one element must meet all conditions.
 * `sources` say where an entity holds the fields that the filters name. Policy: null matches absent
 * or null, a list can also hold objects, an unknown field matches nothing. Refusals name the field.
 */
export function compileFilters(filters: unknown, sources: Sources = storedAs): Filter {
  if (filters === undefined || filters === null) throw missing('filters');
  if (!isObject(filters)) throw invalid('filters', 'must be an object');
  const compilation: Compilation = { conditions: 0, patterns: 0, exact: new Map() };
  const asked = Object.entries(filters).map(([name, nested]) => {
    const { stored, indexed, read } = sources(name, nested);
    const place = { field: `filters.${name}`, path: stored?.includes('.') ? undefined : (stored ?? indexed), depth: 1 };
    return { read, condition: compile(nested, place, compilation) };
  });
  return filterOf((entity) => asked.every(({ read, condition }) => condition(read(entity))), compilation);
}

function compile(filter: unknown, place: Place, compilation: Compilation): Condition {
  if (place.depth > QUERY_BOUNDS.depth) throw invalid(place.field, `must not be nested deeper than ${QUERY_BOUNDS.depth}`);
  if (isObject(filter)) {
    const keys = Object.keys(filter);
    return keys.length > 0 && keys.every(isBound) ? compileRange(filter, place, compilation) : compileObject(filter, place, compilation);
  }
  return compileValues(filter, place, compilation);
}

function compileObject(filter: Record<string, unknown>, place: Place, compilation: Compilation): Condition {
  const asked = Object.entries(filter).map(([key, nested]) => {
    const below = { field: `${place.field}.${key}`, path: pathTo(place.path, key), depth: place.depth + 1 };
    return { key, condition: compile(nested, below, compilation) };
  });
  if (asked.length === 0) countCondition(place, compilation);
  return ofAny((value) => asked.every(({ key, condition }) => condition(own(value, key))));
}

/** Appends a key to a dotted path; undefined for a key that contains a dot. */
function pathTo(parent: string | undefined, key: string): string | undefined {
  if (parent === undefined || key.includes('.')) return undefined;
  return `${parent}.${key}`;
}

function compileRange(filter: Record<string, unknown>, place: Place, compilation: Compilation): Condition {
  countCondition(place, compilation);
  const sides = Object.entries(filter).map(([key, limit]) => {
    const condition = bounded(key as Bound, limit);
    if (!condition) throw invalid(`${place.field}.${key}`, 'must be a number or an ISO 8601 date');
    return condition;
  });
  return ofAny((value) => sides.every((side) => side(value)));
}

function compileValues(filter: unknown, place: Place, compilation: Compilation): Condition {
  countCondition(place, compilation);
  const entries = Array.isArray(filter) ? filter : [filter];
  if (entries.length > QUERY_BOUNDS.valuesInList) throw invalid(place.field, `must have at most ${QUERY_BOUNDS.valuesInList} values`);
  const scalars: Scalar[] = [];
  const nested: Condition[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = Array.isArray(filter) ? { field: `${place.field}[${index}]`, path: undefined, depth: place.depth + 1 } : place;
    if (isScalar(entry)) {
      checkPattern(entry, at, compilation);
      scalars.push(entry);
    } else if (Array.isArray(filter)) nested.push(compile(entry, at, compilation));
    else throw invalid(place.field, 'must be a value, a list or an object');
  }
  const exact = nested.length === 0 ? exactValues(scalars) : undefined;
  if (place.path !== undefined && exact) compilation.exact.set(place.path, exact);
  const isListed = ofAny(oneOf(scalars, { wildcards: true }));
  return nested.length === 0 ? isListed : (value) => isListed(value) || nested.some((condition) => condition(value));
}

function countCondition(place: Place, compilation: Compilation): void {
  compilation.conditions += 1;
  if (compilation.conditions > QUERY_BOUNDS.conditions) {
    throw invalid(place.field, `must not exceed the limit: a query can have at most ${QUERY_BOUNDS.conditions} conditions`);
  }
}

function checkPattern(entry: Scalar, place: Place, compilation: Compilation): void {
  if (!isPattern(entry)) return;
  compilation.patterns += 1;
  if (entry.length > QUERY_BOUNDS.patternLength)
    throw invalid(place.field, `must be at most ${QUERY_BOUNDS.patternLength} characters long`);
  if (compilation.patterns > QUERY_BOUNDS.patterns) {
    throw invalid(place.field, `must not exceed the limit: a query can have at most ${QUERY_BOUNDS.patterns} patterns`);
  }
}

/**
 * Compiles lists of values: an entity's value under each name must be one of those listed, exactly
 * as written. A list that is not sent is no condition.
 */
export function compileLists(lists: Readonly<Record<string, readonly (string | number)[] | undefined>>): Filter {
  const exact = new Map(Object.entries(lists).flatMap(([name, values]) => (values ? [[name, [...new Set(values)]] as const] : [])));
  const asked = Array.from(exact, ([name, values]) => ({ name, wanted: new Set<unknown>(values) }));
  const matches = (entity: unknown) => asked.every(({ name, wanted }) => wanted.has(own(entity, name)));
  return filterOf(matches, { conditions: exact.size, exact });
}

/** Adds a condition to a filter. */
export const also = (filter: Filter, holds: (entity: never) => boolean): Filter => ({
  matches: (entity) => filter.matches(entity) && holds(entity as never),
  equals: (path) => filter.equals(path),
  asksOnly: () => false,
});

/**
 * A condition that an index knows: exactly the records that it has under `key` meet it. `path` is
 * the path that the index is for.
 */
export interface IndexedCondition {
  path: string;
  key: string;
  holds: (entity: never) => boolean;
}

/** Adds a condition that an index knows, so that a look-up need not test each entity. */
export const alsoIn = (filter: Filter, { path, key, holds }: IndexedCondition): Filter => ({
  ...also(filter, holds),
  equals: (asked) => (asked === path ? [key] : filter.equals(asked)),
  asksOnly: (asked) => asked === path && filter.asksOnly(),
});

/** The filter that matches everything. */
export const everything: Filter = compileLists({});
