import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Collection } from './collection.js';
import { StateFileError } from './state-file-error.js';
import { pathText, readFileState } from './state-parts.js';
import { readStateJson } from './state-reader.js';
import { type FileState, stateText } from './state-text.js';
import { syncDirectory } from './sync-directory.js';

/** How long writing may keep requests waiting at a time, in milliseconds. */
const sliceMs = 2;
const sliceLength = 256 * 1024;

/** The state file as lowdb reads and writes it: a piece at a time, so that neither its size nor a request has to wait for all of it. */
export class StateFile implements Adapter<FileState> {
  readonly #file: string;
  readonly #collections: readonly Collection[];
  #bytes = 0;

  constructor(file: string, collections: readonly Collection[]) {
    this.#file = file;
    this.#collections = collections;
  }

  /** The size of the file when it was last read or written. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Null if there is no file. Throws a `StateFileError` for one that is broken, and leaves it as it is. */
  async read(): Promise<FileState | null> {
    const found = await readStateJson(this.#file);
    if (!found) return null;
    this.#bytes = found.size;
    return readFileState(found.json, this.#collections, (path, message) => {
      throw new StateFileError(this.#file, `${pathText(path)} ${message}. The file was left as it is.`, found.locate(path));
    });
  }

  /** Replaces the file, or throws and leaves it as it was. */
  async write(state: FileState): Promise<void> {
    const temporary = `${this.#file}.tmp`;
    try {
      const handle = await open(temporary, 'w');
      try {
        for (const slice of slices(stateText(state))) await handle.appendFile(slice);
        await handle.sync();
        this.#bytes = (await handle.stat()).size;
      } finally {
        await handle.close();
      }
      await rename(temporary, this.#file);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await syncDirectory(dirname(this.#file));
  }
}

/** Joins pieces until they are long enough to write or took too long to make. */
function* slices(pieces: Iterable<string>): Iterable<string> {
  let slice = '';
  let started = performance.now();
  for (const piece of pieces) {
    slice += piece;
    if (slice.length < sliceLength && performance.now() - started < sliceMs) continue;
    yield slice;
    slice = '';
    started = performance.now();
  }
  yield slice;
}
