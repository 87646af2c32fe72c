import { invalid } from '../core/errors.js';
import { faults } from '../domain/faults/fault.js';
import type { Shown } from '../kit/shown.js';
import type { Collection } from '../store/collection.js';
import { fromJson } from '../store/disk/state-check.js';
import type { PartitionState } from '../store/state.js';
import { Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';

/** The records there are, and how each family shows its own. */
export interface Known {
  readonly collections: readonly Collection[];
  readonly shown: readonly Shown[];
  /** How many faults a tenant may hold. */
  readonly mostFaults: number;
}

const TRIED = 'tried';

/**
 * A tenant from its export. Refuses what a collection's check finds wrong, and records that no answer could show, each by collection,
 * field and id.
 */
export function readTenant(json: unknown, { collections, shown, mostFaults }: Known): PartitionState {
  const state = fromJson(json, collections);
  if ((state.collections.get(faults.name)?.size ?? 0) > mostFaults)
    throw invalid(`collections.${faults.name}`, `must hold at most ${mostFaults} faults`);
  const store = new Store({ collections });
  store.restore(TRIED, state);
  store.transact(TRIED, (tx) => {
    for (const one of shown) tryView(tx, one);
  });
  return state;
}

function tryView(tx: Tx, { collection, view }: Shown): void {
  let index = 0;
  for (const record of tx.list(collection)) {
    try {
      view(tx, record);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw invalid(`collections.${collection.name}[${index}]`, `cannot be shown (${collection.label} ${collection.key(record)}): ${why}`);
    }
    index += 1;
  }
}
