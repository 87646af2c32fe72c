import { expected } from '../core/text/wording.js';
import type { Collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';

/**
 * A collection with the view that shows its records. An import tests the view with every record
 * before it takes them.
 */
export interface Shown {
  readonly collection: Collection;
  readonly view: (tx: Tx, record: object) => unknown;
  /** How v3 shows them, if it does. */
  readonly viewV3: ((tx: Tx, record: object) => unknown) | undefined;
}

/**
 * Returns the collection of this name with its view. If there is none, throws the error that
 * `unknown` makes of a sentence.
 */
export function shownNamed(all: readonly Shown[], name: string, unknown: (sentence: string) => Error): Shown {
  const found = all.find(({ collection }) => collection.name === name);
  const names = all.map(({ collection }) => collection.name);
  if (!found) throw unknown(`Collection ${name} not found${expected(name, names)}`);
  return found;
}

/** Ties the views of v2 and v3 to the records of a collection. */
export const shown = <R extends object, I extends string>(
  collection: Collection<R, I>,
  view: (tx: Tx, record: R) => unknown,
  viewV3?: (tx: Tx, record: R) => unknown,
): Shown => ({
  collection,
  view: view as Shown['view'],
  viewV3: viewV3 as Shown['viewV3'],
});
