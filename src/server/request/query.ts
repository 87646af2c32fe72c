import { parse } from 'node:querystring';
import { type FieldProblem, invalidFields } from '../../core/forms/errors.js';
import { nameMeant } from '../../core/text/wording.js';

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

/** What the contract says about query parameters. */
export interface QueryFacts {
  queryNames: ReadonlySet<string>;
  commaLists: ReadonlySet<string>;
}

/**
 * The values of a list, split before they are decoded, because a value may contain a comma as
 * `%2C`.
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

function notAParameter(name: string, known: ReadonlySet<string>): string {
  const meant = nameMeant(name, [...known]);
  return `is not a known query parameter${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

/**
 * Parses a query string. Refuses invalid encodings, and names that the operation does not have, all
 * at once. A list may be joined by commas or given by repeating its name.
 */
export function parseQuery(search: string, { queryNames, commaLists }: QueryFacts): Record<string, unknown> {
  if (search === '') return {};
  const malformed = search.includes('%') ? search.split('&').filter((pair) => !decodes(pair)) : [];
  if (malformed.length > 0) {
    throw invalidFields(malformed.map((pair) => problem(pair.split('=')[0] ?? '', 'invalid', 'must be valid percent-encoding')));
  }
  const query: Record<string, unknown> = parse(search);
  const unknown = Object.keys(query).filter((name) => !queryNames.has(name));
  if (unknown.length > 0) throw invalidFields(unknown.map((name) => problem(name, 'unknown', notAParameter(name, queryNames))));
  for (const name of commaLists) if (query[name]) query[name] = listOf(search, name);
  return query;
}
