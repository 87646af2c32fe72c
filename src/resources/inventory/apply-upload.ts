import { Refusal } from '../../core/forms/errors.js';
import { type CsvRow, csvRows } from '../../core/text/csv.js';
import { textsOf } from '../../domain/files/keep-file.js';
import { policy } from '../../domain/policies.js';
import { countRow, countWrongRow, failUpload, finishUpload, haltUpload } from '../../domain/uploads/upload-steps.js';
import { type JobRun, job } from '../../kit/job.js';
import { type Upload, uploads } from '../../model/upload.js';
import { rulesFor } from './import-rules.js';
import { applyStockRow, hasStock, headerProblems, type StockFile, saysEmpty } from './stock-rows.js';
import { stockTable } from './views/v3.js';

/** The rows of a file, and the file with its columns, which may be named as v3 names them. */
async function rowsOf(
  run: JobRun<Upload>,
  { keyId, module, fileName }: Upload,
): Promise<{ file: StockFile; rows: AsyncGenerator<CsvRow> }> {
  const rows = csvRows(await run.transact((tx) => textsOf(tx, keyId)));
  const { value: header } = await rows.next();
  const names: readonly string[] = header?.cells ?? [];
  const columns = names.map((name) => name.replace(/^[^.]+/, (field) => stockTable.fieldsOf([field])[0] ?? field));
  return { rows, file: { module, columns, rules: await run.transact((tx) => rulesFor(tx, fileName)) } };
}

/** Applies one row and counts it in the same transaction, so that no restart applies it again. */
async function applyRow(run: JobRun<Upload>, file: StockFile, { line, cells, problem }: CsvRow): Promise<void> {
  try {
    if (problem !== undefined) throw new Refusal('invalidInput', problem);
    await run.transact((tx, upload) => {
      applyStockRow(tx, file, cells);
      countRow(tx, upload);
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    const wrong = { row: line, message: error.message, most: run.limits.uploadErrors };
    await run.transact((tx, upload) => countWrongRow(tx, upload, wrong));
  }
}

/**
 * Halts an import that would leave too many records without units on hand (documented; the share is
 * a policy). Returns whether it did.
 */
async function halts(run: JobRun<Upload>, upload: Upload): Promise<boolean> {
  if (upload.mayHalt !== true || upload.totalRows > 0) return false;
  const { file, rows } = await rowsOf(run, upload);
  let [all, emptied] = [0, 0];
  for await (const { cells } of rows) {
    all += 1;
    if (saysEmpty(file.columns, cells) && (await run.transact((tx) => hasStock(tx, file, cells)))) emptied += 1;
  }
  return run.transact((tx, now) => {
    if (emptied <= all * policy(tx, 'importHaltShare')) return false;
    haltUpload(tx, now, `${emptied} of ${all} rows would leave a record without units on hand`);
    return true;
  });
}

/**
 * Applies the rows of a file, each as a request of its own: a wrong one is named in the log and
 * changes nothing. After a restart it goes on behind the rows that were counted.
 */
async function applyUpload(run: JobRun<Upload>, upload: Upload): Promise<void> {
  const { file, rows } = await rowsOf(run, upload);
  const wrong = headerProblems(upload.module, file.columns);
  if (wrong.length > 0) throw new Error(`[${wrong.join(', ')}]`);
  if (await halts(run, upload)) return;
  let read = 0;
  for await (const row of rows) {
    read += 1;
    if (read > upload.totalRows) await applyRow(run, file, row);
  }
  await run.transact(finishUpload);
}

/** Applies the files of uploads that were sent. */
export const uploadJob = job<Upload>({
  collection: uploads,
  isDue: ({ status, halted }) => status === 'PROCESSING' && !halted,
  does: applyUpload,
  fails: (tx, upload, error) => failUpload(tx, upload, error instanceof Error ? error.message : String(error)),
});
