import { beginFile } from '../../domain/uploads/begin-file.js';
import { addressFor, type FileAddresses, withAddresses } from '../../domain/uploads/file-addresses.js';
import { lookUpSearch, type Search } from '../../kit/lookup.js';
import { type ImportModule, type RecordImport, recordImports } from '../../model/record-import.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';

/** An import as a merchant asks for it, and the URL under which the client reached the sandbox. */
export interface AskedImport {
  fileName: string;
  module: ImportModule;
  channelId: string;
  self: string;
}

/** Makes an import and the address that takes its file (documented). */
export function createImport(tx: Tx, { fileName, module, channelId, self }: AskedImport): { one: RecordImport; uploadFileUrl: string } {
  const one = tx.put(recordImports, { ...beginFile(tx, fileName), module, channelId });
  return { one, uploadFileUrl: addressFor(tx, one, 'PUT', self) };
}

/** Returns an import, or refuses an unknown id with `notFound`. */
export const getImport = (tx: Tx, { importId, self }: { importId: string; self: string }): RecordImport & FileAddresses =>
  withAddresses(tx, tx.get(recordImports, importId), self);

/** Returns one page of the imports that match, the newest first by default (documented). */
export function searchImports(
  tx: Tx,
  { searchable, self, ...search }: Search & { searchable: Searchable; self: string },
): Listing<RecordImport & FileAddresses> {
  const found = lookUpSearch(tx, recordImports, search, searchable, { path: 'createdAt', direction: 'desc' });
  return { ...found, rows: found.rows.map((one) => withAddresses(tx, one, self)) };
}
