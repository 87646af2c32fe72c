import { Refusal } from '../../core/errors.js';
import type { Change, Journal, Origin, Origins, Reset } from '../change.js';
import { JournalFile, type WriteBytes } from './journal-file.js';
import { encodeEntry, encodeHead, type Step } from './journal-line.js';
import { journalPath } from './journal-path.js';
import { Marks } from './marks.js';
import { systemReason } from './state-file-error.js';

export interface FileJournalOptions {
  /** The state file the journal belongs to. */
  file: string;
  /** The first generation to write; no file of it may exist. */
  generation: number;
  /** Whether commits wait for the disk, not only for the operating system. */
  fsync?: boolean;
  /** Writes bytes; tests use it to simulate a full disk. */
  write?: WriteBytes;
}

/** The lines of an entry, after the head if it is the first. */
function* linesOf(steps: readonly Step[], first: boolean): Iterable<Buffer> {
  if (first) yield encodeHead();
  yield* encodeEntry(steps);
}

/** A journal in files beside the state file, one file per generation. */
export class FileJournal implements Journal {
  readonly #options: FileJournalOptions;
  readonly #earlier: JournalFile[] = [];
  #current: JournalFile;
  #marks = new Marks();
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | undefined;
  #closed = false;

  constructor(options: FileJournalOptions) {
    this.#options = options;
    this.#current = this.#fileOf(options.generation);
  }

  /** The number of bytes appended since the last switch. */
  get bytes(): number {
    return this.#current.bytes;
  }

  append(entry: Change | Reset, origins: Origins = {}): void {
    if (this.#closed) throw new Refusal('unavailable', `Nothing was changed: ${this.#options.file} is closed`);
    const { steps, marked } = this.#marks.stepsOf(entry, origins);
    this.#current.append(linesOf(steps, this.#current.bytes === 0));
    this.#marks.keep(marked);
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

  /** Further appends go to the file of another generation. */
  switchTo(generation: number): void {
    this.#earlier.push(this.#current);
    this.#current = this.#fileOf(generation);
    this.#marks = new Marks();
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
