import type { Spelled } from '../query/v3-field.js';

/** A field of a view with its second spelling, and how the fields below it are spelled. */
interface Spelling {
  name: string;
  other?: string | undefined;
  below?: Spelled | undefined;
}

/**
 * Turns the path of a field in either spelling into the view's names. A name of the view comes
 * before the second spelling of another field.
 */
export function spelledBy(spellings: readonly Spelling[]): Spelled {
  const byName = new Map(spellings.map((one) => [one.name, one]));
  const byOther = new Map(spellings.flatMap((one) => (one.other === undefined ? [] : [[one.other, one] as const])));
  return (keys) => {
    const [key = '', ...rest] = keys;
    const found = byName.get(key) ?? byOther.get(key);
    return found ? [found.name, ...(found.below && rest.length > 0 ? found.below(rest) : rest)] : keys;
  };
}

/** The second spelling of each field, or that of a field with fields of its own. */
interface Spellings {
  readonly [name: string]: string | { readonly of: string; readonly below: Spelled };
}

/** The same for a part of a view that no table declares, with the second spelling of its fields. */
export const spellings = (fields: Spellings): Spelled =>
  spelledBy(
    Object.entries(fields).map(([name, one]) =>
      typeof one === 'string' ? { name, other: one } : { name, other: one.of, below: one.below },
    ),
  );
