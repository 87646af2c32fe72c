import { atOnce } from '../../core/work/slices.js';
import type { Changes } from '../change.js';
import type { Collection } from '../collection.js';
import { Partition } from '../partition.js';
import type { PartitionJson, PartitionState } from '../state.js';
import { formatProblem, oldestFormat, stateFormat, upgraded } from './format.js';
import type { JournalLine } from './journal-line.js';
import type { JournalPath } from './journal-path.js';
import { readJournal } from './journal-reader.js';
import { StateFileError } from './state-file-error.js';

/** The progress of reading one journal. */
interface Reading {
  readonly collections: ReadonlyMap<string, Collection>;
  readonly partitions: Map<string, Partition>;
  readonly marks: Map<number, PartitionState>;
  format: number;
}

/** What a state and its journals hold. */
export interface Replayed {
  readonly tenants: ReadonlyMap<string, Partition>;
  /** The seed that the journals say the state was made from. */
  readonly seed: string | undefined;
}

/** Applies the commits of the journals, oldest first, to a state. */
export async function replay(
  from: ReadonlyMap<string, PartitionJson>,
  journals: readonly JournalPath[],
  collections: readonly Collection[],
): Promise<Replayed> {
  let seed: string | undefined;
  const partitions = new Map(Array.from(from, ([tenant, json]) => [tenant, atOnce(Partition.reading(json, collections))]));
  const known = new Map(collections.map((collection) => [collection.name, collection]));
  for (const { path } of journals) {
    const reading: Reading = { collections: known, partitions, marks: new Map(), format: oldestFormat };
    for await (const { lines, lastLine } of readJournal(path)) {
      for (const line of lines) {
        const problem = problemOf(line, reading);
        if (problem) throw new StateFileError(path, `${problem}. The file was left as it is.`, { line: lastLine });
        if ('format' in line) seed ??= line.seed;
        applyLine(reading, line);
      }
    }
  }
  return { tenants: partitions, seed };
}

/** Why a line with a valid checksum cannot be used; undefined if it can. */
function problemOf(line: JournalLine, { collections, marks }: Reading): string | undefined {
  if ('format' in line) {
    const problem = formatProblem(line.format);
    return problem && `format ${problem}`;
  }
  if ('from' in line) return marks.has(line.from) ? undefined : `nothing before this line has the number ${line.from}`;
  if ('changes' in line) {
    const stranger = line.changes.find(([collection]) => !collections.has(collection));
    return stranger ? `"${stranger[0]}" is not a collection` : undefined;
  }
  return 'reset' in line || 'mark' in line ? undefined : 'this line says something that this version of oms-sandbox does not know';
}

function applyLine(reading: Reading, line: JournalLine): void {
  const { partitions, marks } = reading;
  if ('format' in line) reading.format = line.format;
  else if ('reset' in line) partitions.delete(line.tenant);
  else if ('from' in line) partitions.set(line.tenant, Partition.sharing(marks.get(line.from)!));
  else {
    const partition = partitions.get(line.tenant) ?? new Partition();
    partitions.set(line.tenant, partition);
    if ('mark' in line) marks.set(line.mark, partition.state());
    else partition.prepare({ ...line, changes: changesOf(line, reading) })();
  }
}

function changesOf({ changes }: Extract<JournalLine, { changes: unknown }>, { collections, format }: Reading): Changes {
  const byCollection = new Map<string, Map<string, object | undefined>>();
  for (const [collection, key, record] of changes) {
    const records = byCollection.get(collection) ?? new Map<string, object | undefined>();
    const now = record && format < stateFormat ? upgraded(record, collections.get(collection) as Collection, format) : record;
    byCollection.set(collection, records.set(key, now as object | undefined));
  }
  return byCollection;
}
