import { notFound } from '../../core/forms/errors.js';
import { after } from '../../core/time/duration.js';
import { exportStep } from '../../domain/exports/export-steps.js';
import { addressOf } from '../../domain/files/address.js';
import { newFile } from '../../domain/files/keep-file.js';
import { policy } from '../../domain/policies.js';
import { schedule } from '../../domain/timers/timers.js';
import { lookUpQuery, lookUpSearch, type Search } from '../../kit/lookup.js';
import { aboutExport } from '../../model/about.js';
import { type ExportJob, type ExportModule, exportJobs, exportModules } from '../../model/export-job.js';
import { type StoredFile, storedFiles } from '../../model/stored-file.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';
import { chosenColumns } from './chosen-columns.js';
import { columnsOf, layoutOf, moduleRecords } from './modules.js';
import { compileExport } from './read-query.js';

/** An export as a merchant asks for it. */
export type AskedExport = Pick<ExportJob, 'module' | 'query' | 'archive' | 'csvHeadersConfig' | 'merchant'>;

/**
 * Begins an export: its files are written after `exportAfter` on the tenant's clock (a policy).
 * Refuses filters that cannot be read, and columns that the module does not have, by field.
 */
export function createExport(tx: Tx, asked: AskedExport): ExportJob {
  compileExport(asked.query, moduleRecords[asked.module], () => tx);
  const columns = chosenColumns(tx, asked);
  const job = tx.put(exportJobs, {
    ...asked,
    ...(columns && { columns }),
    keyId: tx.newId(),
    version: 1,
    status: 'INITIATED',
    ...(tx.channel !== undefined && { channel: tx.channel }),
    totalRowsExported: 0,
    totalRecordsExported: 0,
    createdAt: tx.now(),
    updatedAt: tx.now(),
  });
  const members = job.archive ? layoutOf(job).files.map(({ name }) => name) : undefined;
  newFile(tx, job.keyId, `${asked.module.toLowerCase()}-${job.keyId}.${members ? 'zip' : 'csv'}`, members);
  schedule(tx, 'writeExport', after(tx.now(), policy(tx, 'exportAfter')), aboutExport(job));
  exportStep(tx, job, 'INITIATED');
  return job;
}

/** Returns an export, or refuses an unknown key with `notFound`. */
export const getExport = (tx: Tx, keyId: string): ExportJob => tx.get(exportJobs, keyId);

/** One page of the exports that match; no hit is an empty page (a policy). */
export const queryExports = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<ExportJob> =>
  lookUpQuery(tx, exportJobs, input, sources);

/** An export with the address of its file, once that is written and as long as it is kept. */
export interface AddressedExport {
  job: ExportJob;
  url: string | undefined;
}

/** Adds the address of its file to an export, on the sandbox at the URL `self`. */
function addressed(tx: Tx, job: ExportJob, self: string): AddressedExport {
  const file = job.status === 'FINISHED' ? tx.find(storedFiles, job.keyId) : undefined;
  return { job, url: file && self + addressOf(tx, file, 'GET') };
}

/** Returns an export with its address, or refuses an unknown key with `notFound`. */
export const getAddressedExport = (tx: Tx, { keyId, self }: { keyId: string; self: string }): AddressedExport =>
  addressed(tx, getExport(tx, keyId), self);

/** A search of exports, and the fields that the version shows. */
export interface ExportSearch extends Search {
  searchable: Searchable;
  self: string;
}

/**
 * Returns one page of the exports that a search finds, the newest first by default (documented).
 */
export function searchExports(tx: Tx, { searchable, self, ...search }: ExportSearch): Listing<AddressedExport> {
  const page = lookUpSearch(tx, exportJobs, search, searchable, { path: 'createdAt', direction: 'desc' });
  return { ...page, rows: page.rows.map((job) => addressed(tx, job, self)) };
}

/** The columns of a module, or of all modules, each with whether it is exported. */
export function exportHeaders(_tx: Tx, module: ExportModule | undefined): Record<string, boolean> {
  const modules = module === undefined ? exportModules : [module];
  return Object.fromEntries(modules.flatMap((one) => columnsOf({ module: one }).map((name) => [name, true])));
}

/** The files of an archive of a module, each with its columns. */
export const archiveHeaders = (_tx: Tx, module: ExportModule): { name: string; headers: readonly string[] }[] =>
  layoutOf({ module, archive: true }).files.map(({ name, headers }) => ({ name, headers }));

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
