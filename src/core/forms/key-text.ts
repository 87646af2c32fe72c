import { type FieldProblem, problemOf } from './errors.js';
import { id } from './form.js';

/**
 * Problems of a text by which requests name a record. It goes into paths, headers and logs: it is
 * not blank, has at most 200 characters, and no control characters (a policy).
 */
export function keyProblems(field: string, text: string): FieldProblem[] {
  if (text.trim() === '') return [problemOf(field, 'must not be blank')];
  return id.check(text, [field]).map(({ message }) => problemOf(field, message));
}
