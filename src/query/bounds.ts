/** How much one query may ask for, so that no query holds up the others. */
export const QUERY_BOUNDS = {
  /** How deep filters may be nested, and how many keys a dotted path may have. */
  depth: 16,
  conditions: 200,
  valuesInList: 1_000,
  /** Patterns with a wildcard, over the whole query: each costs a pass over the text. */
  patterns: 1_000,
  patternLength: 1_000,
  /** Filters of a v3 search (documented). */
  searchFilters: 50,
  sortKeys: 16,
} as const;
