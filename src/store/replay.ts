import type { Change, Changes } from './change.js';
import type { Collection } from './collection.js';
import type { JournalLine } from './journal-line.js';
import type { JournalPath } from './journal-path.js';
import { readJournal } from './journal-reader.js';
import { Partition } from './partition.js';
import type { PartitionJson } from './state.js';
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
    for await (const { lines, lastLine } of readJournal(path)) {
      for (const line of lines) {
        const stranger = 'reset' in line ? undefined : line.changes.find(([collection]) => !known.has(collection));
        if (stranger) throw new StateFileError(path, `"${stranger[0]}" is no collection. The file was left as it is.`, { line: lastLine });
        applyLine(partitions, line);
      }
    }
  }
  return partitions;
}

function applyLine(partitions: Map<string, Partition>, line: JournalLine): void {
  if ('reset' in line) {
    partitions.delete(line.tenant);
    return;
  }
  const partition = partitions.get(line.tenant) ?? new Partition();
  partitions.set(line.tenant, partition);
  const change: Change = { ...line, changes: changesOf(line) };
  partition.prepare(change)();
}

function changesOf({ changes }: Exclude<JournalLine, { reset: true }>): Changes {
  const byCollection = new Map<string, Map<string, object | undefined>>();
  for (const [collection, key, record] of changes) {
    const records = byCollection.get(collection) ?? new Map<string, object | undefined>();
    byCollection.set(collection, records.set(key, record));
  }
  return byCollection;
}
