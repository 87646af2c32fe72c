import { compare } from '../record-index.js';
import type { PartitionJson } from '../state.js';
import { type Stored, textOf } from '../unread.js';
import { stateFormat } from './format.js';

/** The content of a state file. */
export interface FileState {
  /** The first journal that it does not contain. */
  readonly generation: number;
  /** The seed that the state was made from, if it is known. */
  readonly seed?: string | undefined;
  readonly tenants: ReadonlyMap<string, PartitionJson>;
}

type Told = (done: number, total: number) => void;
type Pieces = Iterable<string>;
/** The text of a value, by the number of lists and objects around it. */
type Text = (depth: number) => Pieces;

/**
 * The text of a state file up to its seal, in pieces of at most one record: JSON with a line for
 * each record, which is quick to read and easy to search, tenants by name, records in insertion
 * order. The same state gives the same bytes. `told` is told how many records are written.
 */
export function* stateText({ generation, seed, tenants }: FileState, told: Told = () => {}): Pieces {
  const total = [...tenants.values()].flatMap(({ collections }) => Object.values(collections)).reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const written = (): void => told(++done, total);
  const all = [...tenants].sort(([a], [b]) => compare(a, b)).map(([name, tenant]) => [name, partitionText(tenant, written)] as const);
  yield* membersText([
    ['format', value(stateFormat)],
    ['generation', value(generation)],
    ...(seed === undefined ? [] : [['seed', value(seed)] as const]),
    ['tenants', objectText(all)],
  ])(0);
}

function partitionText({ sequence, clock, collections }: PartitionJson, written: () => void): Text {
  const all = Object.entries(collections).map(([name, records]) => [name, listText(records, written)] as const);
  return objectText([
    ['sequence', value(sequence)],
    ['clock', value(clock)],
    ['collections', objectText(all)],
  ]);
}

type Members = readonly (readonly [string, Text])[];

/** The text of an object without its closing brace. */
const membersText = (members: Members): Text =>
  function* (depth) {
    let before = '{';
    for (const [name, text] of members) {
      yield `${before}${newLine(depth + 1)}${JSON.stringify(name)}: `;
      yield* text(depth + 1);
      before = ',';
    }
  };

const objectText = (members: Members): Text =>
  function* (depth) {
    yield* membersText(members)(depth);
    yield members.length === 0 ? '{}' : `${newLine(depth)}}`;
  };

const listText = (records: readonly Stored[], written: () => void): Text =>
  function* (depth) {
    let before = '[';
    for (const record of records) {
      yield `${before}${newLine(depth + 1)}${textOf(record)}`;
      written();
      before = ',';
    }
    yield `${newLine(depth)}]`;
  };

const value =
  (of: number | string | object): Text =>
  () => [JSON.stringify(of)];

const newLine = (depth: number): string => `\n${'  '.repeat(depth)}`;
