import { without } from '../../core/reshape.js';
import { aboutUpload } from '../../model/about.js';
import { type Upload, uploads, wrongRows } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { note } from '../events/events.js';
import { keepErrorFile } from './keep-error-file.js';

const PLACES = 7;

/** Begins to apply the rows of a file, once it is stored; what follows is the upload's job. */
export function beginUpload(tx: Tx, keyId: string): void {
  const upload = tx.find(uploads, keyId);
  if (upload?.status === 'INITIATED') keepUpload(tx, upload, { status: 'PROCESSING' });
}

/** Counts a row that was applied, in the transaction that applied it. */
export const countRow = (tx: Tx, upload: Upload): Upload =>
  keepUpload(tx, upload, { totalRows: upload.totalRows + 1, totalRowsUploaded: upload.totalRowsUploaded + 1 });

/** Counts a wrong row, and tells what is wrong unless `most` rows of the file have been told. */
export function countWrongRow(tx: Tx, upload: Upload, { row, message, most }: { row: number; message: string; most: number }): Upload {
  const { keyId, totalRows, totalRowsErrors } = upload;
  const id = `${keyId}-${String(totalRowsErrors).padStart(PLACES, '0')}`;
  if (totalRowsErrors < most) tx.put(wrongRows, { id, keyId, row, message });
  return keepUpload(tx, upload, { totalRows: totalRows + 1, totalRowsErrors: totalRowsErrors + 1 });
}

/** Ends an upload whose rows have all been read. */
export function finishUpload(tx: Tx, upload: Upload): void {
  if (upload.mayHalt !== undefined) keepErrorFile(tx, upload);
  keepUpload(tx, upload, { status: 'COMPLETED', finishedAt: tx.now() });
  if (upload.module === 'INVENTORY') note(tx, { type: 'INVENTORY_BULK', about: aboutUpload(upload) });
}

/** Halts an upload before its first row, with the reason. */
export const haltUpload = (tx: Tx, upload: Upload, reason: string): Upload => keepUpload(tx, upload, { halted: true, reason });

/** Lets a halted upload go on, and not be halted again. */
export const forceUpload = (tx: Tx, upload: Upload): Upload => keepUpload(tx, without(upload, ['halted', 'reason']), { mayHalt: false });

/** Ends an upload that cannot be read, with the reason. */
export const failUpload = (tx: Tx, upload: Upload, reason: string): Upload =>
  keepUpload(tx, upload, { status: 'SYSTEM_ERROR', reason, finishedAt: tx.now() });

const keepUpload = (tx: Tx, upload: Upload, changes: Partial<Upload>): Upload =>
  tx.put(uploads, { ...upload, ...changes, updatedAt: tx.now() });
