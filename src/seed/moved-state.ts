import { inSlices, type Work } from '../core/work/slices.js';
import type { Collection } from '../store/collection.js';
import type { Collections, PartitionState } from '../store/state.js';

function* moving(state: PartitionState, collections: readonly Collection[], byMs: number): Work<Collections> {
  const moved = new Map(state.collections);
  for (const { name, dates } of collections) {
    const records = state.collections.get(name);
    if (!records) continue;
    const later = new Map<string, object>();
    for (const [key, record] of records) {
      later.set(key, dates(record, byMs));
      yield;
    }
    moved.set(name, later);
  }
  return moved;
}

/**
 * Returns a tenant's state with all dates of its records moved by this many milliseconds. Ids and
 * the order of records stay. Other work of the process runs in between.
 */
export async function movedState(state: PartitionState, collections: readonly Collection[], byMs: number): Promise<PartitionState> {
  if (byMs === 0) return state;
  return { ...state, collections: await inSlices(moving(state, collections, byMs)) };
}
