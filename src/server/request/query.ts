import { parse } from 'node:querystring';
import { type FieldProblem, invalidFields } from '../../core/errors.js';

const problem = (field: string, kind: FieldProblem['problem'], message: string): FieldProblem => ({ field, problem: kind, message });

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The parameters of a query string; malformed encodings and names the operation does not know are refused, all of them at once. */
export function parseQuery(search: string, known: ReadonlySet<string>): Record<string, unknown> {
  if (search === '') return {};
  const malformed = search.includes('%') ? search.split('&').filter((pair) => !decodes(pair)) : [];
  if (malformed.length > 0) {
    throw invalidFields(malformed.map((pair) => problem(pair.split('=')[0] ?? '', 'invalid', 'must be valid percent-encoding')));
  }
  const query = parse(search);
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  if (unknown.length > 0) throw invalidFields(unknown.map((name) => problem(name, 'unknown', 'is not a known query parameter')));
  return query;
}
