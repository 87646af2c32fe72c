import { Low } from 'lowdb';
import type { Progress } from '../../core/work/progress.js';
import type { Collection } from '../collection.js';
import { Store, type StoreOptions } from '../store.js';
import { warn } from '../warn.js';
import { Compaction } from './compaction.js';
import { FileJournal } from './journal.js';
import { dropJournals, dropUnfinished, journalsOf } from './journal-path.js';
import { Lock } from './lock.js';
import { realPathOf } from './real-path.js';
import { replay } from './replay.js';
import { StateFile } from './state-file.js';
import type { FileState } from './state-text.js';

/**
 * What an acknowledged commit survives. `memory`: nothing; the file is written from time to time
 * and on close. `write`: the end of the process, even if it is killed. `fsync`: also a power cut,
 * if `Store.settled` is awaited.
 */
export type Durability = 'memory' | 'write' | 'fsync';

export interface OpenOptions extends Pick<StoreOptions, 'salt' | 'system' | 'defaults' | 'freeze' | 'reactions' | 'mostTenants'> {
  collections: readonly Collection[];
  /** The version of the program; what it wrote itself is not checked when it is opened. */
  program?: string | undefined;
  /** The state file; without one, everything is in memory. */
  file?: string | undefined;
  /** The seed that a new state is made from; the file remembers it. */
  seed?: string | undefined;
  /** Is told how far the save at the end is. */
  progress?: Progress | undefined;
  /** By default `write`. */
  durability?: Durability | undefined;
  /**
   * Receives errors in the background: a save that will be retried, or a listener that threw. By
   * default a process warning.
   */
  onError?: ((error: unknown) => void) | undefined;
}

export interface OpenedStore {
  store: Store;
  /** True if there was neither a state file nor a journal. */
  fresh: boolean;
  /** The seed that the state was made from, if the file remembers it. */
  seed: string | undefined;
  /** Writes the state file now; rejects if that fails, and nothing is lost. */
  flush(): Promise<void>;
  /** Writes and releases the state file. If the store has a journal, later writes are refused. */
  close(): Promise<void>;
}

/**
 * Opens the store of a state file, or a new one. Rejects with a `StateFileError` and changes
 * nothing if the file cannot be used.
 */
export async function openStore(options: OpenOptions): Promise<OpenedStore> {
  const { onError = warn } = options;
  if (options.file === undefined) return inMemory(new Store({ ...options, onError }), options.seed);
  const file = realPathOf(options.file);
  const lock = Lock.acquire(file);
  try {
    return await openFile({ ...options, file, onError }, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function inMemory(store: Store, seed: string | undefined): OpenedStore {
  const nothing = async (): Promise<void> => undefined;
  return { store, fresh: true, seed, flush: nothing, close: nothing };
}

async function openFile(options: OpenOptions & { file: string; onError: (error: unknown) => void }, lock: Lock): Promise<OpenedStore> {
  const { file, collections, durability = 'write', onError } = options;
  let closing = false;
  const stateFile = new StateFile(file, collections, options, (done, total) => {
    if (closing) options.progress?.('saving the state', done, total);
  });
  const db = new Low<FileState>(stateFile, { generation: 0, tenants: new Map() });
  await db.read();
  const existing = journalsOf(file);
  const journals = existing.filter(({ generation }) => generation >= db.data.generation);
  const { tenants, seed: toldSeed } = await replay(db.data.tenants, journals, collections);
  const fresh = stateFile.bytes === 0 && journals.length === 0;
  const seed = fresh ? options.seed : (db.data.seed ?? toldSeed);
  db.data = { ...db.data, seed, tenants: new Map() };
  await dropJournals(file, db.data.generation);
  dropUnfinished(file);
  const generation = Math.max(db.data.generation, (existing.at(-1)?.generation ?? -1) + 1);
  const journal = durability === 'memory' ? undefined : new FileJournal({ file, generation, seed, fsync: durability === 'fsync' });
  const store = new Store({ ...options, tenants, onError, ...(journal && { journal }) });
  const compaction = new Compaction({ file, db, stateFile, store, journal, generation, onError });
  store.onCommit(() => compaction.noticeCommit());
  if (journals.length > 0) compaction.noticeCommit();
  const close = async (): Promise<void> => {
    closing = true;
    try {
      await compaction.flush();
    } finally {
      await compaction.stop();
      await journal?.close();
      lock.release();
    }
  };
  return { store, fresh, seed, flush: () => compaction.flush(), close };
}
