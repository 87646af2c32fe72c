import { renameSync, rmSync } from 'node:fs';
import { Refusal } from '../../core/forms/errors.js';
import type { Work } from '../../core/work/slices.js';
import type { Apart, Change, Journal, Origin, Origins, Reset } from '../change.js';
import { JournalFile, type WriteBytes } from './journal-file.js';
import { encodeEntry, encodeHead, type Step } from './journal-line.js';
import { apartPath, journalPath } from './journal-path.js';
import { Marks } from './marks.js';
import { systemReason } from './state-file-error.js';

/** The length of a line of an entry that is written in steps; each takes a few milliseconds. */
const APART_LINE = 128 * 1024;

export interface FileJournalOptions {
  /** The state file the journal belongs to. */
  file: string;
  /** The first generation to write; no file of it may exist. */
  generation: number;
  /** The seed that the state was made from, for the head of each file. */
  seed?: string | undefined;
  /** Whether commits wait for the disk, not only for the operating system. */
  fsync?: boolean;
  /** Writes bytes; tests use it to simulate a full disk. */
  write?: WriteBytes;
}

/** The lines of an entry, after the head if there is one. */
function* linesOf(steps: readonly Step[], head: readonly Buffer[]): Iterable<Buffer> {
  yield* head;
  yield* encodeEntry(steps);
}

/** A journal in files beside the state file, one file per generation. */
export class FileJournal implements Journal {
  readonly #options: FileJournalOptions;
  readonly #earlier: JournalFile[] = [];
  #current: JournalFile;
  #generation: number;
  /** The number of entries that were written to their own files. */
  #drawn = 0;
  #marks = new Marks();
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | undefined;
  #closed = false;

  constructor(options: FileJournalOptions) {
    this.#options = options;
    this.#generation = options.generation;
    this.#current = this.#fileOf(options.generation);
  }

  /** The number of bytes appended since the last switch. */
  get bytes(): number {
    return this.#current.bytes;
  }

  append(entry: Change | Reset, origins: Origins = {}): void {
    this.#assertOpen();
    const { steps, marked } = this.#marks.stepsOf(entry, origins);
    this.#current.append(linesOf(steps, this.#current.bytes === 0 ? [encodeHead(this.#options.seed)] : []));
    this.#marks.keep(marked);
  }

  /** Writes an entry to its own generation, after everything written meanwhile. */
  *writingApart(entry: Change): Work<Apart> {
    const path = apartPath(this.#options.file, this.#drawn++);
    const file = new JournalFile(path, this.#options.write);
    const discard = (): void => {
      file.close();
      rmSync(path, { force: true });
    };
    let isWritten = false;
    try {
      file.append([encodeHead(this.#options.seed)]);
      for (const line of encodeEntry([entry], APART_LINE)) {
        file.append([line]);
        yield;
      }
      isWritten = true;
    } finally {
      if (!isWritten) discard();
    }
    return { commit: () => this.#take(file, discard), discard };
  }

  holds(life: object | undefined): Origin | undefined {
    return this.#marks.find(life);
  }

  /** Commits that arrive while the disk is busy share the next sync. */
  settled(): Promise<void> | undefined {
    if (!this.#options.fsync || !this.#files().some((file) => file.unsynced)) return undefined;
    this.#nextSync ??= this.#syncAfter(this.#syncing);
    return this.#nextSync;
  }

  /** Further appends go to the file of the next generation, which is returned. */
  switch(): number {
    this.#earlier.push(this.#current);
    this.#generation += 1;
    this.#current = this.#fileOf(this.#generation);
    this.#marks = new Marks();
    return this.#generation;
  }

  /** Closes the files from before the last switch, once their changes are in the state file. */
  async closeEarlier(): Promise<void> {
    const files = this.#earlier.splice(0);
    await this.#syncing.catch(() => undefined);
    for (const file of files) file.close();
  }

  /**
   * Closes the journal: later appends are refused. If the disk fails, callers that wait for it get
   * the error.
   */
  async close(): Promise<void> {
    this.#closed = true;
    await this.settled()?.catch(() => undefined);
    await this.closeEarlier();
    this.#current.close();
  }

  /** Makes the separate file of an entry the next generation. */
  #take(file: JournalFile, discard: () => void): void {
    try {
      this.#assertOpen();
      renameSync(file.path, journalPath(this.#options.file, this.#generation + 1));
    } catch (error) {
      discard();
      if (error instanceof Refusal) throw error;
      throw new Refusal('unavailable', `Nothing was changed: ${file.path} could not be renamed (${systemReason(error)})`);
    }
    this.#earlier.push(this.#current);
    this.#generation += 1;
    this.#current = file;
    this.switch();
  }

  #assertOpen(): void {
    if (this.#closed) throw new Refusal('unavailable', `Nothing was changed: ${this.#options.file} is closed`);
  }

  #fileOf(generation: number): JournalFile {
    return new JournalFile(journalPath(this.#options.file, generation), this.#options.write);
  }

  #files(): JournalFile[] {
    return [...this.#earlier, this.#current];
  }

  async #syncAfter(previous: Promise<void>): Promise<void> {
    await previous.catch(() => undefined);
    this.#nextSync = undefined;
    this.#syncing = this.#sync();
    await this.#syncing;
  }

  async #sync(): Promise<void> {
    try {
      await Promise.all(this.#files().map((file) => file.sync()));
    } catch (error) {
      throw new Refusal('unavailable', `The change was made, but the disk did not confirm it (${systemReason(error)})`);
    }
  }
}
