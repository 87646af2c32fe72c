import { fieldName, type Path } from '../../core/text/field-name.js';
import { keysOf, valuesAt } from '../../core/text/path.js';
import { type Note, unknownField, unknownFieldName, unknownValue } from './note.js';

/** Further mistakes are not noted. */
const MOST_NOTES = 20;
const LONGEST_FIELD = 200;

interface Reference {
  readonly field: string;
  readonly value: string;
  readonly target: string;
}

/** Formats a path, cut if it is long. */
function told(steps: Path): string {
  const field = fieldName(steps);
  return field.length > LONGEST_FIELD ? `${field.slice(0, LONGEST_FIELD)}…` : field;
}

/** Collects notes while a body is read, and tracks the position in it. */
export class BodyNotes {
  readonly #path: (string | number)[] = [];
  readonly #notes: Note[] = [];
  readonly #references: Reference[] = [];

  /** The depth of the current position. */
  get depth(): number {
    return this.#path.length;
  }

  /** Moves the position to a field or an entry, until `leave`. */
  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Notes an unknown field, with the one that was probably meant, or else the hint `otherwise`. */
  unknown(name: string, known: readonly string[], otherwise?: string): void {
    if (this.#notes.length < MOST_NOTES) this.#notes.push({ field: told([...this.#path, name]), ...unknownField(name, known, otherwise) });
  }

  /** Notes a name that is none of those that may be there. */
  wrong(name: string, allowed: readonly string[]): void {
    if (this.#notes.length < MOST_NOTES)
      this.#notes.push({ field: told([...this.#path, name]), message: `must be one of [${allowed.join(', ')}]`, isWrong: true });
  }

  /** Notes an unknown value at the current position. */
  value(value: string, known: readonly string[]): void {
    if (this.#notes.length < MOST_NOTES) this.#notes.push({ field: told(this.#path), ...unknownValue(value, known) });
  }

  /** Notes a value at the current position that should name a field, and names none. */
  fieldName(value: string, known: readonly string[]): void {
    if (this.#notes.length < MOST_NOTES) this.#notes.push({ field: told(this.#path), ...unknownFieldName(value, known) });
  }

  /** Remembers a value that must also exist elsewhere in the body. */
  reference(name: string, value: string, target: string): void {
    this.#references.push({ field: told([...this.#path, name]), value, target });
  }

  /** Returns all notes on the body. */
  of(body: unknown): readonly Note[] {
    if (this.#references.length > 0) this.#followReferences(body);
    return this.#notes;
  }

  /** If the body does not have the list at all, the reference may be to a stored one. */
  #followReferences(body: unknown): void {
    const targets = new Map<string, Set<unknown>>();
    for (const { field, value, target } of this.#references) {
      const there = targets.get(target) ?? new Set(valuesAt(body, keysOf(target)));
      targets.set(target, there);
      if (there.size === 0 || there.has(value) || this.#notes.length === MOST_NOTES) continue;
      this.#notes.push({ field, message: `leads nowhere: the body has no such ${target}`, hint: `no such ${target}` });
    }
  }
}
