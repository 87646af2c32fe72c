import type { ClockSetting } from '../core/clock.js';
import type { Collection } from './collection.js';
import { compare } from './record-index.js';

/** The records of one tenant by collection and key, oldest insertion first. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, object>>;

/**
 * All of one tenant at one moment. Immutable, and cheap to make: its records are shared with the
 * store.
 */
export interface PartitionState {
  /** How many ids the tenant has drawn. */
  readonly sequence: number;
  readonly clock: ClockSetting;
  readonly collections: Collections;
}

/**
 * The same as plain JSON, as it stands in a state file. The records are the store's own and must
 * not be changed.
 */
export interface PartitionJson {
  readonly sequence: number;
  readonly clock: ClockSetting;
  readonly collections: Readonly<Record<string, readonly object[]>>;
}

/** A tenant without records whose clock is the machine's. */
export const emptyState: PartitionState = { sequence: 0, clock: { kind: 'real' }, collections: new Map() };

/** One tenant for export: its collections in order of name, without empty ones. */
export function toJson({ sequence, clock, collections }: PartitionState): PartitionJson {
  const filled = [...collections].filter(([, records]) => records.size > 0).sort(([a], [b]) => compare(a, b));
  return { sequence, clock, collections: Object.fromEntries(filled.map(([name, records]) => [name, [...records.values()]])) };
}

/** The records of a list by their keys. */
export const keyed = (records: readonly object[], collection: Collection): Map<string, object> =>
  new Map(records.map((record) => [collection.key(record), record]));
