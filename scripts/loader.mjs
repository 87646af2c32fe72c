// Loads what the build put into bundle.cjs, in its compiled form where this Node.js can use it. Becomes dist/load.js.
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';

const file = fileURLToPath(new URL('bundle.cjs', import.meta.url));
const bundle = readFileSync(file);

/** Compiled code is good for one version of Node.js with the same flags on one kind of machine, which the tag tells; others have files of their own. */
const compiled = `${file}.${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`;

/** When a server has answered its first calls, and the code that they took is among what is kept. */
const LATER_MS = 5_000;

const CHECKSUMS = 8;

/** Of the bundle that was compiled and of what became of it: the engine itself would run damaged code, or that of another bundle of this length. */
function checksumsOf(code) {
  const checksums = Buffer.alloc(CHECKSUMS);
  checksums.writeUInt32LE(crc32(bundle), 0);
  checksums.writeUInt32LE(crc32(code), 4);
  return checksums;
}

/** The compiled form that was kept; undefined if there is none, or none that can be read and is whole. */
function readCompiled() {
  try {
    const bytes = readFileSync(compiled);
    const code = bytes.subarray(CHECKSUMS);
    return checksumsOf(code).equals(bytes.subarray(0, CHECKSUMS)) ? code : undefined;
  } catch {
    return undefined;
  }
}

const cachedData = readCompiled();
// Latin 1 since it is read fastest, and the bundle is ASCII.
const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${bundle.latin1Slice()}\n})`, {
  filename: file,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData && { cachedData }),
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));

/** What an entry of the bundle gives; it runs at the first call. */
export const load = (entry) => module.exports[entry]();

/** Keeps what has been compiled so far for the starts to come, whole or not at all, for whoever may read the bundle. */
export function keepCompiled() {
  const unfinished = `${file}.${process.pid}.cache`;
  const code = script.createCachedData();
  try {
    writeFileSync(unfinished, Buffer.concat([checksumsOf(code), code]), { flush: true });
    chmodSync(unfinished, statSync(file).mode);
    renameSync(unfinished, compiled);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The same by a process that lives on for a while, if it found none to use; where the place cannot be written to, starts go on compiling. */
export function keepCompiledLater() {
  if (cachedData && !script.cachedDataRejected) return;
  const keep = () => {
    try {
      keepCompiled();
    } catch {}
  };
  setTimeout(keep, LATER_MS).unref();
}
