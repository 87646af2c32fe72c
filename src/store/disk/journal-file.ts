import { closeSync, fdatasync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../../core/forms/errors.js';
import { systemReason } from './state-file-error.js';
import { syncDirectory } from './sync-directory.js';

const syncData = promisify(fdatasync);

/** Writes a buffer to the end of a file and returns how many bytes it wrote. */
export type WriteBytes = (fd: number, bytes: Buffer) => number;

/** One file of a journal, created with its first line. */
export class JournalFile {
  readonly path: string;
  readonly #write: WriteBytes;
  #fd: number | undefined;
  #bytes = 0;
  #syncedBytes = 0;
  #torn = false;

  /** The file must not exist yet. */
  constructor(path: string, write: WriteBytes = writeSync) {
    this.path = path;
    this.#write = write;
  }

  /** The number of bytes appended. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether appended bytes could still be lost in a power cut. */
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

  /** Resolves when everything appended so far would survive a power cut. */
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

  /** Removes a half-written line. If that fails, the next append tries again first. */
  #tryToMend(fd: number): void {
    try {
      this.#mend(fd);
    } catch {
      this.#torn = true;
    }
  }
}
