import { numbersOf } from '../core/work/bounds.js';

/** What one query can have at most, so that no query delays the others. */
export const queryBounds = {
  depth: { most: 16, describes: 'levels of nested filters, and keys in the dotted path of a field' },
  conditions: { most: 200, describes: 'conditions' },
  valuesInList: { most: 1_000, describes: 'values in a list of a condition; 25 in a filter of a v3 search (documented)' },
  patterns: { most: 1_000, describes: 'wildcard patterns; each costs a pass over the text' },
  patternLength: { most: 1_000, describes: 'characters of a wildcard pattern' },
  searchFilters: { most: 50, describes: 'filters of a v3 search (documented)' },
  sortKeys: { most: 16, describes: 'sort keys of a v3 search' },
} as const;

/** The bounds as numbers. */
export const QUERY_BOUNDS = numbersOf(queryBounds);
