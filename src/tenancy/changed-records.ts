import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../core/text/path.js';
import type { KeptChange } from './change-log.js';

/** A record that a change added, removed or replaced. */
export interface ChangedRecord {
  readonly collection: string;
  readonly key: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
}

/** What each kept change did, by its number. `present` finds a record as it is now. */
export function changedRecords(
  kept: readonly KeptChange[],
  present: (collection: string, key: string) => object | undefined,
): Map<number, ChangedRecord[]> {
  /** The records as the changes so far have left them, from the latest back. */
  const later = new Map<string, Map<string, object | undefined>>();
  const found = new Map<number, ChangedRecord[]>();
  for (const { n, before } of kept.toReversed()) {
    const records: ChangedRecord[] = [];
    for (const [collection, replaced] of before.records) {
      const known = later.get(collection) ?? new Map<string, object | undefined>();
      later.set(collection, known);
      for (const [key, record] of replaced) {
        const after = known.has(key) ? known.get(key) : present(collection, key);
        known.set(key, record);
        if (record !== after) records.push({ collection, key, before: record, after });
      }
    }
    found.set(n, records);
  }
  return found;
}

/** A field that differs; the side where it is absent has no value. */
export interface FieldDifference {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** A record that differs between two states. */
export interface RecordDifference {
  collection: string;
  id: string;
  outcome: 'added' | 'removed' | 'changed';
  /** The fields of a changed record that differ. */
  fields: FieldDifference[];
}

/** At most this many fields of a record are compared one by one. */
const MOST_FIELDS = 100;

function* fieldsBetween(before: unknown, after: unknown, field: string): Generator<FieldDifference> {
  if (before === after || isDeepStrictEqual(before, after)) return;
  const inside = (isObject(before) && isObject(after)) || (Array.isArray(before) && Array.isArray(after));
  if (!inside) {
    yield { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    return;
  }
  const [from, to] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const path = Array.isArray(before) ? `${field}[${name}]` : field === '' ? name : `${field}.${name}`;
    yield* fieldsBetween(from[name], to[name], path);
  }
}

function firstOf<T>(all: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length >= most) break;
    first.push(one);
  }
  return first;
}

/** How a record differs, field by field if both sides have it; at most 100 fields. */
export function differenceOf({ collection, key, before, after }: ChangedRecord): RecordDifference {
  const outcome = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { collection, id: key, outcome, fields: outcome === 'changed' ? firstOf(fieldsBetween(before, after, ''), MOST_FIELDS) : [] };
}
