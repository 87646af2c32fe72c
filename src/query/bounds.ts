/** The limits of one query, so that no query delays the others. */
export const QUERY_BOUNDS = {
  /** The maximum nesting of filters, and the maximum number of keys in a dotted path. */
  depth: 16,
  conditions: 200,
  valuesInList: 1_000,
  /**
   * The maximum number of wildcard patterns in the whole query. Each costs a pass over the text.
   */
  patterns: 1_000,
  patternLength: 1_000,
  /** The maximum number of filters in a v3 search (documented). */
  searchFilters: 50,
  sortKeys: 16,
} as const;
