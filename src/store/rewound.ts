import type { Work } from '../core/work/slices.js';
import type { Before } from './change.js';
import type { PartitionState } from './state.js';

/** A copy of records, one by one. */
function* copied(records: ReadonlyMap<string, object> | undefined): Work<Map<string, object>> {
  const copy = new Map<string, object>();
  for (const [key, record] of records ?? []) {
    copy.set(key, record);
    yield;
  }
  return copy;
}

/**
 * A state before some commits that led to it, given latest first. Records that were removed since
 * come last in their collection.
 */
export function* rewound(state: PartitionState, undone: readonly Before[]): Work<Omit<PartitionState, 'clock'>> {
  const collections = new Map<string, ReadonlyMap<string, object>>(state.collections);
  const own = new Map<string, Map<string, object>>();
  for (const { records } of undone)
    for (const [name, before] of records) {
      const copy = own.get(name) ?? (yield* copied(state.collections.get(name)));
      own.set(name, copy);
      for (const [key, record] of before) {
        if (record) copy.set(key, record);
        else copy.delete(key);
      }
      yield;
    }
  for (const [name, records] of own) collections.set(name, records);
  return { sequence: undone.at(-1)?.sequence ?? state.sequence, collections };
}
