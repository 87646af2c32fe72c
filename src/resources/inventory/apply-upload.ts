import { type CsvRow, csvRows } from '../../core/csv.js';
import { Refusal } from '../../core/errors.js';
import { textsOf } from '../../domain/files/keep-file.js';
import { countRow, countWrongRow, failUpload, finishUpload } from '../../domain/uploads/upload-steps.js';
import { type JobRun, job } from '../../kit/job.js';
import { type Upload, type UploadModule, uploads } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { applyStockRow, headerProblems } from './stock-rows.js';

/** How the rows of a file are applied. */
interface RowsOfModule {
  /** Lists what is wrong with the columns. */
  headerProblems(columns: readonly string[]): string[];
  /** Applies one row. Refuses a wrong one, naming the columns. */
  apply(tx: Tx, columns: readonly string[], cells: readonly string[]): void;
}

const rowsOf: Readonly<Record<UploadModule, RowsOfModule>> = { INVENTORY: { headerProblems, apply: applyStockRow } };

/** Applies one row and counts it in the same transaction, so that no restart applies it again. */
async function applyRow(run: JobRun<Upload>, columns: readonly string[], { line, cells, problem }: CsvRow): Promise<void> {
  try {
    if (problem !== undefined) throw new Refusal('invalidInput', problem);
    await run.transact((tx, upload) => {
      rowsOf[upload.module].apply(tx, columns, cells);
      countRow(tx, upload);
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    const wrong = { row: line, message: error.message, most: run.limits.uploadErrors };
    await run.transact((tx, upload) => countWrongRow(tx, upload, wrong));
  }
}

/**
 * Applies the rows of a file, each as a request of its own: a wrong one is named in the log and
 * changes nothing. After a restart it goes on behind the rows that were counted.
 */
async function applyUpload(run: JobRun<Upload>, { keyId, module, totalRows }: Upload): Promise<void> {
  const rows = csvRows(await run.transact((tx) => textsOf(tx, keyId)));
  const { value: header } = await rows.next();
  const columns: readonly string[] = header?.cells ?? [];
  const wrong = rowsOf[module].headerProblems(columns);
  if (wrong.length > 0) throw new Error(`[${wrong.join(', ')}]`);
  let read = 0;
  for await (const row of rows) {
    read += 1;
    if (read > totalRows) await applyRow(run, columns, row);
  }
  await run.transact(finishUpload);
}

/** Applies the files of uploads that were sent. */
export const uploadJob = job<Upload, 'fileName'>({
  collection: uploads,
  isDue: ({ status }) => status === 'PROCESSING',
  does: applyUpload,
  fails: (tx, upload, error) => failUpload(tx, upload, error instanceof Error ? error.message : String(error)),
});
