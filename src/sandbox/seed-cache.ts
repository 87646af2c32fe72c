import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { KeptSeeds } from '../seed/grown.js';
import { makeDirectory } from '../store/disk/make-directory.js';
import { version } from '../version.js';

/** How many seeds are kept. */
const MOST = 10;
const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/**
 * Keeps grown seeds in the user's folder for caches. Only a built package does: its code does not
 * change, so that a recipe always grows the same. What cannot be kept is grown again.
 */
export class SeedCache implements KeptSeeds {
  readonly #folder = join(cachesOfUser(), 'oms-sandbox', 'seeds');
  readonly #build = buildOf();
  #writing = Promise.resolve();
  #isClosed = false;

  read(key: string): Buffer | undefined {
    try {
      return this.#build === undefined ? undefined : readFileSync(this.#placeOf(key));
    } catch {
      return undefined;
    }
  }

  write(key: string, lines: Iterable<string>): void {
    if (this.#build === undefined) return;
    this.#writing = this.#writing.then(() => this.#write(this.#placeOf(key), lines)).catch(() => undefined);
  }

  /** Gives up what is not kept yet. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writing;
  }

  #placeOf(key: string): string {
    return join(this.#folder, `${this.#build}-${key}.jsonl`);
  }

  async #write(place: string, lines: Iterable<string>): Promise<void> {
    makeDirectory(this.#folder, OWNER_ONLY.folder);
    // Others may be keeping the same seed: another process, or another sandbox of this one.
    const own = await mkdtemp(join(this.#folder, 'unfinished-'));
    const unfinished = join(own, 'seed');
    try {
      const handle = await open(unfinished, 'wx', OWNER_ONLY.file);
      try {
        for (const line of lines) {
          if (this.#isClosed) return;
          await handle.appendFile(line);
        }
      } finally {
        await handle.close();
      }
      await rename(unfinished, place);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
    await this.#dropOldest();
  }

  async #dropOldest(): Promise<void> {
    const files = (await readdir(this.#folder)).map((name) => join(this.#folder, name));
    const ages = await Promise.all(files.map(async (file) => ({ file, atMs: (await stat(file)).mtimeMs })));
    const old = ages.sort((a, b) => b.atMs - a.atMs).slice(MOST);
    for (const { file } of old) await rm(file, { recursive: true, force: true });
  }
}

function cachesOfUser(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return XDG_CACHE_HOME || (process.platform === 'win32' && LOCALAPPDATA) || join(homedir(), '.cache');
}

/** What tells one build of the package from another; undefined if this is not a built package. */
function buildOf(): string | undefined {
  const bundle = statSync(new URL('../bundle.cjs', import.meta.url), { throwIfNoEntry: false });
  return bundle && `${version}-${bundle.size}-${Math.trunc(bundle.mtimeMs / 1000)}`;
}
