import { Refusal, sentence } from '../core/forms/errors.js';

/** Renames the path of a record's field to a version's names. Unknown names stay as they are. */
export type FieldNames = (path: string) => string;

/** Renames the fields of a refusal: for example, `released` is `toReleaseQuantity` in v2. */
function inWords(refusal: Refusal, names: FieldNames): Refusal {
  const fields = refusal.fields.map((problem) => ({ ...problem, field: names(problem.field) }));
  const message = refusal.message === sentence(refusal.fields) ? sentence(fields) : refusal.message;
  const { details, rule } = refusal;
  return new Refusal(refusal.kind, message, { fields, ...(details && { details }), ...(rule && { rule }) });
}

/**
 * Runs a command and renames the fields of its refusal to a version's names, if `names` is given.
 */
export function speaking<T>(names: FieldNames | undefined, work: () => T): T {
  if (!names) return work();
  try {
    return work();
  } catch (error) {
    throw error instanceof Refusal && error.fields.length > 0 ? inWords(error, names) : error;
  }
}
