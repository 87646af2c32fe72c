const LONGEST = 60;
/** Longer lists of words are not listed in full. */
export const MOST_WORDS = 32;
/** Longer lists of field names are not listed in full. */
export const MOST_NAMES = 48;
/** Shorter words are short for too many names. */
const SHORTEST_SHORT = 3;
/** Shorter words are part of too many names. */
const SHORTEST_PART = 4;

/** Formats a value briefly: as in YAML if that is clear, otherwise as JSON. */
export function shown(value: unknown, longest: number = LONGEST): string {
  if (value === undefined) return 'nothing';
  const plain = typeof value === 'string' && /^[A-Za-z0-9_$:.+-]+$/.test(value) && !/^(?:[\d.+-]+|true|false|null|nothing)$/.test(value);
  const whole = plain ? value : JSON.stringify(value);
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
}

/** The number of letters to change to turn one word into another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries()) {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter.toLowerCase() === wanted.toLowerCase() ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The most letters in which a word may differ from the one that was meant. */
const mostAway = ({ length }: string): number => (length < 3 ? length - 1 : Math.max(2, length / 3));

/**
 * Finds the word that was probably meant. One of two letters may differ by one, and a letter by
 * none.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const ranked = known.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  return ranked[0] && ranked[0].away <= mostAway(word) ? ranked[0].other : undefined;
}

/** Whether a word is another one without some of its inner letters. */
function isShortFor(word: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === word[at]) at += 1;
  return at === word.length && word[0] === other[0] && word.at(-1) === other.at(-1);
}

/**
 * Finds the known name that was probably meant: one that differs by a letter or two, that it is
 * short for (`qty`), or that contains it.
 */
export function nameMeant(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known) ?? (name.length < SHORTEST_SHORT ? undefined : known.find((one) => isShortFor(name, one)));
  if (near !== undefined || name.length < SHORTEST_PART) return near;
  const part = name.toLowerCase();
  return known.filter((one) => one.toLowerCase().includes(part)).sort((a, b) => a.length - b.length)[0];
}

/**
 * Continues a sentence about an unknown word: with the word that was probably meant, or with the
 * known words, of which it counts those after the first `most`. Empty if no word is known.
 */
export function suggestion(meant: string | undefined, known: readonly string[], most: number): string {
  if (meant !== undefined) return `; did you mean ${meant}?`;
  if (known.length === 0) return '';
  const rest = known.length > most ? [`… ${known.length - most} more`] : [];
  return `; expected one of [${[...known.slice(0, most), ...rest].join(', ')}]`;
}

/**
 * Continues a sentence about an unknown word: with the word that was probably meant, or with all
 * known words.
 */
export const expected = (word: string, known: readonly string[]): string => suggestion(nearest(word, known), known, known.length);

/**
 * Says that a word is unknown, with the word that was probably meant or, if they are few, all known
 * words. Completes a sentence that starts with a field's name.
 */
export function notKnown(word: unknown, noun: string, known: readonly string[]): string {
  const meant = typeof word === 'string' ? nearest(word, known) : undefined;
  return `is not ${noun}: ${shown(word)}${suggestion(meant, known, MOST_WORDS)}`;
}
