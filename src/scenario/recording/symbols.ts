import { fieldOf, type Leaf, leavesOf, mapLeaves } from './leaves.js';

const MADE = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const IDENTIFYING = /(?:^id|Id|ID|Number|Num)$|^identifier$/;
/** What names something that is the same in every run, or that nobody made. */
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
/** A shorter value stands for another one only in a field of the same name: 12 units are not channel 12. */
const TELLING_LENGTH = 5;

const keyOf = (field: string, value: unknown): string => {
  const text = String(value);
  return text.length < TELLING_LENGTH ? `${field}=${text}` : text;
};

/** Whether a text is an id that was drawn, a new one in every run. */
const isMade = (value: unknown): boolean => typeof value === 'string' && MADE.test(value);

/** A value that an answer gave. */
interface Given {
  readonly value: string | number;
  readonly field: string;
  /** What it is about, such as `reservation`, for a field that is only called `id`. */
  readonly noun: string;
  /** As `keep` writes it: `body.items.0.lineItemId`. */
  readonly part: string;
  /** Has the step that gave it keep it under a name. */
  readonly keep: (name: string, part: string) => void;
  name?: string;
}

/** What answers gave that later requests use: each such value gets a name, which stands for it from then on. */
export class Symbols {
  readonly #given = new Map<string, Given>();
  readonly #sent = new Set<string>();
  readonly #fieldsByName = new Map<string, string>();

  /** A body with names in place of what earlier answers gave; whatever else is in it counts as the client's own from then on. */
  usedIn<T>(body: T): T {
    return mapLeaves(body, (leaf) => this.#used(leaf, false)) as T;
  }

  /** The same for parts of an address, where a number is a text. */
  usedInTexts<T extends object>(parts: T): T {
    return mapLeaves(parts, (leaf) => this.#used(leaf, true)) as T;
  }

  /** Notes what an answer gives. `keep` has its step keep a part under a name. */
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

  /** Whether a field's value names something that an answer gave. */
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

  /** Drawn ids may also be a part of a text, as in a list with commas. */
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
