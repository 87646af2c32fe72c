import { fieldOf, type Leaf } from '../recording/leaves.js';
import { personalKind } from './personal-fields.js';

/** The names of one person, from the fields of one object. */
export interface Person {
  readonly first: string;
  readonly middle?: string | undefined;
  readonly last: string;
}

const MIDDLE = /^middle/i;
const WORD = /^[\p{L}][\p{L}\p{M}'’.-]*$/u;

function partOf(leaf: Leaf): keyof Person | undefined {
  const kind = personalKind(leaf);
  if (kind === 'firstName') return 'first';
  if (kind !== 'lastName') return undefined;
  return MIDDLE.test(fieldOf(leaf)) ? 'middle' : 'last';
}

/** The persons of whom one object has the first and the last name. */
export function personsIn(leaves: readonly Leaf[]): Person[] {
  const byPlace = new Map<string, Partial<Record<keyof Person, string>>>();
  for (const leaf of leaves) {
    const part = partOf(leaf);
    if (part === undefined) continue;
    const place = JSON.stringify(leaf.path.slice(0, -1));
    byPlace.set(place, { ...byPlace.get(place), [part]: String(leaf.value) });
  }
  return Array.from(byPlace.values()).flatMap(({ first, middle, last }) => (first && last ? [{ first, middle, last }] : []));
}

/** The ways to write the whole name of a person. */
export function wholeNames({ first, middle, last }: Person): string[] {
  const usual = [`${first} ${last}`, `${last} ${first}`, `${last}, ${first}`];
  return middle ? [...usual, `${first} ${middle} ${last}`, `${first} ${middle.charAt(0)}. ${last}`] : usual;
}

/** Takes a whole name apart; undefined if it does not look like a first and a last name. */
export function personOf(name: string): Person | undefined {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (words.length === 2 || words.length === 3) && words.every((word) => WORD.test(word)) ? { first, last } : undefined;
}
