import { checkOf, fields } from '../core/forms/form-map.js';
import { type Collection, collection } from '../store/collection.js';

/** How the records of a collection are keyed, called and made up. */
interface Declared<R> {
  key: keyof R & string;
  /** One record, in a sentence. */
  label: string;
  forms: Parameters<typeof fields>[0];
}

/**
 * Declares a collection whose records are found by their key and by one other field, and listed in
 * the order of that field.
 */
export const foundBy = <R extends object, F extends keyof R & string>(
  field: F,
  name: string,
  { key, label, forms }: Declared<R>,
): Collection<R, F> =>
  collection<R, F>(name, { key, label, check: checkOf(fields(forms)), indexes: { [field]: field } as Record<F, F>, sorts: [field] });
