import { fieldOf, type Leaf, leavesOf, mapLeaves } from '../recording/leaves.js';
import { type Person, personOf, personsIn, wholeNames } from './full-names.js';
import { NAMES_RECORDS, type PersonalKind, personalKind } from './personal-fields.js';

/** Stand around the name of an invented value until the scenario is written. */
const [OPEN, CLOSE] = ['\uE110', '\uE111'];
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** Its parts have their limits, so that a long text without one is searched in one pass. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const SOCIAL_SECURITY = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g;
/** Shorter texts can be part of something else by chance. */
const SHORTEST_PART = 5;
/** Names have capitals; one letter is a name only where people write, and a short one as it is. */
const SHORTEST_NAME = { codes: 2, others: 2, free: 1 };
const SHORT_NAME = 2;

/** What stands for values that are not invented: a card's number for tests, and the like. */
const LITERAL: Partial<Record<PersonalKind, string>> = {
  card: '4111111111111111',
  code: '123',
  ip: '192.0.2.1',
  birthday: '1990-01-01',
  taxId: '900-00-0000',
};
const NUMBERS: Partial<Record<PersonalKind, number>> = {
  phone: 2_025_550_100,
  card: Number(LITERAL.card),
  birthday: 19_900_101,
  taxId: 900_000_000,
};

/** A word of a whole name: part of a person's name, or of a company's. */
type Kind = PersonalKind | 'word';

/** Kinds that are replaced in codes too, in all other fields, and where people write. */
const ANYWHERE: readonly Kind[] = ['email', 'phone', 'fullName', 'street', 'card', 'taxId'];
const SINGLE_NAMES: readonly Kind[] = ['firstName', 'lastName', 'word'];
const KINDS = {
  codes: ANYWHERE,
  others: [...ANYWHERE, 'firstName', 'lastName'],
  free: [...ANYWHERE, ...SINGLE_NAMES, 'birthday'],
} satisfies Record<string, readonly Kind[]>;
type Place = keyof typeof KINDS;

const FREE_TEXT = /note|comment|message|description|reason|text|instruction|engraving|attention$/i;
const CODE = /(?:type|status|method|state|country|currency|code|unit|carrier|timezone|event|move)$/i;
const SOUGHT = /^(?:values?|keywords?|q|query|search\w*|term)$/i;

/** Whether it is one name of a person: a first or a last name, or a nickname for the whole. */
const isSingle = ({ kind, value }: Pick<Known, 'kind' | 'value'>): boolean =>
  SINGLE_NAMES.includes(kind) || (kind === 'fullName' && /^[^\s,]*$/.test(value));

/** Whether a value is sought within texts of a place. */
function isSought(known: Known, place: Place): boolean {
  const kinds: readonly Kind[] = KINDS[place];
  if (isSingle(known))
    return kinds.includes(known.kind === 'fullName' ? 'firstName' : known.kind) && known.value.length >= SHORTEST_NAME[place];
  return kinds.includes(known.kind) && (known.kind === 'fullName' || known.value.length >= SHORTEST_PART);
}

const placeOf = (field: string): Place =>
  FREE_TEXT.test(field) ? 'free' : CODE.test(field) || NAMES_RECORDS.test(field) ? 'codes' : 'others';

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');

/** A value of a person, and what stands for it. */
interface Known {
  readonly kind: Kind;
  /** As it was written. */
  readonly value: string;
  readonly name: string;
}

/** A home's coordinate without its digits that tell more than the region. */
const region = (value: string | number): string | number =>
  typeof value === 'number' ? Math.round(value) : Number.isFinite(Number(value)) ? String(Math.round(Number(value))) : '0';

/** Values of persons, each with its own placeholder: the same value gets the same one. */
export class Placeholders {
  readonly #known = new Map<string, Known>();
  /** Whole names that were put together, in lower case, and the other values in lower case. */
  readonly #lower = new Map<string, Known>();
  readonly #counts = new Map<string, number>();
  #patterns: Record<Place, RegExp> | undefined;

  /** Learns the personal values in what was sent or answered. */
  learn(value: unknown): void {
    const leaves = leavesOf(value);
    for (const person of personsIn(leaves)) this.#addWhole(person);
    for (const leaf of leaves) {
      const kind = personalKind(leaf);
      if (kind && kind !== 'coordinate') this.#add(kind, String(leaf.value));
      if (typeof leaf.value !== 'string') continue;
      for (const [email] of leaf.value.matchAll(EMAIL)) this.#add('email', email);
      for (const [number] of leaf.value.matchAll(SOCIAL_SECURITY)) this.#add('taxId', number);
    }
    this.#patterns = undefined;
  }

  /** Replaces all that was learned, also where it is a part of a text. */
  replace<T>(value: T): T {
    return mapLeaves(value, (leaf) => this.#replaced(leaf)) as T;
  }

  /** Replaces what was learned in a text that is in no field. */
  text(value: string): string {
    return this.#within(value, 'codes');
  }

  /** Whether a text, or a word of it, is the value of a person. */
  knows(text: string): boolean {
    return [text, ...text.split(/[^\p{L}\p{M}]+/u)].some((part) => this.#lower.has(part.toLowerCase()));
  }

  /** How many different values were learned. */
  get size(): number {
    return Array.from(this.#known.values()).filter(({ kind }) => kind !== 'word').length;
  }

  #replaced(leaf: Leaf): unknown {
    const { value } = leaf;
    const kind = personalKind(leaf);
    if (kind === 'coordinate' && (typeof value === 'number' || typeof value === 'string')) return region(value);
    if (typeof value === 'number') return (kind && NUMBERS[kind]) ?? value;
    if (typeof value !== 'string') return value;
    const field = fieldOf(leaf);
    const isQuery = SOUGHT.test(field);
    const whole = kind || isQuery ? (this.#known.get(value) ?? (isQuery ? this.#lower.get(value.toLowerCase()) : undefined)) : undefined;
    return whole?.name ?? this.#within(value, placeOf(field));
  }

  #within(value: string, place: Place): string {
    this.#patterns ??= { codes: this.#pattern('codes'), others: this.#pattern('others'), free: this.#pattern('free') };
    return value.replaceAll(this.#patterns[place], (found) => this.#nameOf(found) ?? found);
  }

  /** What stands for a part of a text. A single name must be capitalized as one. */
  #nameOf(found: string): string | undefined {
    const known = this.#known.get(found) ?? this.#lower.get(found.toLowerCase());
    if (!known) return undefined;
    const isShort = known.value.length <= SHORT_NAME;
    const isName = found === known.value || (!isShort && found === known.value.toUpperCase());
    return isName || !isSingle(known) ? known.name : undefined;
  }

  /** Finds any value of these kinds that is long enough, the longest first. */
  #pattern(place: Place): RegExp {
    const values = Array.from(this.#lower).flatMap(([text, known]) => (isSought(known, place) ? [text] : []));
    const longest = values.sort((a, b) => b.length - a.length).map(escaped);
    const letter = '[\\w\\u00C0-\\u024F@]';
    return new RegExp(longest.length > 0 ? `(?<!${letter})(?:${longest.join('|')})(?!${letter})` : '(?!)', 'gi');
  }

  #add(kind: PersonalKind, value: string): void {
    const before = this.#known.get(value);
    if (before && before.kind !== 'word') return;
    this.#keep({ kind, value, name: before?.name ?? this.#newName(kind, value) });
  }

  /** A word of a whole name becomes a name where a field says that it is one. */
  #keep(known: Known): void {
    this.#known.set(known.value, known);
    const lower = known.value.toLowerCase();
    const before = this.#lower.get(lower)?.kind;
    if (before === undefined || before === 'word') this.#lower.set(lower, known);
  }

  /** Whole names are put together of the names of a person, if they are known. */
  #newName(kind: PersonalKind, value: string): string {
    const literal = LITERAL[kind];
    if (literal !== undefined) return literal;
    if (kind !== 'fullName') return this.#next(kind);
    const before = this.#lower.get(value.toLowerCase());
    if (before?.kind === 'fullName') return before.name;
    const person = personOf(value);
    return person ? this.#addWhole(person) : `${this.#next('firstName')} ${this.#next('lastName')}`;
  }

  #addWhole(person: Person): string {
    const [first, last] = [this.#word('firstName', person.first), this.#word('lastName', person.last)];
    const name = `${first} ${last}`;
    for (const value of wholeNames(person)) {
      const lower = value.toLowerCase();
      if (!this.#lower.has(lower)) this.#lower.set(lower, { kind: 'fullName', value, name });
    }
    return name;
  }

  /** What stands for a word of a whole name. */
  #word(kind: 'firstName' | 'lastName', value: string): string {
    const known = this.#known.get(value);
    if (known) return known.name;
    const name = this.#next(kind);
    this.#keep({ kind: 'word', value, name });
    return name;
  }

  #next(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return `${OPEN}${count === 1 ? kind : `${kind}.${count}`}${CLOSE}`;
  }
}

/** Writes marked placeholders as references to invented values. */
export const withFakes = <T>(value: T): T =>
  mapLeaves(value, ({ value: leaf }) =>
    typeof leaf === 'string' ? leaf.replaceAll(MARKED, (_, name: string) => `\${fake.${name}}`) : leaf,
  ) as T;
