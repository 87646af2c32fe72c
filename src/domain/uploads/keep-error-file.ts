import { csvText } from '../../core/text/csv.js';
import { type FileProgress, wrongRows } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { finishFile, keepPart, newFile, PART_SIZE } from '../files/keep-file.js';

/** The id of the file that tells the wrong rows of an import. */
export const errorFileOf = ({ keyId }: Pick<FileProgress, 'keyId'>): string => `${keyId}-errors`;

/** Keeps a file of the wrong rows of an import: the line and the problem of each. */
export function keepErrorFile(tx: Tx, upload: FileProgress): void {
  const rows = tx.by(wrongRows, 'upload', upload.keyId).map(({ row, message }) => [row, message]);
  if (rows.length === 0) return;
  const id = errorFileOf(upload);
  const text = csvText([['row', 'error'], ...rows]);
  newFile(tx, id, `errors-${upload.fileName}`);
  for (let at = 0; at < text.length; at += PART_SIZE) keepPart(tx, id, at / PART_SIZE, text.slice(at, at + PART_SIZE));
  finishFile(tx, id);
}
