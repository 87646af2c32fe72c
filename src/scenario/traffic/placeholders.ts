import { type Leaf, leavesOf, mapLeaves } from '../recording/leaves.js';
import { type PersonalKind, personalKind } from './personal-fields.js';

/** Stand around the name of an invented value until the scenario is written. */
const [OPEN, CLOSE] = ['\uE110', '\uE111'];
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Shorter texts can be part of something else by chance. */
const SHORTEST_PART = 5;
/** The number that payment providers give for tests, and a security code. */
const NUMBERS: Partial<Record<PersonalKind, string>> = { card: '4111111111111111', code: '123' };

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');

/** Values of persons, each with its own placeholder: the same value gets the same one. */
export class Placeholders {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #parts: RegExp | undefined;

  /** Learns the personal values in what was sent or answered. */
  learn(value: unknown): void {
    for (const leaf of leavesOf(value)) {
      const kind = personalKind(leaf);
      if (kind) this.#nameOf(kind, String(leaf.value));
      if (typeof leaf.value === 'string') for (const [email] of leaf.value.matchAll(EMAIL)) this.#nameOf('email', email);
    }
    this.#parts = undefined;
  }

  /** Replaces all that was learned, also where it is a part of a text. */
  replace<T>(value: T): T {
    return mapLeaves(value, (leaf) => this.#replaced(leaf)) as T;
  }

  /** How many different values were learned. */
  get size(): number {
    return this.#names.size;
  }

  #replaced(leaf: Leaf): unknown {
    const { value } = leaf;
    if (typeof value === 'number') return personalKind(leaf) === 'card' ? Number(NUMBERS.card) : value;
    if (typeof value !== 'string') return value;
    const kind = personalKind(leaf);
    return (kind && this.#names.get(value)) ?? this.text(value);
  }

  /** Replaces what was learned in a text. */
  text(value: string): string {
    this.#parts ??= this.#pattern();
    return value.replaceAll(this.#parts, (found) => this.#names.get(found) ?? found);
  }

  /** Finds any value that is long enough, the longest first. */
  #pattern(): RegExp {
    const known = Array.from(this.#names.keys()).filter((name) => name.length >= SHORTEST_PART);
    const longest = known.sort((a, b) => b.length - a.length);
    return new RegExp(longest.length > 0 ? `(?<![\\w@])(?:${longest.map(escaped).join('|')})(?![\\w@])` : '(?!)', 'g');
  }

  #nameOf(kind: PersonalKind, value: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = NUMBERS[kind] ?? (kind === 'fullName' ? `${this.#next('firstName')} ${this.#next('lastName')}` : this.#next(kind));
    this.#names.set(value, name);
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
