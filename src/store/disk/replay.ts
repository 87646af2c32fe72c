import type { Changes } from '../change.js';
import type { Collection } from '../collection.js';
import { Partition } from '../partition.js';
import type { PartitionJson, PartitionState } from '../state.js';
import type { JournalLine } from './journal-line.js';
import type { JournalPath } from './journal-path.js';
import { readJournal } from './journal-reader.js';
import { StateFileError } from './state-file-error.js';

/** What a state became by the commits of its journals, which are given oldest first. */
export async function replay(
  from: ReadonlyMap<string, PartitionJson>,
  journals: readonly JournalPath[],
  collections: readonly Collection[],
): Promise<ReadonlyMap<string, Partition>> {
  const partitions = new Map(Array.from(from, ([tenant, json]) => [tenant, Partition.fromJson(json, collections)]));
  const known = new Set(collections.map(({ name }) => name));
  for (const { path } of journals) {
    const marks = new Map<number, PartitionState>();
    for await (const { lines, lastLine } of readJournal(path)) {
      for (const line of lines) {
        const problem = problemOf(line, known, marks);
        if (problem) throw new StateFileError(path, `${problem}. The file was left as it is.`, { line: lastLine });
        applyLine(partitions, marks, line);
      }
    }
  }
  return partitions;
}

/** Why a line that is what was written cannot be used all the same. */
function problemOf(line: JournalLine, known: ReadonlySet<string>, marks: ReadonlyMap<number, PartitionState>): string | undefined {
  if ('from' in line) return marks.has(line.from) ? undefined : `nothing before this line has the number ${line.from}`;
  const stranger = 'changes' in line && line.changes.find(([collection]) => !known.has(collection));
  return stranger ? `"${stranger[0]}" is no collection` : undefined;
}

function applyLine(partitions: Map<string, Partition>, marks: Map<number, PartitionState>, line: JournalLine): void {
  if ('reset' in line) partitions.delete(line.tenant);
  else if ('from' in line) partitions.set(line.tenant, Partition.sharing(marks.get(line.from)!));
  else {
    const partition = partitions.get(line.tenant) ?? new Partition();
    partitions.set(line.tenant, partition);
    if ('mark' in line) marks.set(line.mark, partition.state());
    else partition.prepare({ ...line, changes: changesOf(line) })();
  }
}

function changesOf({ changes }: Extract<JournalLine, { changes: unknown }>): Changes {
  const byCollection = new Map<string, Map<string, object | undefined>>();
  for (const [collection, key, record] of changes) {
    const records = byCollection.get(collection) ?? new Map<string, object | undefined>();
    byCollection.set(collection, records.set(key, record));
  }
  return byCollection;
}
