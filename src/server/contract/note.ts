import { nameMeant, shown } from '../../core/wording.js';

/** Longer lists of names are not listed. */
const MOST_NAMED = 16;

/**
 * A likely mistake in a request that the contract accepts. `message` completes a sentence that
 * starts with the field; `hint` says the same in a word or two.
 */
export interface Note {
  readonly field: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

type Said = Pick<Note, 'message' | 'hint'>;

/** Describes an unknown name; `noun` is what it should have been, such as `a known field`. */
function unknownName(name: string, noun: string, known: readonly string[]): Said {
  const near = nameMeant(name, known);
  if (near !== undefined) return { message: `is not ${noun}; did you mean ${near}?`, hint: `${near}?` };
  const all = known.length > 0 && known.length <= MOST_NAMED ? `; expected one of [${known.join(', ')}]` : '';
  return { message: `is not ${noun}${all}` };
}

/** Describes an unknown field. */
export const unknownField = (name: string, known: readonly string[]): Said => unknownName(name, 'a known field', known);

/** Describes an unknown value. */
export function unknownValue(value: string, known: readonly string[]): Said {
  const { message, hint } = unknownName(value, 'a known value', known);
  return { message: message.replace('a known value', `a known value: ${shown(value)}`), hint: hint ?? 'unknown value' };
}

/** Formats a note briefly, for a header: `itmes (items?)`. */
export const noteText = ({ field, hint }: Note): string => (hint === undefined ? field : `${field} (${hint})`);
