import { type FieldProblem, refuseAll } from '../core/forms/errors.js';
import { isObject } from '../core/text/path.js';
import { QUERY_BOUNDS } from './bounds.js';
import { atPath, type Condition } from './condition.js';
import { type Filter, filterOf } from './filter.js';
import { type SortKey, sortKey } from './sort.js';
import { askedAt, storedAs } from './source.js';
import { compileSearchCondition, countPatterns } from './v3-condition.js';
import { readSearchField, type Searchable } from './v3-field.js';

/**
 * Compiles the filters of a v3 search (documented): all filters of at least one group must match.
 * No filters match everything. The refusal lists every problem, named as in `filters[0].field`.
 */
export function compileSearch(filters: unknown, searchable: Searchable): Filter {
  const problems: FieldProblem[] = [];
  const groups = new Map<string, Condition[]>();
  const exacts = new Map<string, readonly (string | number)[]>();
  for (const [index, filter] of readList(filters, problems).entries()) {
    const place = `filters[${index}]`;
    if (!isObject(filter)) problems.push({ field: place, problem: 'invalid', message: 'must be an object' });
    else {
      const group = readGroup(filter.group, `${place}.group`, problems);
      const { path, condition, exact } = compileFilter(filter, place, searchable, problems);
      groups.set(group, [...(groups.get(group) ?? []), condition]);
      if (exact && path !== undefined) exacts.set(path, exact);
    }
  }
  refuseAll(problems);
  const alternatives = [...groups.values()];
  const matches = (entity: unknown) =>
    alternatives.length === 0 || alternatives.some((conditions) => conditions.every((holds) => holds(entity)));
  return filterOf(matches, { conditions: alternatives.flat().length, exact: alternatives.length === 1 ? exacts : new Map() });
}

function readList(filters: unknown, problems: FieldProblem[]): readonly unknown[] {
  const report = (message: string) => problems.push({ field: 'filters', problem: 'invalid', message });
  if (filters === undefined || filters === null) problems.push({ field: 'filters', problem: 'missing', message: 'must not be null' });
  else if (!Array.isArray(filters)) report('must be a list');
  else if (filters.length > QUERY_BOUNDS.searchFilters) report(`must have at most ${QUERY_BOUNDS.searchFilters} entries`);
  else {
    const patterns = filters.filter(isObject).reduce((count, filter) => count + countPatterns(filter), 0);
    if (patterns <= QUERY_BOUNDS.patterns) return filters;
    report(`must have at most ${QUERY_BOUNDS.patterns} patterns`);
  }
  return [];
}

function readGroup(group: unknown, place: string, problems: FieldProblem[]): string {
  if (group === undefined || group === null) return 'Default';
  if (typeof group === 'string') return group;
  problems.push({ field: place, problem: 'invalid', message: 'must be a string' });
  return 'Default';
}

function compileFilter(filter: Record<string, unknown>, place: string, searchable: Searchable, problems: FieldProblem[]) {
  const keys = readSearchField(filter.field, `${place}.field`, searchable, problems);
  const { negative, condition, exact } = compileSearchCondition(filter, place, problems);
  const [name = '', ...rest] = keys;
  const { indexed, stored = indexed, read } = (searchable.sources ?? storedAs)(name, askedAt(rest));
  const asked = atPath(rest, condition);
  if (negative) return { condition: (entity: unknown) => !asked(read(entity)) };
  return { condition: (entity: unknown) => asked(read(entity)), path: stored && [stored, ...rest].join('.'), exact };
}

/**
 * Reads the comma-separated `[+-]prefix.FIELD` of a v3 search (documented); without a sign the
 * order is ascending. If nothing is sent, there are no sort keys.
 */
export function compileSort(sort: unknown, searchable: Searchable): SortKey[] {
  if (sort === undefined || sort === null || sort === '') return [];
  const problems: FieldProblem[] = [];
  const report = (message: string) => problems.push({ field: 'sort', problem: 'invalid', message });
  const parts = typeof sort === 'string' ? sort.split(',', QUERY_BOUNDS.sortKeys + 1) : [];
  if (typeof sort !== 'string') report('must be a string');
  if (parts.length > QUERY_BOUNDS.sortKeys) report(`must have at most ${QUERY_BOUNDS.sortKeys} fields`);
  const keys = parts.map((part): SortKey => {
    // Form decoding turns a `+` into a space.
    const signed = part.trim();
    const field = /^[+-]/.test(signed) ? signed.slice(1) : signed;
    const path = readSearchField(field, 'sort', searchable, problems).join('.');
    return sortKey(path, signed.startsWith('-') ? 'desc' : 'asc', searchable.sources ?? storedAs);
  });
  refuseAll(problems);
  return keys;
}
