import { Refusal, sentence } from '../core/errors.js';

/** What a version calls a field of a record; a name that it does not know stays. */
export type FieldNames = (field: string) => string;

/**
 * A refusal in a version's words: `released` is told as v2's `toReleaseQuantity`, and so is the
 * field that a path begins with.
 */
function inWords(refusal: Refusal, names: FieldNames): Refusal {
  const fields = refusal.fields.map((problem) => ({ ...problem, field: problem.field.replace(/^[^.[]+/, names) }));
  const message = refusal.message === sentence(refusal.fields) ? sentence(fields) : refusal.message;
  return new Refusal(refusal.kind, message, { fields, ...(refusal.details && { details: refusal.details }) });
}

/** Does what is asked; a refusal is told in a version's words, where there are any. */
export function speaking<T>(names: FieldNames | undefined, work: () => T): T {
  if (!names) return work();
  try {
    return work();
  } catch (error) {
    throw error instanceof Refusal && error.fields.length > 0 ? inWords(error, names) : error;
  }
}
