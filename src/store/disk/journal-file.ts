import { closeSync, fdatasync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../../core/errors.js';
import { systemReason } from './state-file-error.js';
import { syncDirectory } from './sync-directory.js';

const syncData = promisify(fdatasync);

/** Writes a buffer to the end of a file and returns how many bytes it wrote. */
export type WriteBytes = (fd: number, bytes: Buffer) => number;

/** One file of a journal, made with the first line. */
export class JournalFile {
  readonly path: string;
  readonly #write: WriteBytes;
  #fd: number | undefined;
  #bytes = 0;
  #syncedBytes = 0;
  #torn = false;

  /** The file must not be there yet. */
  constructor(path: string, write: WriteBytes = writeSync) {
    this.path = path;
    this.#write = write;
  }

  /** The size of what was appended. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether something was appended that a power cut could still take. */
  get unsynced(): boolean {
    return this.#syncedBytes < this.#bytes;
  }

  /** Writes all of the lines, or throws a `Refusal` and leaves the file as it was. */
  append(lines: Iterable<Buffer>): void {
    try {
      this.#fd ??= openSync(this.path, 'ax', 0o600);
      if (this.#torn) this.#mend(this.#fd);
      let size = 0;
      for (const line of lines) {
        this.#torn = true;
        const written = this.#write(this.#fd, line);
        if (written < line.length) throw new Error(`ENOSPC: only ${written} of ${line.length} bytes could be written`);
        size += written;
      }
      this.#torn = false;
      this.#bytes += size;
    } catch (error) {
      if (this.#fd !== undefined && this.#torn) this.#tryToMend(this.#fd);
      throw new Refusal('unavailable', `Nothing was changed: the change could not be written to ${this.path} (${systemReason(error)})`);
    }
  }

  /** Resolves when all that is appended now would survive a power cut. */
  async sync(): Promise<void> {
    const bytes = this.#bytes;
    if (this.#fd === undefined || !this.unsynced) return;
    await syncData(this.#fd);
    if (this.#syncedBytes === 0) await syncDirectory(dirname(this.path));
    this.#syncedBytes = bytes;
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }

  #mend(fd: number): void {
    ftruncateSync(fd, this.#bytes);
    this.#torn = false;
  }

  /**
   * Takes back a half-written line; should even that fail, the next append tries again before it
   * writes.
   */
  #tryToMend(fd: number): void {
    try {
      this.#mend(fd);
    } catch {
      this.#torn = true;
    }
  }
}
