import { csvText } from '../../core/text/csv.js';
import type { Work } from '../../core/work/slices.js';
import { exportStep, failExport, keepExport } from '../../domain/exports/export-steps.js';
import { emptyFile, finishFile, keepPart, PART_SIZE, trimFiles } from '../../domain/files/keep-file.js';
import { type JobRun, job } from '../../kit/job.js';
import { type ExportColumn, type ExportJob, exportJobs } from '../../model/export-job.js';
import { sorting } from '../../query/page.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import type { ArchiveFile } from './archive-columns.js';
import { cellsOf } from './columns.js';
import { layoutOf, type ModuleRecords, moduleRecords } from './modules.js';
import { compileExport } from './read-query.js';

/** How many rows are formatted at once, because the library takes its time to begin. */
const ROWS = 20;

/** The records that an export has, in their order, as they were when it began. */
function* matching(tx: () => Tx, all: readonly object[], { query }: ExportJob, records: ModuleRecords): Work<object[]> {
  const { filter, sort, limit, offset } = compileExport(query, records, tx);
  const { collection } = records;
  const matches = (record: object) => isSeen(tx(), collection, record) && filter.matches(record);
  const sorted = yield* sorting(all, { matches, sort, tieBreak: collection.key });
  return sorted.slice(offset, offset + limit);
}

/** A file that is being written: the cells of a record's rows, and what is not stored yet. */
interface OpenFile {
  cells: (shown: object) => unknown[][];
  /** Which of an archive's files it is; undefined for a file alone. */
  member: number | undefined;
  waiting: unknown[][];
  text: string;
  parts: number;
}

const opened = ({ headers, tables }: ArchiveFile, member: number | undefined): OpenFile => {
  const cells = tables.map(cellsOf);
  return { cells: (shown) => cells.flatMap((rows) => rows(shown)), member, waiting: [[...headers]], text: '', parts: 0 };
};

/** The first file with the columns that were chosen, if some were. */
function chosen(file: ArchiveFile, columns: readonly ExportColumn[] | undefined): ArchiveFile {
  if (!columns) return file;
  const names = columns.map(({ name }) => name);
  return { ...file, headers: columns.map(({ header }) => header), tables: file.tables.map((table) => ({ ...table, names })) };
}

/** Formats rows, and stores them once there are enough for a part. Returns how many were stored. */
function write(tx: Tx, keyId: string, file: OpenFile, rows: readonly unknown[][], isLast = false): number {
  file.waiting.push(...rows);
  if (!isLast && file.waiting.length < ROWS) return 0;
  file.text += file.waiting.length > 0 ? csvText(file.waiting) : '';
  file.waiting = [];
  if (!isLast && file.text.length < PART_SIZE) return 0;
  const { length } = file.text;
  keepPart(tx, keyId, file.parts, file.text, file.member);
  file.text = '';
  file.parts += 1;
  return length;
}

/**
 * Writes the files part by part, each record at once into all of them, and returns how many rows
 * they have without their headers. Throws for a record that no import would accept, so that no file
 * has half of it.
 */
function* writing(tx: () => Tx, { keyId, ...asked }: ExportJob, records: readonly object[], most: number): Work<number> {
  const { collection } = moduleRecords[asked.module];
  const { show, files } = layoutOf(asked);
  const open = files.map((file, i) => opened(i === 0 ? chosen(file, asked.columns) : file, asked.archive ? i : undefined));
  let [size, rows] = [0, 0];
  for (const record of records) {
    yield;
    const problem = collection.check(record);
    if (problem) throw new Error(`${collection.label} ${collection.key(record)} ${problem.message}`);
    const shown = show(tx(), record);
    for (const file of open) {
      const more = file.cells(shown);
      rows += more.length;
      size += write(tx(), keyId, file, more);
    }
    if (size > most) throw new Error(`The file is larger than the limit of ${most} characters`);
  }
  for (const file of open) {
    yield;
    write(tx(), keyId, file, [], true);
  }
  return rows;
}

/** Takes the records of the moment when the export begins. */
function recordsOf(tx: Tx, keyId: string, { collection }: ModuleRecords): object[] {
  emptyFile(tx, keyId);
  return [...tx.list(collection)];
}

async function writeExport(run: JobRun<ExportJob>, asked: ExportJob): Promise<void> {
  const { keyId, channel } = asked;
  const module = moduleRecords[asked.module];
  const all = await run.transact((tx) => recordsOf(tx, keyId, module));
  const records = await run.inSlices((tx) => matching(tx, all, asked, module), { channel });
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
