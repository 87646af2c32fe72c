import { without } from '../../core/values/reshape.js';
import { aboutUpload } from '../../model/about.js';
import { type Upload, uploads } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { note } from '../events/events.js';
import { fileSteps } from './file-steps.js';
import { keepErrorFile } from './keep-error-file.js';

const { keep, countRows, countWrong, finish, fail } = fileSteps(uploads);

export { countRows as countRow, countWrong as countWrongRow, fail as failUpload };

/** Begins to apply the rows of a file, once it is stored; what follows is the upload's job. */
export function beginUpload(tx: Tx, keyId: string): void {
  const upload = tx.find(uploads, keyId);
  if (upload?.status === 'INITIATED') keep(tx, upload, { status: 'PROCESSING' });
}

/** Ends an upload whose rows have all been read. */
export function finishUpload(tx: Tx, upload: Upload): void {
  if (upload.mayHalt !== undefined) keepErrorFile(tx, upload);
  finish(tx, upload);
  if (upload.module === 'INVENTORY') note(tx, { type: 'INVENTORY_BULK', about: aboutUpload(upload) });
}

/** Halts an upload before its first row, with the reason. */
export const haltUpload = (tx: Tx, upload: Upload, reason: string): Upload => keep(tx, { ...upload, halted: true }, { reason });

/** Lets a halted upload go on, and not be halted again. */
export const forceUpload = (tx: Tx, upload: Upload): Upload => keep(tx, { ...without(upload, ['halted', 'reason']), mayHalt: false }, {});
