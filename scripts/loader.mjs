// Loads what the build put into bundle.cjs and contract/, in its compiled form where this Node.js
// can use it. Becomes dist/load.js.
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/**
 * Compiled code is good for one version of Node.js with the same flags on one kind of machine,
 * which the tag tells; others have files of their own.
 */
const KIND = `${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`;

/** Where a user's programs keep what they can make anew. */
function userCaches() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const fallback = process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : join(homedir(), '.cache');
  return XDG_CACHE_HOME || fallback;
}

/**
 * The folder of the user's own for compiled code, made where it is missing; undefined where it
 * cannot be made or where others may write to it: what is in it runs.
 */
function userFolder() {
  try {
    const folder = join(userCaches(), 'oms-sandbox');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    const isPrivate = process.platform === 'win32' || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
    return found.isDirectory() && isPrivate ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * When a server has answered its first calls, and the code that they took is among what is kept.
 */
const LATER_MS = 5_000;
const PAUSE_MS = 20;

const CHECKSUMS = 8;

/**
 * Of the source that was compiled and of what became of it: the engine itself would run damaged
 * code, or that of another source of this length.
 */
function checksumsOf(source, code) {
  const checksums = Buffer.alloc(CHECKSUMS);
  checksums.writeUInt32LE(crc32(source), 0);
  checksums.writeUInt32LE(crc32(code), 4);
  return checksums;
}

/**
 * The compiled form that was kept of a source; undefined if there is none, or none that can be read
 * and is whole.
 */
function readCompiled(compiled, source) {
  try {
    const bytes = readFileSync(compiled);
    const code = bytes.subarray(CHECKSUMS);
    return checksumsOf(source, code).equals(bytes.subarray(0, CHECKSUMS)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * All that has been loaded, with what keeps its compiled form, and whether that was kept before.
 */
const loaded = [];

/** What a module beside this one exports, which is CommonJS in ASCII. */
function run(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const source = readFileSync(file);
  const beside = `${file}.${KIND}`;
  const cachedData = readCompiled(beside, source) ?? readOfUser(file, source);
  // Latin 1 since it is read fastest.
  const script = new Script(`(function (exports, require, module, __filename, __dirname, loadPart) { ${source.latin1Slice()}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), run);
  loaded.push({ file, source, script, isKept: cachedData !== undefined && !script.cachedDataRejected });
  return module.exports;
}

/**
 * The name of a module's compiled form in the user's folder, where those of several versions and
 * modules stand side by side.
 */
const nameOf = (file, source) => `${basename(file)}.${crc32(source).toString(16)}.${KIND}`;

function readOfUser(file, source) {
  const folder = userFolder();
  return folder && readCompiled(join(folder, nameOf(file, source)), source);
}

/** Keeps what has been compiled so far of a module for the starts to come, whole or not at all. */
function keep({ source, script }, compiled, mode) {
  const unfinished = `${compiled}.${process.pid}.unfinished`;
  const code = script.createCachedData();
  try {
    writeFileSync(unfinished, Buffer.concat([checksumsOf(source, code), code]), { flag: 'wx', flush: true, mode: 0o600 });
    chmodSync(unfinished, mode);
    renameSync(unfinished, compiled);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

const entries = run('bundle.cjs');

/** What an entry of the bundle gives; it runs at the first call. */
export const load = (entry) => entries[entry]();

/**
 * Keeps the compiled form of all that has been loaded so far beside it, for whoever may read it:
 * for a build.
 */
export function keepCompiled() {
  for (const module of loaded) keep(module, `${module.file}.${KIND}`, statSync(module.file).mode);
}

/**
 * The same by a process that lives on for a while, module by module, for those of which it found
 * none to use, in the user's folder; where that cannot be written to, starts go on compiling.
 */
export function keepCompiledLater(laterMs = LATER_MS) {
  const keepNext = () => {
    const next = loaded.find(({ isKept }) => !isKept);
    const folder = next && userFolder();
    if (!folder) return;
    next.isKept = true;
    try {
      keep(next, join(folder, nameOf(next.file, next.source)), 0o600);
    } catch {}
    setTimeout(keepNext, PAUSE_MS).unref();
  };
  setTimeout(keepNext, laterMs).unref();
}
