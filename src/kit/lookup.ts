import type { Filter } from '../query/filter.js';
import { type Listing, type Page, pagingSorted, type Slice } from '../query/page.js';
import { type SortKey, sortKey } from '../query/sort.js';
import { type Sources, storedAs } from '../query/source.js';
import { compileQuery, QUERY_DEFAULTS, type QueryInput } from '../query/v2-query.js';
import type { Searchable } from '../query/v3-field.js';
import { compileSearch, compileSort } from '../query/v3-search.js';
import type { Collection, IndexKey, Under } from '../store/collection.js';
import { isSeen, seenPage } from '../store/seen.js';
import type { Tx } from '../store/tx.js';

/** A request for records of a collection: filter, sort and page. */
export interface Ask extends Slice {
  filter: Filter;
  sort: readonly SortKey[];
}

/**
 * One page of the records that match; `count` is of all that do, and what sorts alike is in order
 * of record key. A request that names a channel sees no record of another. Reads no more records
 * than it has to: a page that a sorted index holds as it is, else those that an index names, else
 * all.
 */
export function lookUp<R extends object, I extends string>(tx: Tx, from: Collection<R, I>, ask: Ask): Listing<R> {
  const { filter, sort, limit, offset } = ask;
  const matches = (record: R) => filter.matches(record) && isSeen(tx, from, record);
  const search = (): Page<R> => {
    const among = candidates(tx, from, filter);
    const size = Array.isArray(among) ? among.length : tx.count(from);
    return tx.long(`search of ${from.name}`, size, () => pagingSorted(among, { matches, sort, limit, offset, tieBreak: from.key }));
  };
  return { ...(indexedPage(tx, from, ask) ?? search()), limit, offset };
}

/** Returns one page of a list that is not a collection. */
export const pageOf = <T>(all: readonly T[], { limit, offset }: Slice): Listing<T> => ({
  rows: all.slice(offset, offset + limit),
  count: all.length,
  limit,
  offset,
});

/** Runs a v2 query. `sources` say where a record holds the fields that the version shows. */
export function lookUpQuery<R extends object, I extends string>(
  tx: Tx,
  from: Collection<R, I>,
  input: QueryInput,
  sources: Sources = storedAs,
): Listing<R> {
  const { sortBy, direction, ...query } = compileQuery(input, QUERY_DEFAULTS, sources);
  return lookUp(tx, from, { ...query, filter: query, sort: [sortKey(sortBy, direction, sources)] });
}

/** A v3 search. `unsorted` is the sort if none is sent. */
export interface Search extends Slice {
  filters: unknown;
  sort?: string | undefined;
}

/** Runs a v3 search. */
export function lookUpSearch<R extends object, I extends string>(
  tx: Tx,
  from: Collection<R, I>,
  { filters, sort, limit, offset }: Search,
  searchable: Searchable,
  unsorted: SortKey,
): Listing<R> {
  const filter = compileSearch(filters, searchable);
  return lookUp(tx, from, { filter, sort: sort === undefined ? [unsorted] : compileSort(sort, searchable), limit, offset });
}

/** A search, and whether only the ids of what it finds are wanted (documented). */
export interface IdSearch extends Search {
  searchable: Searchable;
  fetchOnlyIds: boolean;
}

/** A page of which only the ids may be wanted. */
export type Found<R> = Listing<R> & { onlyIds: boolean };

/** A command that runs a v3 search which may want ids only, sorted like this if it says nothing. */
export const idSearch =
  <R extends object, I extends string>(from: Collection<R, I>, unsorted: SortKey) =>
  (tx: Tx, { searchable, fetchOnlyIds, ...search }: IdSearch): Found<R> => ({
    ...lookUpSearch(tx, from, search, searchable, unsorted),
    onlyIds: fetchOnlyIds,
  });

type Indexed<I extends string> = readonly (readonly [index: I, path: string])[];

/** The indexes whose keys a filter can name, in the order of declaration. */
const indexedPaths = <R extends object, I extends string>({ paths }: Collection<R, I>): Indexed<I> =>
  Object.entries(paths.indexes).filter(([, path]) => path !== undefined) as [I, string][];

/**
 * Returns a page straight from a sorted index, without checking each record: possible if the filter
 * is empty or only names the keys of one index.
 */
function indexedPage<R extends object, I extends string>(
  tx: Tx,
  from: Collection<R, I>,
  { filter, sort, limit, offset }: Ask,
): Page<R> | undefined {
  const [key, ...thenBy] = sort;
  if (!key || sort.some(({ read }) => read)) return undefined;
  const slice = { limit, offset, sortBy: key.path, direction: key.direction, thenBy };
  if (filter.asksOnly()) return seenPage(tx, from, slice);
  const named = indexedPaths(from).find(([index, path]) => from.groups.includes(index) && filter.asksOnly(path));
  const under: Under<I> | undefined = named && { index: named[0], keys: filter.equals(named[1]) ?? [] };
  return under && seenPage(tx, from, slice, under);
}

/**
 * Returns the records that can match: those whose keys the filter names, by key or by index, else
 * all.
 */
function candidates<R extends object, I extends string>(tx: Tx, from: Collection<R, I>, filter: Filter): Iterable<R> {
  const { key } = from.paths;
  const keys = key === undefined ? undefined : filter.equals(key);
  if (keys) return [...new Set(keys.map(String))].flatMap((one) => tx.find(from, one) ?? []);
  for (const [index, path] of indexedPaths(from)) {
    const named: readonly IndexKey[] | undefined = filter.equals(path);
    // Unlike flatMap, this does not visit every record.
    if (named?.length === 1) return tx.by(from, index, named[0] as IndexKey);
    // A record can have several keys of one index.
    if (named) return [...new Set(([] as R[]).concat(...named.map((one) => tx.by(from, index, one))))];
  }
  return tx.list(from);
}
