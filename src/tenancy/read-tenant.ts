import { invalid } from '../core/forms/errors.js';
import type { Work } from '../core/work/slices.js';
import { faults } from '../domain/faults/fault.js';
import type { Shown } from '../kit/shown.js';
import type { Collection } from '../store/collection.js';
import { readingJson } from '../store/disk/state-check.js';
import type { PartitionState } from '../store/state.js';
import { Store } from '../store/store.js';

/** The known collections, and the views of each family. */
export interface Known {
  readonly collections: readonly Collection[];
  readonly shown: readonly Shown[];
  /** How many faults a tenant may have. */
  readonly mostFaults: number;
}

const TRIED = 'tried';

/**
 * Reads a tenant from its export, record by record. Refuses records that fail their collection's
 * check or that no view can show, naming collection, field and id. `salt` is that of the store that
 * the tenant is for.
 */
export function* readTenant(json: unknown, { collections, shown, mostFaults }: Known, salt: string): Work<PartitionState> {
  const state = yield* readingJson(json, collections, salt);
  if ((state.collections.get(faults.name)?.size ?? 0) > mostFaults)
    throw invalid(`collections.${faults.name}`, `must hold at most ${mostFaults} faults`);
  const store = new Store({ collections });
  yield* store.restoring(TRIED, state);
  for (const one of shown) yield* tryViews(store, state, one);
  return state;
}

function* tryViews(store: Store, { collections }: PartitionState, { collection, view, viewV3 }: Shown): Work<void> {
  let index = 0;
  for (const record of collections.get(collection.name)?.values() ?? []) {
    try {
      store.transact(TRIED, (tx) => {
        view(tx, record);
        viewV3?.(tx, record);
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw invalid(`collections.${collection.name}[${index}]`, `cannot be shown (${collection.label} ${collection.key(record)}): ${why}`);
    }
    index += 1;
    yield;
  }
}
