import { isUtf8 } from 'node:buffer';
import { notFound, Refusal } from '../core/forms/errors.js';
import type { Limits } from '../core/work/limits.js';
import { othersFirst } from '../core/work/slices.js';
import { fileAt } from '../domain/files/address.js';
import { emptyFile, finishFile, keepPart, membersOf, PART_SIZE, textsOf, trimFiles } from '../domain/files/keep-file.js';
import { awaitImport } from '../domain/uploads/import-steps.js';
import { beginUpload } from '../domain/uploads/upload-steps.js';
import type { FileAddress, FileShelf } from '../ports/file-shelf.js';
import type { Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';
import type { TenantLocks } from './tenant-locks.js';
import { transactBetweenCalls } from './transact-in-slices.js';

/** What the files of tenants are kept with. */
interface Around {
  store: Store;
  locks: TenantLocks;
  limits: Pick<Limits, 'files' | 'fileCharacters'>;
}

/** The content of a file, in pieces of text. */
function* textsIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PART_SIZE) yield decoder.decode(bytes.subarray(at, at + PART_SIZE), { stream: true });
  yield decoder.decode();
}

/** Refuses a file that is not UTF-8: other bytes would be stored as other characters. */
function checkEncoding(bytes: Uint8Array): void {
  if (!isUtf8(bytes)) throw new Refusal('invalidInput', 'The file must be UTF-8: save it in that encoding and send it again');
}

/** A file that an address is to fill. Refuses one that is filled already. */
function emptyAt(tx: Tx, { id, expires, signature }: FileAddress): string {
  const { storedAt } = fileAt(tx, 'PUT', { id, expires, signature });
  if (storedAt !== undefined) throw new Refusal('conflict', `File ${id} was sent already: ask for a new address`);
  return id;
}

/** The files of all tenants, by their signed addresses. */
export function openShelf({ store, locks, limits }: Around): FileShelf {
  /** The files that are being filled. */
  const filling = new Set<string>();
  const write = async <T>(tenant: string, work: (tx: Tx) => T): Promise<T> => {
    for (let held = locks.free(tenant); held; held = locks.free(tenant)) await held;
    return transactBetweenCalls(store, tenant, work);
  };
  const fill = async (address: FileAddress, bytes: Uint8Array): Promise<void> => {
    const { tenant, id } = address;
    checkEncoding(bytes);
    await write(tenant, (tx) => emptyFile(tx, emptyAt(tx, address)));
    let part = 0;
    for (const text of textsIn(bytes)) {
      await write(tenant, (tx) => keepPart(tx, id, part, text));
      part += 1;
      await othersFirst();
    }
    await write(tenant, (tx) => {
      finishFile(tx, id);
      trimFiles(tx, id, limits);
      beginUpload(tx, id);
      awaitImport(tx, id);
    });
  };
  return {
    open: ({ tenant, ...asked }) =>
      store.transact(tenant, (tx) => {
        const file = fileAt(tx, 'GET', asked);
        const { id, name, storedAt } = file;
        if (storedAt === undefined) throw notFound('The content of file', id);
        return file.members ? { name, members: membersOf(tx, file), at: storedAt } : { name, texts: textsOf(tx, id) };
      }),
    check: (address) => void store.transact(address.tenant, (tx) => emptyAt(tx, address)),
    fill: async (address, bytes) => {
      const name = `${address.tenant} ${address.id}`;
      if (filling.has(name)) throw new Refusal('unavailable', `File ${address.id} is being sent: try again later`);
      filling.add(name);
      await fill(address, bytes).finally(() => filling.delete(name));
    },
  };
}
