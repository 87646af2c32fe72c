import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Collection } from '../collection.js';
import { Seal, type Sealer } from './seal.js';
import { checkFileState, pathText } from './state-check.js';
import { StateFileError } from './state-file-error.js';
import { readStateFile } from './state-reader.js';
import { type FileState, stateText } from './state-text.js';
import { syncDirectory } from './sync-directory.js';

/** Only the user who runs the sandbox may read its data. */
const OWNER_ONLY = 0o600;
/** The longest time that writing may block requests, in milliseconds. */
const sliceMs = 2;
const sliceBytes = 256 * 1024;

/**
 * The state file as lowdb's adapter. It is written in slices, so that it need not fit in one string
 * and does not block requests.
 */
export class StateFile implements Adapter<FileState> {
  readonly #file: string;
  readonly #sealer: Sealer;
  readonly #collections: readonly Collection[];
  readonly #told: (done: number, total: number) => void;
  #bytes = 0;

  /** `told` is told how many records are written. */
  constructor(
    file: string,
    collections: readonly Collection[],
    sealer: Sealer = {},
    told: (done: number, total: number) => void = () => {},
  ) {
    this.#file = file;
    this.#told = told;
    this.#sealer = sealer;
    this.#collections = collections;
  }

  /** The size of the file when it was last read or written. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Returns null if there is no file. Throws a `StateFileError` for a broken one and does not
   * change it. What this program wrote itself is not checked again.
   */
  async read(): Promise<FileState | null> {
    const found = await readStateFile(this.#file, this.#sealer);
    if (!found) return null;
    this.#bytes = found.size;
    if ('state' in found) return found.state;
    return checkFileState(found.json, { collections: this.#collections, salt: this.#sealer.salt }, (path, message) => {
      throw new StateFileError(this.#file, `${pathText(path)} ${message}. The file was left as it is.`, found.locate(path));
    });
  }

  /**
   * Replaces the file; if that fails, throws and leaves the file as it was. Removes whatever has
   * the temporary name first, so that a link is never followed.
   */
  async write(state: FileState): Promise<void> {
    const temporary = `${this.#file}.tmp`;
    try {
      await rm(temporary, { force: true });
      const handle = await open(temporary, 'wx', OWNER_ONLY);
      try {
        const seal = new Seal(this.#sealer);
        for (const slice of slices(stateText(state, this.#told))) {
          seal.add(slice);
          await handle.appendFile(slice);
        }
        await handle.appendFile(seal.text());
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

/**
 * The bytes of the pieces, in slices limited by size and by the time to make them. A slice is valid
 * until the next one.
 */
function* slices(pieces: Iterable<string>): Iterable<Buffer> {
  const buffer = Buffer.allocUnsafe(sliceBytes);
  let [length, started] = [0, performance.now()];
  for (const piece of pieces) {
    const most = 3 * piece.length;
    if (length > 0 && (length + most > sliceBytes || performance.now() - started > sliceMs)) {
      yield buffer.subarray(0, length);
      [length, started] = [0, performance.now()];
    }
    if (most > sliceBytes) yield Buffer.from(piece);
    else length += buffer.write(piece, length);
  }
  yield buffer.subarray(0, length);
}
