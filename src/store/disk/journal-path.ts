import { readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const journalName = /^(.+)\.journal\.(\d+)$/;

export interface JournalPath {
  /** The state file it belongs to. */
  readonly file: string;
  readonly generation: number;
  readonly path: string;
}

/** The file that holds the n-th entry written in steps until it is complete. */
export const apartPath = (file: string, n: number): string => `${file}.restoring.${n}`;

export const journalPath = (file: string, generation: number): string => `${file}.journal.${generation}`;

/** Parses the path of a journal; undefined for other paths. */
export function parseJournalPath(path: string): JournalPath | undefined {
  const [, name, generation] = journalName.exec(basename(path)) ?? [];
  return name === undefined ? undefined : { file: join(dirname(path), name), generation: Number(generation), path };
}

/** The journals beside a state file, oldest first. */
export function journalsOf(file: string): JournalPath[] {
  const path = join(dirname(file), basename(file));
  return readdirSync(dirname(file))
    .map((name) => parseJournalPath(join(dirname(file), name)))
    .filter((journal) => journal?.file === path)
    .map((journal) => journal!)
    .sort((a, b) => a.generation - b.generation);
}

/**
 * Deletes the journals that a state file of this generation contains, in the background: to delete
 * a large file takes long.
 */
export async function dropJournals(file: string, generation: number): Promise<void> {
  for (const journal of journalsOf(file)) if (journal.generation < generation) await rm(journal.path, { force: true });
}

/** Deletes what a process that ended early had begun to write in steps. */
export function dropUnfinished(file: string): void {
  const begins = basename(apartPath(file, 0)).slice(0, -1);
  for (const name of readdirSync(dirname(file))) if (name.startsWith(begins)) rmSync(join(dirname(file), name), { force: true });
}
