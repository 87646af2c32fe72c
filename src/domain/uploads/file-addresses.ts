import { notFound } from '../../core/forms/errors.js';
import { storedFiles } from '../../model/stored-file.js';
import type { FileProgress } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { addressOf, type Use } from '../files/address.js';
import { errorFileOf } from './keep-error-file.js';

/** The addresses of the file that was sent and of its wrong rows, where there are such files. */
export interface FileAddresses {
  originalFileUrl?: string;
  errorFileUrl?: string;
}

/** Adds the addresses of its files, on the sandbox at the URL `self`. */
export function withAddresses<P extends FileProgress>(tx: Tx, progress: P, self: string): P & FileAddresses {
  const address = (id: string): string | undefined => {
    const file = tx.find(storedFiles, id);
    return file?.storedAt === undefined ? undefined : self + addressOf(tx, file, 'GET');
  };
  const [originalFileUrl, errorFileUrl] = [address(progress.keyId), address(errorFileOf(progress))];
  return { ...progress, ...(originalFileUrl !== undefined && { originalFileUrl }), ...(errorFileUrl !== undefined && { errorFileUrl }) };
}

/** The address of the file with rows, on the sandbox at the URL `self`. */
export function addressFor(tx: Tx, { keyId }: FileProgress, use: Use, self: string): string {
  const file = tx.find(storedFiles, keyId);
  if (!file) throw notFound('The file of upload', keyId);
  return self + addressOf(tx, file, use);
}
