import { csvText } from '../../core/csv.js';
import type { Work } from '../../core/slices.js';
import { exportStep, failExport, keepExport } from '../../domain/exports/export-steps.js';
import { emptyFile, finishFile, keepPart, PART_SIZE, trimFiles } from '../../domain/files/keep-file.js';
import { type JobRun, job } from '../../kit/job.js';
import { type ExportColumn, type ExportJob, exportJobs } from '../../model/export-job.js';
import { sorting } from '../../query/page.js';
import { sortKey } from '../../query/sort.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { cellsOf } from './columns.js';
import { type ModuleRecords, moduleRecords } from './modules.js';
import { compileExport } from './read-query.js';

/** How many rows are formatted at once, because the library takes its time to begin. */
const ROWS = 20;

/** The records that an export has, in their order, as they were when it began. */
function* matching(tx: () => Tx, all: readonly object[], { query }: ExportJob, { collection, sources }: ModuleRecords): Work<object[]> {
  const { filter, sortBy, direction, limit, offset } = compileExport(query, sources(tx));
  const sort = [sortKey(sortBy, direction, sources(tx))];
  const sorted = yield* sorting(all, { matches: (record) => filter.matches(record), sort, tieBreak: collection.key });
  return sorted.slice(offset, offset + limit);
}

/**
 * The rows of the header and of each record. Throws for a record that no import would accept, so
 * that no file has half of it.
 */
function* rowsOf(
  tx: () => Tx,
  records: readonly object[],
  module: ModuleRecords,
  columns: readonly ExportColumn[],
): Generator<unknown[][]> {
  const { collection, view, rows } = module;
  const cells = cellsOf({ rows, names: columns.map(({ name }) => name) });
  yield [columns.map(({ header }) => header)];
  for (const record of records) {
    const problem = collection.check(record);
    if (problem) throw new Error(`${collection.label} ${collection.key(record)} ${problem.message}`);
    yield cells(view(tx(), record));
  }
}

/** Writes the file part by part, and returns how many rows it has without its header. */
function* writing(tx: () => Tx, { keyId, ...asked }: ExportJob, records: readonly object[], most: number): Work<number> {
  const module = moduleRecords[asked.module];
  const columns = asked.columns ?? module.names.map((name) => ({ name, header: name }));
  let [text, part, size, rows] = ['', 0, 0, -1];
  let waiting: unknown[][] = [];
  for (const some of rowsOf(tx, records, module, columns)) {
    yield;
    rows += some.length;
    waiting.push(...some);
    if (waiting.length < ROWS) continue;
    text += csvText(waiting);
    waiting = [];
    if (text.length < PART_SIZE) continue;
    keepPart(tx(), keyId, part, text);
    [text, part, size] = ['', part + 1, size + text.length];
    if (size > most) throw new Error(`The file is larger than the limit of ${most} characters`);
  }
  keepPart(tx(), keyId, part, text + csvText(waiting));
  return rows;
}

/** Takes the records of the moment when the export begins. */
function recordsOf(tx: Tx, keyId: string, { collection }: ModuleRecords): object[] {
  emptyFile(tx, keyId);
  const all = [...tx.list(collection)];
  return tx.channel === undefined ? all : all.filter((record) => isSeen(tx, collection, record));
}

async function writeExport(run: JobRun<ExportJob>, asked: ExportJob): Promise<void> {
  const { keyId, channel } = asked;
  const module = moduleRecords[asked.module];
  const all = await run.transact((tx) => recordsOf(tx, keyId, module), { channel });
  const records = await run.inSlices((tx) => matching(tx, all, asked, module));
  const totalRowsExported = await run.inSlices((tx) => writing(tx, asked, records, run.limits.fileCharacters));
  await run.transact((tx, job) => {
    finishFile(tx, keyId);
    trimFiles(tx, keyId, run.limits);
    const done = { status: 'FINISHED', totalRowsExported, totalRecordsExported: records.length } as const;
    exportStep(tx, keepExport(tx, job, done), 'COMPLETED');
  });
}

/** Writes the files of exports whose timer went off. */
export const exportJob = job<ExportJob>({
  collection: exportJobs,
  isDue: ({ status }) => status === 'PROCESSING',
  does: writeExport,
  fails: (tx, record, error) => failExport(tx, record, error instanceof Error ? error.message : String(error)),
});
