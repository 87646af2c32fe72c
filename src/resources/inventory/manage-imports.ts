import { Refusal } from '../../core/forms/errors.js';
import { addressFor, type FileAddresses, withAddresses } from '../../domain/uploads/file-addresses.js';
import { forceUpload } from '../../domain/uploads/upload-steps.js';
import { lookUpSearch, type Search } from '../../kit/lookup.js';
import { type Upload, type UploadModule, uploads } from '../../model/upload.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';
import { newUpload } from './manage-uploads.js';

type Import = Upload & FileAddresses;

/** Makes an import and the address that takes its file (documented). */
export function createImport(
  tx: Tx,
  { self, ...asked }: { fileName: string; module: UploadModule; self: string },
): Import & { uploadFileUrl: string } {
  const upload = newUpload(tx, { ...asked, mayHalt: true });
  return { ...upload, uploadFileUrl: addressFor(tx, upload, 'PUT', self) };
}

/** Returns an import, or refuses an unknown id with `notFound`. */
export const getImport = (tx: Tx, { importId, self }: { importId: string; self: string }): Import =>
  withAddresses(tx, tx.get(uploads, importId), self);

/** Returns one page of the imports that match, the newest first by default (documented). */
export function searchImports(tx: Tx, { searchable, self, ...search }: Search & { searchable: Searchable; self: string }): Listing<Import> {
  const found = lookUpSearch(tx, uploads, search, searchable, { path: 'createdAt', direction: 'desc' });
  return { ...found, rows: found.rows.map((upload) => withAddresses(tx, upload, self)) };
}

/** Lets a halted import go on (documented). Refuses one that is not halted. */
export function forceImport(tx: Tx, importId: string): void {
  const upload = tx.get(uploads, importId);
  if (!upload.halted) throw new Refusal('notEligible', `Import ${importId} is not halted: it is ${upload.status}`);
  forceUpload(tx, upload);
}
