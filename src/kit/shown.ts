import type { Collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';

/**
 * A collection whose records a family shows, and how: an import tries the view on every record
 * before it takes them.
 */
export interface Shown {
  readonly collection: Collection;
  readonly view: (tx: Tx, record: object) => unknown;
}

/** Ties a view to the records of its collection. */
export const shown = <R extends object, I extends string>(collection: Collection<R, I>, view: (tx: Tx, record: R) => unknown): Shown => ({
  collection: collection as unknown as Collection,
  view: view as Shown['view'],
});
