import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type OpenedStore, type OpenOptions, openStore } from '../../src/store/disk/open.js';
import { collections, noon } from './parcels.js';

/** A path for a state file in a new directory that is gone after the test. */
export function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, 'db.json');
}

/** What stands beside a state file, itself included. */
export const beside = (file: string): string[] => readdirSync(dirname(file)).sort();

/** Opens a store of parcels that is closed after the test at the latest. */
export async function opened(file: string, options: Partial<OpenOptions> = {}): Promise<OpenedStore> {
  const opened = await openStore({ file, collections, salt: 'test', system: () => noon, freeze: true, ...options });
  onTestFinished(() => opened.close().catch(() => undefined));
  return opened;
}

/** A copy of what a process that were killed now would leave behind. */
export function leftBehind(file: string): string {
  const copy = temporaryFile();
  for (const name of beside(file).filter((name) => name.startsWith(basename(file)) && !name.endsWith('.lock'))) {
    copyFileSync(join(dirname(file), name), join(dirname(copy), name));
  }
  return copy;
}

/** Opens what a process that were killed now would leave behind. */
export const crashed = (file: string): Promise<OpenedStore> => opened(leftBehind(file));
