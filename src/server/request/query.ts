import { parse } from 'node:querystring';
import { type FieldProblem, invalidFields } from '../../core/errors.js';

const problem = (field: string, kind: FieldProblem['problem'], message: string): FieldProblem => ({ field, problem: kind, message });

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** What the contract says of the parameters of a query. */
export interface QueryFacts {
  queryNames: ReadonlySet<string>;
  commaLists: ReadonlySet<string>;
}

/**
 * The values of a list, which are parted before they are decoded: a value may have a comma of its
 * own, as `%2C`.
 */
const listOf = (search: string, name: string): string[] =>
  search.split('&').flatMap((pair) => {
    const mark = pair.indexOf('=');
    if (mark < 0 || decoded(pair.slice(0, mark)) !== name) return [];
    return pair
      .slice(mark + 1)
      .split(',')
      .map(decoded);
  });

/**
 * The parameters of a query string. Malformed encodings and names the operation does not know are
 * refused, all of them at once. A list is one whether its values are joined by commas or its name
 * is repeated.
 */
export function parseQuery(search: string, { queryNames, commaLists }: QueryFacts): Record<string, unknown> {
  if (search === '') return {};
  const malformed = search.includes('%') ? search.split('&').filter((pair) => !decodes(pair)) : [];
  if (malformed.length > 0) {
    throw invalidFields(malformed.map((pair) => problem(pair.split('=')[0] ?? '', 'invalid', 'must be valid percent-encoding')));
  }
  const query: Record<string, unknown> = parse(search);
  const unknown = Object.keys(query).filter((name) => !queryNames.has(name));
  if (unknown.length > 0) throw invalidFields(unknown.map((name) => problem(name, 'unknown', 'is not a known query parameter')));
  for (const name of commaLists) if (query[name]) query[name] = listOf(search, name);
  return query;
}
