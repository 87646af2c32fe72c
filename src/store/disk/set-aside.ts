import { existsSync, renameSync } from 'node:fs';
import { journalPath, journalsOf } from './journal-path.js';
import { Lock } from './lock.js';
import { realPathOf } from './real-path.js';

function freeName(file: string): string {
  let number = 1;
  while (existsSync(`${file}.before-${number}`) || existsSync(journalPath(`${file}.before-${number}`, 0))) number += 1;
  return `${file}.before-${number}`;
}

/**
 * Renames a state file and its journals, so that the next start makes a new one and the old one can
 * still be opened by its new name, which is returned. Undefined if there is no state. Throws a
 * `StateFileError` if another process uses the file.
 */
export function setAside(path: string): string | undefined {
  const file = realPathOf(path);
  const lock = Lock.acquire(file);
  try {
    const journals = journalsOf(file);
    if (!existsSync(file) && journals.length === 0) return undefined;
    const name = freeName(file);
    if (existsSync(file)) renameSync(file, name);
    for (const { path: journal, generation } of journals) renameSync(journal, journalPath(name, generation));
    return name;
  } finally {
    lock.release();
  }
}
