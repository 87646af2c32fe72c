import type { Low } from 'lowdb';
import type { Store } from '../store.js';
import type { FileJournal } from './journal.js';
import { dropJournals } from './journal-path.js';
import type { StateFile } from './state-file.js';
import type { FileState } from './state-text.js';

export interface CompactionOptions {
  file: string;
  db: Low<FileState>;
  stateFile: StateFile;
  store: Store;
  /** Without a journal, only the state file keeps changes. */
  journal: FileJournal | undefined;
  /** The generation that commits are written to. */
  generation: number;
  onError: (error: unknown) => void;
}

/**
 * A save waits for this long without a commit, and for ten times the duration of the last save, so
 * that saving takes a small part of the time.
 */
const quietMs = 1000;
const restFactor = 10;
/** Without a journal, state is saved after this many waits even if commits never pause. */
const patience = 10;
const retryMs = 5000;
const smallestJournal = 8 * 1024 * 1024;

/**
 * Writes the whole state file in the background and drops the journals it contains. If that fails,
 * nothing is lost and it tries again.
 */
export class Compaction {
  readonly #with: CompactionOptions;
  #generation: number;
  #commits = 0;
  #saved = 0;
  #waitMs = quietMs;
  #saving: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #seen = 0;
  #waits = 0;
  #stopped = false;

  constructor(options: CompactionOptions) {
    this.#with = options;
    this.#generation = options.generation;
  }

  /** Call it after every commit. */
  noticeCommit(): void {
    this.#commits += 1;
    const { journal, stateFile } = this.#with;
    if (journal && journal.bytes > Math.max(smallestJournal, 2 * stateFile.bytes)) this.#saveBehind();
    else if (!this.#timer) this.#waitForQuiet();
  }

  /** Saves what is not saved yet. Rejects if the file cannot be written. */
  async flush(): Promise<void> {
    while (this.#saving) await this.#saving.catch(() => undefined);
    if (this.#saved < this.#commits) await this.#save();
  }

  /** Stops saving in the background, and waits for a save in progress. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer = clear(this.#timer);
    await this.#saving?.catch(() => undefined);
  }

  #waitForQuiet(): void {
    if (this.#stopped || this.#saving) return;
    this.#seen = this.#commits;
    this.#timer = setTimeout(() => this.#wake(), this.#waitMs).unref();
  }

  #wake(): void {
    this.#timer = undefined;
    this.#waits += 1;
    const quiet = this.#seen === this.#commits;
    if (quiet || (!this.#with.journal && this.#waits >= patience)) this.#saveBehind();
    else this.#waitForQuiet();
  }

  #saveBehind(): void {
    if (!this.#stopped && !this.#saving) this.#save().catch(this.#with.onError);
  }

  #save(): Promise<void> {
    this.#timer = clear(this.#timer);
    this.#waits = 0;
    this.#saving = this.#write().finally(() => {
      this.#saving = undefined;
      if (this.#saved < this.#commits) this.#waitForQuiet();
    });
    return this.#saving;
  }

  /**
   * Until its first `await`, no commit can happen between switching journals and reading the state.
   */
  async #write(): Promise<void> {
    const { db, store, journal, file } = this.#with;
    const [started, commits] = [performance.now(), this.#commits];
    this.#generation = journal ? journal.switch() : this.#generation + 1;
    db.data = { ...db.data, generation: this.#generation, tenants: store.toJson() };
    this.#waitMs = retryMs;
    try {
      await db.write();
    } finally {
      db.data = { ...db.data, tenants: new Map() };
    }
    this.#saved = commits;
    this.#waitMs = Math.max(quietMs, restFactor * (performance.now() - started));
    await journal?.closeEarlier();
    await dropJournals(file, this.#generation);
  }
}

function clear(timer: NodeJS.Timeout | undefined): undefined {
  clearTimeout(timer);
}
