import type { Limits } from '../core/work/limits.js';
import type { lazyBase } from '../seed/base.js';
import type { Starts } from '../seed/start.js';
import type { Collection } from '../store/collection.js';
import type { Store } from '../store/store.js';

/** A store, and everything that decides what a tenant starts with. */
export interface Opened {
  readonly store: Store;
  readonly collections: readonly Collection[];
  readonly ready: ReturnType<typeof lazyBase>;
  readonly starts: Starts;
  readonly limits: Limits;
}
