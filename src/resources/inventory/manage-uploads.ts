import { missing, notFound } from '../../core/forms/errors.js';
import type { Use } from '../../domain/files/address.js';
import { beginFile } from '../../domain/uploads/begin-file.js';
import { addressFor } from '../../domain/uploads/file-addresses.js';
import { lookUp } from '../../kit/lookup.js';
import { type Upload, uploads, type WrongRow, wrongRows } from '../../model/upload.js';
import { everything } from '../../query/filter.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** A request for an address, and the URL under which the client reached the sandbox. */
export interface AskedAddress {
  fileName?: string | undefined;
  self: string;
}

/** An address for one file, with its key. */
export interface FileAddress {
  keyId: string;
  url: string;
}

const DEFAULT_NAME = 'inventory.csv';

const addressed = (tx: Tx, upload: Upload, use: Use, self: string): FileAddress => ({
  keyId: upload.keyId,
  url: addressFor(tx, upload, use, self),
});

/** What is known of an upload before its file is sent. */
type NewUpload = Pick<Upload, 'fileName' | 'module' | 'mayHalt'>;

/** Makes an upload that waits for its file. Refuses a blank or too long name. */
export const newUpload = (tx: Tx, { fileName, ...asked }: NewUpload): Upload => tx.put(uploads, { ...beginFile(tx, fileName), ...asked });

/** Makes the log of an upload and the address that takes its file. */
export const createUpload = (tx: Tx, { fileName = DEFAULT_NAME, self }: AskedAddress): FileAddress =>
  addressed(tx, newUpload(tx, { fileName, module: 'INVENTORY' }), 'PUT', self);

/** Returns an address of the file that was uploaded last under a name (a policy). */
export function uploadedFile(tx: Tx, { fileName, self }: AskedAddress): FileAddress {
  if (fileName === undefined) throw missing('fileName');
  const upload = tx.by(uploads, 'fileName', fileName).at(-1);
  if (!upload) throw notFound('Uploaded file', fileName);
  return addressed(tx, upload, 'GET', self);
}

/** An upload with its wrong rows. */
export interface UploadLog extends Upload {
  errors: readonly WrongRow[];
}

/** Returns the log of an upload, or refuses an unknown key with `notFound`. */
export const getUpload = (tx: Tx, keyId: string): UploadLog => ({ ...tx.get(uploads, keyId), errors: tx.by(wrongRows, 'upload', keyId) });

/** Returns one page of the logs of uploads, the latest first (a policy). */
export const listUploads = (tx: Tx, { limit, offset }: Slice): Listing<Upload> =>
  lookUp(tx, uploads, { filter: everything, sort: [{ path: 'createdAt', direction: 'desc' }], limit, offset });
