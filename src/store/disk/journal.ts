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
  /** Whether commits wait for the disk rather than for the operating system. */
  fsync?: boolean;
  /** How bytes are written; for tests of a full disk. */
  write?: WriteBytes;
}

/** The lines of an entry, with the head before the first. */
function* linesOf(steps: readonly Step[], first: boolean): Iterable<Buffer> {
  if (first) yield encodeHead();
  yield* encodeEntry(steps);
}

/** A journal in files beside the state file, one for each generation of the latter. */
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

  /** The size of what was appended since the last switch. */
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

  /** All commits that come while the disk is busy share the next sync. */
  settled(): Promise<void> | undefined {
    if (!this.#options.fsync || !this.#files().some((file) => file.unsynced)) return undefined;
    this.#nextSync ??= this.#syncAfter(this.#syncing);
    return this.#nextSync;
  }

  /** Appends go to another generation's file from now on. */
  switchTo(generation: number): void {
    this.#earlier.push(this.#current);
    this.#current = this.#fileOf(generation);
    this.#marks = new Marks();
  }

  /** Lets go of the files before the last switch, once their changes are safe elsewhere. */
  async closeEarlier(): Promise<void> {
    const files = this.#earlier.splice(0);
    await this.#syncing.catch(() => undefined);
    for (const file of files) file.close();
  }

  /**
   * Whatever is appended from now on is refused. Should the disk fail, those who wait for it are
   * told.
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
