import { invalid, missing, notFound } from '../../core/errors.js';
import { addressOf, type Use } from '../../domain/files/address.js';
import { newFile } from '../../domain/files/keep-file.js';
import { lookUp } from '../../kit/lookup.js';
import { storedFiles } from '../../model/stored-file.js';
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

const LONGEST_NAME = 200;
const DEFAULT_NAME = 'inventory.csv';

/** Makes an address of the file of an upload. */
export function addressFor(tx: Tx, { keyId }: Upload, use: Use, self: string): FileAddress {
  const file = tx.find(storedFiles, keyId);
  if (!file) throw notFound('The file of upload', keyId);
  return { keyId, url: self + addressOf(tx, file, use) };
}

/** What is known of an upload before its file is sent. */
type NewUpload = Pick<Upload, 'fileName' | 'module' | 'mayHalt'>;

/** Makes an upload that waits for its file. Refuses a blank or too long name. */
export function newUpload(tx: Tx, asked: NewUpload): Upload {
  const { fileName } = asked;
  if (fileName.trim() === '') throw invalid('fileName', 'must not be blank');
  if (fileName.length > LONGEST_NAME) throw invalid('fileName', `must have at most ${LONGEST_NAME} characters`);
  const counts = { totalRows: 0, totalRowsUploaded: 0, totalRowsErrors: 0 };
  const times = { createdAt: tx.now(), updatedAt: tx.now() };
  const upload = tx.put(uploads, { id: tx.newId(), keyId: tx.newId(), ...asked, status: 'INITIATED', ...counts, ...times });
  newFile(tx, upload.keyId, fileName);
  return upload;
}

/** Makes the log of an upload and the address that takes its file. */
export const createUpload = (tx: Tx, { fileName = DEFAULT_NAME, self }: AskedAddress): FileAddress =>
  addressFor(tx, newUpload(tx, { fileName, module: 'INVENTORY' }), 'PUT', self);

/** Returns an address of the file that was uploaded last under a name (a policy). */
export function uploadedFile(tx: Tx, { fileName, self }: AskedAddress): FileAddress {
  if (fileName === undefined) throw missing('fileName');
  const upload = tx.by(uploads, 'fileName', fileName).at(-1);
  if (!upload) throw notFound('Uploaded file', fileName);
  return addressFor(tx, upload, 'GET', self);
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
