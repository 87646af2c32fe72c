import type { ClockSetting } from '../core/time/clock.js';
import type { Work } from '../core/work/slices.js';
import type { Collection } from './collection.js';
import { compare } from './record-index.js';
import { recordOf, type Stored, storedIn, textField, UnreadRecords } from './unread.js';

/** The records of one tenant by collection and key, oldest insertion first. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** A tenant at one moment. Immutable and cheap to make: it shares its records with the store. */
export interface PartitionState {
  /** How many ids the tenant has used. */
  readonly sequence: number;
  readonly clock: ClockSetting;
  readonly collections: Collections;
}

/**
 * A tenant as in a state file: its records as JSON or as texts of it. They belong to the store and
 * must not be changed.
 */
export interface PartitionJson {
  readonly sequence: number;
  readonly clock: ClockSetting;
  readonly collections: Readonly<Record<string, readonly Stored[]>>;
}

/** A tenant without records, with the machine's clock. */
export const emptyState: PartitionState = { sequence: 0, clock: { kind: 'real' }, collections: new Map() };

/** A tenant for export: its collections by name, without empty ones. */
export function toJson({ sequence, clock, collections }: PartitionState): PartitionJson {
  const filled = [...collections].filter(([, records]) => records.size > 0).sort(([a], [b]) => compare(a, b));
  return {
    sequence,
    clock,
    collections: Object.fromEntries(filled.map(([name, records]) => [name, storedIn(records)])),
  };
}

/** Adds records by their keys. Texts stay unread where they show the key. */
export function* keyed(records: readonly Stored[], collection: Collection, byKey = new UnreadRecords()): Work<UnreadRecords> {
  const keyIn = collection.paths.key === undefined ? () => undefined : textField(collection.paths.key);
  for (const stored of records) {
    const key = typeof stored === 'string' ? keyIn(stored) : undefined;
    if (key !== undefined) byKey.keep(key, stored);
    else {
      const record = recordOf(stored);
      byKey.set(collection.key(record), record);
    }
    yield;
  }
  return byKey;
}
