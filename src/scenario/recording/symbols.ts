import { fieldOf, type Leaf, leavesOf, mapLeaves } from './leaves.js';

const MADE = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const IDENTIFYING = /(?:^id|Id|ID|Number|Num)$|^identifier$/;
/** Fields whose values are the same in every run or are not created by a request. */
const SETTLED = [
  'channelId',
  'vendorId',
  'employeeId',
  'userId',
  'userID',
  'itemId',
  'shipToId',
  'lineItemNumber',
  'phoneNumber',
  'locationNum',
];
/**
 * A shorter value only matches a value in a field of the same name: 12 units are not channel 12.
 */
const TELLING_LENGTH = 5;

const keyOf = (field: string, value: unknown): string => {
  const text = String(value);
  return text.length < TELLING_LENGTH ? `${field}=${text}` : text;
};

/** Tests whether a string is a generated id, which differs in every run. */
const isMade = (value: unknown): boolean => typeof value === 'string' && MADE.test(value);

/** A value from an answer. */
interface Given {
  readonly value: string | number;
  readonly field: string;
  /** The noun, such as `reservation`, for a field that is only called `id`. */
  readonly noun: string;
  /** The path as `keep` writes it: `body.items.0.lineItemId`. */
  readonly part: string;
  /** Makes the step of the answer keep it under a name. */
  readonly keep: (name: string, part: string) => void;
  name?: string;
}

/**
 * Tracks values from answers that later requests use. Each such value gets a name that replaces it
 * from then on.
 */
export class Symbols {
  readonly #given = new Map<string, Given>();
  readonly #sent = new Set<string>();
  readonly #fieldsByName = new Map<string, string>();

  /**
   * Replaces values from earlier answers in a body with names. All other values in it count as the
   * client's own from then on.
   */
  usedIn<T>(body: T): T {
    return mapLeaves(body, (leaf) => this.#used(leaf, false)) as T;
  }

  /** Does the same for parts of a URL, where a number is a string. */
  usedInTexts<T extends object>(parts: T): T {
    return mapLeaves(parts, (leaf) => this.#used(leaf, true)) as T;
  }

  /** Registers the values of an answer. `keep` makes its step keep a part under a name. */
  give(answer: unknown, noun: string, keep: Given['keep']): void {
    for (const leaf of leavesOf(answer)) {
      const { value, path } = leaf;
      if ((typeof value !== 'string' && typeof value !== 'number') || value === '') continue;
      const field = fieldOf(leaf);
      const key = keyOf(field, value);
      const known = this.#sent.has(key) || this.#given.has(key);
      const names = isMade(value) || (IDENTIFYING.test(field) && !SETTLED.includes(field));
      const part = ['body', ...path].join('.');
      if (known || !names || /\s/.test(part) || path.some((step) => String(step).includes('.'))) continue;
      this.#given.set(key, { value, field, noun, part, keep });
    }
  }

  /** Tests whether a field's value is a name for a value from an answer. */
  knows(field: string, value: unknown): boolean {
    const given = this.#given.get(keyOf(field, value));
    return given !== undefined && (given.field === field || isMade(value));
  }

  #used(leaf: Leaf, asText: boolean): unknown {
    const { value } = leaf;
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    const key = keyOf(fieldOf(leaf), value);
    const given = this.#given.get(key);
    if (given && (asText || typeof given.value === typeof value)) return `\${${this.#nameOf(given)}}`;
    this.#sent.add(key);
    return typeof value === 'string' ? this.#usedWithin(value.replaceAll('${', () => '$${')) : value;
  }

  /** Generated ids can also be part of a string, as in a comma-separated list. */
  #usedWithin(text: string): string {
    return text.replaceAll(/\b[0-9a-f][0-9a-f-]{23,35}\b/gi, (id) => {
      const given = isMade(id) ? this.#given.get(id) : undefined;
      return given ? `\${${this.#nameOf(given)}}` : id;
    });
  }

  #nameOf(given: Given): string {
    given.name ??= this.#newName(given);
    return given.name;
  }

  #newName({ field, noun, part, keep }: Given): string {
    const bare = /^(?:id|identifier)$/.test(field) ? noun : field.replace(/(?:Item)?(?:Id|ID|Number|Num)$/, '');
    const base = /^[A-Za-z_]\w*$/.test(bare) && bare !== 'fake' ? bare : 'value';
    const stem = [base, field].find((name) => (this.#fieldsByName.get(name) ?? field) === field) ?? base;
    let name = stem;
    for (let number = 2; this.#fieldsByName.has(name); number += 1) name = `${stem}${number}`;
    this.#fieldsByName.set(name, field);
    keep(name, part);
    return name;
  }
}
