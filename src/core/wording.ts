const LONGEST = 60;
/** Longer lists of words are not listed in full. */
const MOST_WORDS = 32;

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

/** Finds the word that was probably meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const ranked = known.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  return ranked[0] && ranked[0].away <= Math.max(2, word.length / 3) ? ranked[0].other : undefined;
}

/**
 * Says that a word is unknown, with the word that was probably meant or, if they are few, all known
 * words. Completes a sentence that starts with a field's name.
 */
export function notKnown(word: unknown, noun: string, known: readonly string[]): string {
  const meant = typeof word === 'string' ? nearest(word, known) : undefined;
  const hint =
    meant !== undefined
      ? `; did you mean ${meant}?`
      : known.length > 0 && known.length <= MOST_WORDS
        ? `; expected one of [${known.join(', ')}]`
        : '';
  return `is not ${noun}: ${shown(word)}${hint}`;
}
