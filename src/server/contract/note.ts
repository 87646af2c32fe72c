import { MOST_NAMES, nameMeant, shown, suggestion } from '../../core/text/wording.js';

/**
 * A likely mistake in a request that the contract accepts. `message` completes a sentence that
 * starts with the field; `hint` says the same in a word or two. `isWrong` if it is refused in any
 * case: the request cannot be meant as it is.
 */
export interface Note {
  readonly field: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly isWrong?: true;
}

type Said = Pick<Note, 'message' | 'hint'>;

/**
 * Describes an unknown word; `noun` is what it should have been, and `otherwise` the hint if it
 * resembles no known word.
 */
function unknownWord(word: string, noun: string, known: readonly string[], otherwise?: string): Said {
  const near = nameMeant(word, known);
  return { message: `is not ${noun}${suggestion(near, known, MOST_NAMES)}`, hint: near === undefined ? otherwise : `${near}?` };
}

/** Describes an unknown field; `otherwise` is the hint if it resembles no known one. */
export const unknownField = (name: string, known: readonly string[], otherwise?: string): Said =>
  unknownWord(name, 'a known field', known, otherwise);

/** Describes a value that should name a field; in lists of sort keys it is one of them. */
export const unknownFieldName = (name: string, known: readonly string[]): Said =>
  unknownWord(name, `a known field: ${shown(name)}`, known, 'unknown field');

/** Describes an unknown value. */
export const unknownValue = (value: string, known: readonly string[]): Said =>
  unknownWord(value, `a known value: ${shown(value)}`, known, 'unknown value');

/** Formats a note briefly, for a header: `itmes (items?)`. */
export const noteText = ({ field, hint }: Note): string => (hint === undefined ? field : `${field} (${hint})`);
