import { after } from '../../core/duration.js';
import { notFound } from '../../core/errors.js';
import { exportStep } from '../../domain/exports/export-steps.js';
import { addressOf } from '../../domain/files/address.js';
import { newFile } from '../../domain/files/keep-file.js';
import { policy } from '../../domain/policies.js';
import { schedule } from '../../domain/timers/timers.js';
import { lookUpQuery } from '../../kit/lookup.js';
import { aboutExport } from '../../model/about.js';
import { type ExportJob, type ExportModule, exportJobs, exportModules } from '../../model/export-job.js';
import { type StoredFile, storedFiles } from '../../model/stored-file.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';
import { moduleRecords } from './modules.js';
import { compileExport } from './read-query.js';

/** An export as a merchant asks for it. */
export type AskedExport = Pick<ExportJob, 'module' | 'query' | 'csvHeadersConfig' | 'merchant'>;

/**
 * Begins an export: its file is written after `exportAfter` on the tenant's clock (a policy).
 * Refuses filters that cannot be read, by field.
 */
export function createExport(tx: Tx, asked: AskedExport): ExportJob {
  compileExport(
    asked.query,
    moduleRecords[asked.module].sources(() => tx),
  );
  const job = tx.put(exportJobs, {
    ...asked,
    keyId: tx.newId(),
    version: 1,
    status: 'INITIATED',
    ...(tx.channel !== undefined && { channel: tx.channel }),
    totalRowsExported: 0,
    totalRecordsExported: 0,
    createdAt: tx.now(),
    updatedAt: tx.now(),
  });
  newFile(tx, job.keyId, `${asked.module.toLowerCase()}-${job.keyId}.csv`);
  schedule(tx, 'writeExport', after(tx.now(), policy(tx, 'exportAfter')), aboutExport(job));
  exportStep(tx, job, 'INITIATED');
  return job;
}

/** Returns an export, or refuses an unknown key with `notFound`. */
export const getExport = (tx: Tx, keyId: string): ExportJob => tx.get(exportJobs, keyId);

/** One page of the exports that match; no hit is an empty page (a policy). */
export const queryExports = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<ExportJob> =>
  lookUpQuery(tx, exportJobs, input, sources);

/** The columns of a module, or of all modules, each with whether it is exported. */
export function exportHeaders(_tx: Tx, module: ExportModule | undefined): Record<string, boolean> {
  const modules = module === undefined ? exportModules : [module];
  return Object.fromEntries(modules.flatMap((one) => moduleRecords[one].names.map((name) => [name, true])));
}

/** An export with its file. */
export interface ExportFile {
  job: ExportJob;
  file: StoredFile;
}

/** The files of a module's exports, or of all exports, that can be fetched, oldest first. */
export const exportFiles = (tx: Tx, module: ExportModule | undefined): ExportFile[] =>
  [...tx.list(exportJobs)].flatMap((job) => {
    const file = job.status === 'FINISHED' && (module ?? job.module) === job.module ? tx.find(storedFiles, job.keyId) : undefined;
    return file ? [{ job, file }] : [];
  });

/**
 * The address of an export's file, on the sandbox at the URL `self`. There is one as soon as there
 * is an export; until the export is finished it answers 404 (a policy). Refused once the file was
 * dropped.
 */
export function exportAddress(tx: Tx, { keyId, self }: { keyId: string; self: string }): string {
  const job = getExport(tx, keyId);
  const file = tx.find(storedFiles, keyId);
  if (!file) throw notFound('The file of export', job.keyId);
  return self + addressOf(tx, file, 'GET');
}
