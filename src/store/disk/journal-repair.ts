import { constants, copyFileSync, existsSync, renameSync, truncateSync } from 'node:fs';
import { journalsOf, parseJournalPath } from './journal-path.js';
import { readEntries } from './journal-reader.js';
import { readLines } from './lines.js';
import { Lock } from './lock.js';
import { realPathOf } from './real-path.js';
import { StateFileError } from './state-file-error.js';

/** How many lines were kept, and how many were set aside. */
export interface Repair {
  kept: number;
  setAside: number;
}

/**
 * Makes a journal with a corrupt line readable: keeps the commits before that line and saves the
 * original as `<name>.corrupt`. Later journals of the same state file are set aside too, because
 * they build on the lost lines. A journal without a corrupt line is not changed.
 */
export async function repairJournal(path: string): Promise<Repair> {
  const journal = parseJournalPath(path);
  if (!journal || !existsSync(path)) throw new StateFileError(path, 'no journal has that name.');
  const lock = Lock.acquire(realPathOf(journal.file));
  try {
    const { kept, end, corrupt } = await sound(path);
    let setAside = (await countLines(path)) - kept;
    if (!corrupt) return { kept, setAside: 0 };
    copyFileSync(path, asideName(path), constants.COPYFILE_EXCL);
    for (const later of journalsOf(journal.file).filter(({ generation }) => generation > journal.generation)) {
      setAside += await countLines(later.path);
      renameSync(later.path, asideName(later.path));
    }
    truncateSync(path, end);
    return { kept, setAside };
  } finally {
    lock.release();
  }
}

async function sound(path: string): Promise<{ kept: number; end: number; corrupt: boolean }> {
  let [kept, end] = [0, 0];
  const entries = readEntries(path);
  for (let next = await entries.next(); ; next = await entries.next()) {
    if (next.done) return { kept, end, corrupt: next.value !== undefined };
    [kept, end] = [next.value.lastLine, next.value.end];
  }
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  for await (const { number } of readLines(path)) count = number;
  return count;
}

function asideName(path: string): string {
  const name = `${path}.corrupt`;
  if (existsSync(name)) throw new StateFileError(name, 'a journal was set aside under this name before; move it away first.');
  return name;
}
