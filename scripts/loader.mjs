// Loads what the build put into bundle.cjs and contract/, in its compiled form where this Node.js can use it. Becomes dist/load.js.
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Compiled code is good for one version of Node.js with the same flags on one kind of machine, which the tag tells; others have files of their own. */
const KIND = `${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`;

/** When a server has answered its first calls, and the code that they took is among what is kept. */
const LATER_MS = 5_000;
const PAUSE_MS = 20;

const CHECKSUMS = 8;

/** Of the source that was compiled and of what became of it: the engine itself would run damaged code, or that of another source of this length. */
function checksumsOf(source, code) {
  const checksums = Buffer.alloc(CHECKSUMS);
  checksums.writeUInt32LE(crc32(source), 0);
  checksums.writeUInt32LE(crc32(code), 4);
  return checksums;
}

/** The compiled form that was kept of a source; undefined if there is none, or none that can be read and is whole. */
function readCompiled(compiled, source) {
  try {
    const bytes = readFileSync(compiled);
    const code = bytes.subarray(CHECKSUMS);
    return checksumsOf(source, code).equals(bytes.subarray(0, CHECKSUMS)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** All that has been loaded, with what keeps its compiled form, and whether that was kept before. */
const loaded = [];

/** What a module beside this one exports, which is CommonJS in ASCII. */
function run(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const source = readFileSync(file);
  const compiled = `${file}.${KIND}`;
  const cachedData = readCompiled(compiled, source);
  // Latin 1 since it is read fastest.
  const script = new Script(`(function (exports, require, module, __filename, __dirname, loadPart) { ${source.latin1Slice()}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), run);
  loaded.push({ keep: () => keep(file, compiled, source, script), isKept: cachedData !== undefined && !script.cachedDataRejected });
  return module.exports;
}

/** Keeps what has been compiled so far of a module for the starts to come, whole or not at all, for whoever may read the module. */
function keep(file, compiled, source, script) {
  const unfinished = `${file}.${process.pid}.cache`;
  const code = script.createCachedData();
  try {
    writeFileSync(unfinished, Buffer.concat([checksumsOf(source, code), code]), { flush: true });
    chmodSync(unfinished, statSync(file).mode);
    renameSync(unfinished, compiled);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

const entries = run('bundle.cjs');

/** What an entry of the bundle gives; it runs at the first call. */
export const load = (entry) => entries[entry]();

/** Keeps the compiled form of all that has been loaded so far. */
export function keepCompiled() {
  for (const module of loaded) module.keep();
}

/** The same by a process that lives on for a while, module by module, for those of which it found none to use; where the place cannot be written to, starts go on compiling. */
export function keepCompiledLater() {
  const keepNext = () => {
    const next = loaded.find(({ isKept }) => !isKept);
    if (!next) return;
    next.isKept = true;
    try {
      next.keep();
    } catch {}
    setTimeout(keepNext, PAUSE_MS).unref();
  };
  setTimeout(keepNext, LATER_MS).unref();
}
