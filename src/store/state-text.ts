import type { ClockSetting } from '../core/clock.js';
import { compare } from './record-index.js';
import type { Collections, PartitionState } from './state.js';

/** All that a state file says. */
export interface FileState {
  /** The first journal that is not contained in it. */
  readonly generation: number;
  readonly tenants: ReadonlyMap<string, PartitionState>;
}

/** The version of the file's format, raised when an older program could not read it. */
export const stateFormat = 1;

type Pieces = Iterable<string>;
type Named = Iterable<readonly [string, (indent: string) => Pieces]>;

/**
 * The text of a state file in pieces of at most one record: JSON with two spaces of indentation, tenants and collections in order of name,
 * records in lists and in their own order. The same state gives the same bytes.
 */
export function* stateText({ generation, tenants }: FileState): Pieces {
  const all = sorted(tenants).map(([name, state]) => [name, (indent: string) => partitionText(state, indent)] as const);
  yield* objectText(
    [
      ['format', scalar(stateFormat)],
      ['generation', scalar(generation)],
      ['tenants', (indent) => objectText(all, indent)],
    ],
    '',
  );
  yield '\n';
}

function partitionText({ sequence, clock, collections }: PartitionState, indent: string): Pieces {
  const filled = sorted(collections).filter(([, records]) => records.size > 0);
  const all = filled.map(([name, records]) => [name, (inner: string) => recordsText(records, inner)] as const);
  return objectText(
    [
      ['sequence', scalar(sequence)],
      ['clock', scalar(clock)],
      ['collections', (inner) => objectText(all, inner)],
    ],
    indent,
  );
}

function* recordsText(records: ReadonlyMap<string, object>, indent: string): Pieces {
  let before = `[\n${indent}  `;
  for (const record of records.values()) {
    yield before + indented(record, `${indent}  `);
    before = `,\n${indent}  `;
  }
  yield `\n${indent}]`;
}

function* objectText(members: Named, indent: string): Pieces {
  let before = '{';
  for (const [name, text] of members) {
    yield `${before}\n${indent}  ${JSON.stringify(name)}: `;
    yield* text(`${indent}  `);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}

const scalar =
  (value: number | ClockSetting) =>
  (indent: string): Pieces => [indented(value, indent)];

const indented = (value: object | number, indent: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

const sorted = <T>(entries: ReadonlyMap<string, T>): [string, T][] => [...entries].sort(([a], [b]) => compare(a, b));

/** One tenant as plain JSON, as it stands in a state file. */
export interface PartitionJson {
  sequence: number;
  clock: ClockSetting;
  collections: Record<string, object[]>;
}

/** One tenant for export; the records are the store's own and must not be changed. */
export function toJson({ sequence, clock, collections }: PartitionState): PartitionJson {
  return { sequence, clock, collections: Object.fromEntries(recordLists(collections)) };
}

const recordLists = (collections: Collections): [string, object[]][] =>
  sorted(collections).map(([name, records]) => [name, [...records.values()]]);
