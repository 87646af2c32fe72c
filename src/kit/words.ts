import { Refusal, sentence } from '../core/errors.js';

/**
 * What a version calls a field of a record, by its path; a name that the version does not know
 * stays.
 */
export type FieldNames = (path: string) => string;

/** A refusal in a version's words: v2 names `toReleaseQuantity` where the record has `released`. */
function inWords(refusal: Refusal, names: FieldNames): Refusal {
  const fields = refusal.fields.map((problem) => ({ ...problem, field: names(problem.field) }));
  const message = refusal.message === sentence(refusal.fields) ? sentence(fields) : refusal.message;
  return new Refusal(refusal.kind, message, { fields, ...(refusal.details && { details: refusal.details }) });
}

/** Runs a command. Its refusal is put in a version's words, if there are any. */
export function speaking<T>(names: FieldNames | undefined, work: () => T): T {
  if (!names) return work();
  try {
    return work();
  } catch (error) {
    throw error instanceof Refusal && error.fields.length > 0 ? inWords(error, names) : error;
  }
}
