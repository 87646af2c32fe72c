import { Refusal } from '../../core/errors.js';
import { addressOf } from '../../domain/files/address.js';
import { errorFileOf } from '../../domain/uploads/keep-error-file.js';
import { forceUpload } from '../../domain/uploads/upload-steps.js';
import { lookUpSearch, type Search } from '../../kit/lookup.js';
import { storedFiles } from '../../model/stored-file.js';
import { type Upload, type UploadModule, uploads } from '../../model/upload.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';
import { addressFor, newUpload } from './manage-uploads.js';

/** An import with the addresses of its files, where there are such files. */
export interface Import extends Upload {
  uploadFileUrl?: string;
  originalFileUrl?: string;
  errorFileUrl?: string;
}

/** Makes an import and the address that takes its file (documented). */
export function createImport(
  tx: Tx,
  { self, ...asked }: { fileName: string; module: UploadModule; self: string },
): Import & { uploadFileUrl: string } {
  const upload = newUpload(tx, { ...asked, mayHalt: true });
  return { ...upload, uploadFileUrl: addressFor(tx, upload, 'PUT', self).url };
}

/** An import with the addresses of the file that was sent and of its wrong rows. */
function withFiles(tx: Tx, upload: Upload, self: string): Import {
  const address = (id: string): string | undefined => {
    const file = tx.find(storedFiles, id);
    return file?.storedAt === undefined ? undefined : self + addressOf(tx, file, 'GET');
  };
  const [originalFileUrl, errorFileUrl] = [address(upload.keyId), address(errorFileOf(upload))];
  return { ...upload, ...(originalFileUrl !== undefined && { originalFileUrl }), ...(errorFileUrl !== undefined && { errorFileUrl }) };
}

/** Returns an import, or refuses an unknown id with `notFound`. */
export const getImport = (tx: Tx, { importId, self }: { importId: string; self: string }): Import =>
  withFiles(tx, tx.get(uploads, importId), self);

/** Returns one page of the imports that match, the newest first by default (documented). */
export function searchImports(tx: Tx, { searchable, self, ...search }: Search & { searchable: Searchable; self: string }): Listing<Import> {
  const found = lookUpSearch(tx, uploads, search, searchable, { path: 'createdAt', direction: 'desc' });
  return { ...found, rows: found.rows.map((upload) => withFiles(tx, upload, self)) };
}

/** Lets a halted import go on (documented). Refuses one that is not halted. */
export function forceImport(tx: Tx, importId: string): void {
  const upload = tx.get(uploads, importId);
  if (!upload.halted) throw new Refusal('notEligible', `Import ${importId} is not halted: it is ${upload.status}`);
  forceUpload(tx, upload);
}
