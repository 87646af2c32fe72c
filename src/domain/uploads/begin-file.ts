import { invalid } from '../../core/forms/errors.js';
import type { FileProgress } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { newFile } from '../files/keep-file.js';

const LONGEST_NAME = 200;

/** Makes a file that waits for its content. Refuses a blank or too long name. */
export function beginFile(tx: Tx, fileName: string): FileProgress {
  if (fileName.trim() === '') throw invalid('fileName', 'must not be blank');
  if (fileName.length > LONGEST_NAME) throw invalid('fileName', `must have at most ${LONGEST_NAME} characters`);
  const [id, keyId] = [tx.newId(), tx.newId()];
  newFile(tx, keyId, fileName);
  const counts = { totalRows: 0, totalRowsUploaded: 0, totalRowsErrors: 0 };
  return { id, keyId, fileName, status: 'INITIATED', ...counts, createdAt: tx.now(), updatedAt: tx.now() };
}
