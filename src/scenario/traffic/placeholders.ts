import { fieldOf, type Leaf, leavesOf, mapLeaves } from '../recording/leaves.js';
import { type PersonalKind, personalKind } from './personal-fields.js';

/** Stand around the name of an invented value until the scenario is written. */
const [OPEN, CLOSE] = ['\uE110', '\uE111'];
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** Its parts have their limits, so that a long text without one is searched in one pass. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
/** Shorter texts can be part of something else by chance. */
const SHORTEST_PART = 5;

/** What stands for values that are not invented: a card's number for tests, and the like. */
const LITERAL: Partial<Record<PersonalKind, string>> = {
  card: '4111111111111111',
  code: '123',
  ip: '192.0.2.1',
  birthday: '1990-01-01',
};
const PHONE_NUMBER = 2_025_550_100;

/** Kinds that are replaced wherever they are part of a text, and those only where people write. */
const ANYWHERE: readonly PersonalKind[] = ['email', 'phone', 'fullName', 'street', 'card'];
const WHERE_PEOPLE_WRITE: readonly PersonalKind[] = [...ANYWHERE, 'firstName', 'lastName'];
const FREE_TEXT = /note|comment|message|description|reason|text|instruction|attention$/i;
const SOUGHT = /^values?$/i;

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');

/** A value of a person, and what stands for it. */
interface Known {
  readonly kind: PersonalKind;
  readonly name: string;
}

/** Values of persons, each with its own placeholder: the same value gets the same one. */
export class Placeholders {
  readonly #known = new Map<string, Known>();
  readonly #counts = new Map<string, number>();
  #patterns: { anywhere: RegExp; free: RegExp } | undefined;

  /** Learns the personal values in what was sent or answered. */
  learn(value: unknown): void {
    for (const leaf of leavesOf(value)) {
      const kind = personalKind(leaf);
      if (kind) this.#add(kind, String(leaf.value));
      if (typeof leaf.value === 'string') for (const [email] of leaf.value.matchAll(EMAIL)) this.#add('email', email);
    }
    this.#patterns = undefined;
  }

  /** Replaces all that was learned, also where it is a part of a text. */
  replace<T>(value: T): T {
    return mapLeaves(value, (leaf) => this.#replaced(leaf)) as T;
  }

  /** Replaces what was learned in a text that is in no field. */
  text(value: string): string {
    return this.#within(value, false);
  }

  /** How many different values were learned. */
  get size(): number {
    return this.#known.size;
  }

  #replaced(leaf: Leaf): unknown {
    const { value } = leaf;
    const kind = personalKind(leaf);
    if (typeof value === 'number') return kind === 'phone' ? PHONE_NUMBER : kind === 'card' ? Number(LITERAL.card) : value;
    if (typeof value !== 'string') return value;
    const field = fieldOf(leaf);
    const whole = kind || SOUGHT.test(field) ? this.#known.get(value) : undefined;
    return whole?.name ?? this.#within(value, FREE_TEXT.test(field));
  }

  #within(value: string, isFree: boolean): string {
    this.#patterns ??= { anywhere: this.#pattern(ANYWHERE), free: this.#pattern(WHERE_PEOPLE_WRITE) };
    return value.replaceAll(isFree ? this.#patterns.free : this.#patterns.anywhere, (found) => this.#known.get(found)?.name ?? found);
  }

  /** Finds any value of these kinds that is long enough, the longest first. */
  #pattern(kinds: readonly PersonalKind[]): RegExp {
    const values = Array.from(this.#known).flatMap(([value, { kind }]) =>
      kinds.includes(kind) && value.length >= SHORTEST_PART ? [value] : [],
    );
    const longest = values.sort((a, b) => b.length - a.length).map(escaped);
    return new RegExp(longest.length > 0 ? `(?<![\\w@])(?:${longest.join('|')})(?![\\w@])` : '(?!)', 'g');
  }

  #add(kind: PersonalKind, value: string): void {
    if (this.#known.has(value)) return;
    const name = LITERAL[kind] ?? (kind === 'fullName' ? `${this.#next('firstName')} ${this.#next('lastName')}` : this.#next(kind));
    this.#known.set(value, { kind, name });
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
