import type { FieldProblem } from '../core/forms/errors.js';
import { namedKeys } from '../core/text/path.js';
import { MOST_WORDS, nameMeant, suggestion } from '../core/text/wording.js';
import { QUERY_BOUNDS } from './bounds.js';
import type { Sources } from './source.js';

/** Turns the keys of a path, in either version's spelling, into the names that the entity has. */
export type Spelled = (keys: readonly string[]) => readonly string[];

/**
 * The fields that a v3 search can name: `prefix.FIELD`, where FIELD starts with one of the entity's
 * own fields.
 */
export interface Searchable {
  prefix: string;
  /** A second prefix, where published samples use two. */
  otherPrefix?: string;
  fields: { has(name: string): boolean; known?: readonly string[]; spelled?: Spelled };
  /** The sources of the fields; by default they are stored under their own names. */
  sources?: Sources | undefined;
}

/**
 * Returns the keys of a `prefix.FIELD`, without the prefix and in the entity's names. A list can be
 * marked: `items[].sku`. A problem is added to `problems` under the name `place`, and no keys are
 * returned.
 */
export function readSearchField(
  field: unknown,
  place: string,
  { prefix, otherPrefix = prefix, fields }: Searchable,
  problems: FieldProblem[],
): readonly string[] {
  const report = (problem: FieldProblem['problem'], message: string): string[] => {
    problems.push({ field: place, problem, message });
    return [];
  };
  if (field === undefined || field === null) return report('missing', 'must not be null');
  const used = [prefix, otherPrefix].find((one) => typeof field === 'string' && field.startsWith(`${one}.`));
  if (typeof field !== 'string' || used === undefined) return report('invalid', `must start with "${prefix}."`);
  const keys = namedKeys(field.slice(used.length + 1));
  if (keys.length > QUERY_BOUNDS.depth) return report('invalid', `must be at most ${QUERY_BOUNDS.depth} levels deep`);
  const spelled = fields.spelled?.(keys) ?? keys;
  const [name = ''] = spelled;
  if (!fields.has(name)) {
    const { known = [] } = fields;
    const help = suggestion(nameMeant(name, known), known, MOST_WORDS);
    return report('unknown', `must name a field of ${prefix}, not "${field.slice(0, 100)}"${help}`);
  }
  return spelled;
}
