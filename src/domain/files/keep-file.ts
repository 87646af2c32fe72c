import type { Limits } from '../../core/work/limits.js';
import { fileParts, type StoredFile, storedFiles } from '../../model/stored-file.js';
import type { Tx } from '../../store/tx.js';

/** How many characters a part has at most. */
export const PART_SIZE = 64 * 1024;

const PLACES = 6;

/** Makes a file without content yet; with `members`, an archive of files with these names. */
export const newFile = (tx: Tx, id: string, name: string, members?: readonly string[]): StoredFile =>
  tx.put(storedFiles, { id, name, secret: tx.newUuid(), createdAt: tx.now(), size: 0, ...(members && { members: [...members] }) });

/**
 * Stores a part of a file, or of a member of an archive; `index` counts the parts, and `member` the
 * members, from 0.
 */
export function keepPart(tx: Tx, fileId: string, index: number, text: string, member?: number): void {
  const file = tx.get(storedFiles, fileId);
  const id = [fileId, ...(member === undefined ? [] : [member]), String(index).padStart(PLACES, '0')].join('-');
  const before = tx.find(fileParts, id)?.text.length ?? 0;
  tx.put(fileParts, { id, fileId, text, ...(member !== undefined && { member }) });
  tx.put(storedFiles, { ...file, size: file.size - before + text.length });
}

/** Notes that a file is whole. */
export const finishFile = (tx: Tx, fileId: string): StoredFile =>
  tx.put(storedFiles, { ...tx.get(storedFiles, fileId), storedAt: tx.now() });

/** The text of a file, part by part. */
export const textsOf = (tx: Tx, fileId: string): string[] => tx.by(fileParts, 'file', fileId).map(({ text }) => text);

/** The files in an archive: the name and the text of each, part by part. */
export function membersOf(tx: Tx, { id, members = [] }: StoredFile): { name: string; texts: string[] }[] {
  const parts = tx.by(fileParts, 'file', id);
  return members.map((name, at) => ({ name, texts: parts.filter(({ member }) => member === at).map(({ text }) => text) }));
}

/** Removes what a file has so far. */
export function emptyFile(tx: Tx, fileId: string): void {
  const { storedAt: _, ...file } = tx.get(storedFiles, fileId);
  removeParts(tx, fileId);
  tx.put(storedFiles, { ...file, size: 0 });
}

/**
 * Removes the oldest files, but not this one, until the tenant's files keep to the limits (a
 * policy).
 */
export function trimFiles(tx: Tx, keptId: string, { files, fileCharacters }: Pick<Limits, 'files' | 'fileCharacters'>): void {
  const all = [...tx.list(storedFiles)];
  let [count, taken] = [all.length, all.reduce((sum, { size }) => sum + size, 0)];
  for (const { id, size } of all) {
    if (count <= files && taken <= fileCharacters) return;
    if (id === keptId) continue;
    [count, taken] = [count - 1, taken - size];
    removeParts(tx, id);
    tx.remove(storedFiles, id);
  }
}

function removeParts(tx: Tx, fileId: string): void {
  for (const { id } of tx.by(fileParts, 'file', fileId)) tx.remove(fileParts, id);
}
