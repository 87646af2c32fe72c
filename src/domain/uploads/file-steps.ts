import { type FileProgress, wrongRows } from '../../model/upload.js';
import type { Collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';

const PLACES = 7;

/** What is wrong with rows of a file. */
export interface Wrong {
  /** The line where the first of them ends, counted from 1. */
  row: number;
  message: string;
  /** How many wrong rows of a file are told at most. */
  most: number;
  /** How many rows it is. */
  rows?: number;
}

/** The steps of the files whose progress a collection keeps. */
export function fileSteps<P extends FileProgress, I extends string>(files: Collection<P, I>) {
  const keep = (tx: Tx, file: P, changes: Partial<FileProgress>): P => tx.put(files, { ...file, ...changes, updatedAt: tx.now() });
  return {
    keep,
    /** Counts rows that were applied, in the transaction that applied them. */
    countRows: (tx: Tx, file: P, rows = 1): P =>
      keep(tx, file, { totalRows: file.totalRows + rows, totalRowsUploaded: file.totalRowsUploaded + rows }),
    /** Counts wrong rows, and tells what is wrong unless `most` of the file have been told. */
    countWrong(tx: Tx, file: P, { row, message, most, rows = 1 }: Wrong): P {
      const { keyId, totalRows, totalRowsErrors } = file;
      const id = `${keyId}-${String(totalRowsErrors).padStart(PLACES, '0')}`;
      if (totalRowsErrors < most) tx.put(wrongRows, { id, keyId, row, message });
      return keep(tx, file, { totalRows: totalRows + rows, totalRowsErrors: totalRowsErrors + rows });
    },
    /** Ends a file whose rows have all been read. */
    finish: (tx: Tx, file: P): P => keep(tx, file, { status: 'COMPLETED', finishedAt: tx.now() }),
    /** Ends a file that cannot be read, with the reason. */
    fail: (tx: Tx, file: P, reason: string): P => keep(tx, file, { status: 'SYSTEM_ERROR', reason, finishedAt: tx.now() }),
  };
}
