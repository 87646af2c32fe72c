import { Refusal } from '../../core/forms/errors.js';
import { type CsvRow, csvRows } from '../../core/text/csv.js';
import { textsOf } from '../../domain/files/keep-file.js';
import { finishImport, importSteps } from '../../domain/uploads/import-steps.js';
import { type JobRun, job, type RowOperation } from '../../kit/job.js';
import { type RecordImport, recordImports } from '../../model/record-import.js';
import { type ModuleImport, moduleImports } from './modules.js';

/** The rows of a file that make one record, and the columns that they fill. */
interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** A module with its operations. */
interface Writer extends ModuleImport {
  create: RowOperation;
  change?: RowOperation;
}

async function writerOf(run: JobRun<RecordImport>, module: ModuleImport): Promise<Writer> {
  const { creates, changes } = module;
  return { ...module, create: await run.operation(creates), ...(changes !== undefined && { change: await run.operation(changes) }) };
}

/** Puts rows together that follow one another and have the same value in the column `key`. */
async function* recordsOf(rows: AsyncIterable<CsvRow>, key: number): AsyncGenerator<readonly CsvRow[]> {
  const nameOf = ({ cells, problem }: CsvRow): string => (problem === undefined ? (cells[key] ?? '') : '');
  let record: CsvRow[] = [];
  for await (const row of rows) {
    const [before] = record;
    if (before && (nameOf(row) === '' || nameOf(row) !== nameOf(before))) {
      yield record;
      record = [];
    }
    record.push(row);
  }
  if (record.length > 0) yield record;
}

/** Writes a record by the operation that changes it or, if there is none, that creates it. */
async function write(run: JobRun<RecordImport>, { create, change, parameter, key }: Writer, { columns, rows }: Rows): Promise<void> {
  const [wrong] = rows.flatMap(({ problem = [] }) => problem);
  if (wrong !== undefined) throw new Refusal('invalidInput', wrong);
  const body = create.bodyOf(
    columns,
    rows.map(({ cells }) => cells),
  );
  const path = parameter === undefined || key === undefined ? {} : { [parameter]: body[key] };
  const by = (operation: RowOperation) =>
    run.transact((tx, one) => {
      operation.run(tx, { path, body, headers: { 'x-fabric-channel-id': one.channelId } });
      importSteps.countRows(tx, one, rows.length);
    });
  if (!change) return by(create);
  const isUnknown = (error: unknown) => error instanceof Refusal && error.kind === 'notFound';
  await by(change).catch((error: unknown) => (isUnknown(error) ? by(create) : Promise.reject(error)));
}

/** Writes one record and counts its rows in the same transaction, so that no restart repeats it. */
async function applyRecord(run: JobRun<RecordImport>, writer: Writer, record: Rows): Promise<void> {
  try {
    await write(run, writer, record);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    const [first] = record.rows;
    const wrong = { row: first?.line ?? 0, message: error.message, most: run.limits.uploadErrors, rows: record.rows.length };
    await run.transact((tx, one) => importSteps.countWrong(tx, one, wrong));
  }
}

/**
 * Applies the records of a file, each as a request of its own: a wrong one is named and changes
 * nothing. After a restart it goes on behind the rows that were counted.
 */
async function applyImport(run: JobRun<RecordImport>, { keyId, module, totalRows }: RecordImport): Promise<void> {
  const writer = await writerOf(run, moduleImports[module]);
  const rows = csvRows(await run.transact((tx) => textsOf(tx, keyId)));
  const { value: header } = await rows.next();
  const columns: readonly string[] = header?.cells ?? [];
  const { key } = writer;
  const problems = columns.length === 0 ? ['the first row must name the columns'] : writer.create.problemsOf(columns);
  if (problems.length > 0) throw new Error(`[${problems.join(', ')}]`);
  let read = 0;
  for await (const record of recordsOf(rows, key === undefined ? -1 : columns.indexOf(key))) {
    read += record.length;
    if (read > totalRows) await applyRecord(run, writer, { columns, rows: record });
  }
  await run.transact(finishImport);
}

/** Applies the files of imports whose timer went off. */
export const importJob = job<RecordImport>({
  collection: recordImports,
  isDue: ({ status }) => status === 'PROCESSING',
  does: applyImport,
  fails: (tx, one, error) => void importSteps.fail(tx, one, error instanceof Error ? error.message : String(error)),
});
