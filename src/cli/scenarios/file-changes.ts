import { statSync } from 'node:fs';
import { setInterval } from 'node:timers/promises';

const LOOK_EVERY_MS = 200;

/** What changes when a file is written or replaced; empty if it is not there. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? [found.mtimeMs, found.size, found.ino].join(' ') : '';
}

/**
 * Notices that files change. It looks at them from time to time, because this also works on
 * network drives and with editors that replace a file.
 */
export class FileChanges {
  readonly #stamps = new Map<string, string>();

  /** How many files are looked at. */
  get files(): number {
    return this.#stamps.size;
  }

  /** Looks at more files; changes count from now on. */
  add(files: Iterable<string>): void {
    for (const file of files) if (!this.#stamps.has(file)) this.#stamps.set(file, stampOf(file));
  }

  /** Waits until files have changed, and returns their names. */
  async next(): Promise<string[]> {
    for await (const _ of setInterval(LOOK_EVERY_MS)) {
      const changed = [...this.#stamps].filter(([file, stamp]) => stampOf(file) !== stamp).map(([file]) => file);
      for (const file of changed) this.#stamps.set(file, stampOf(file));
      if (changed.length > 0) return changed;
    }
    return [];
  }
}
