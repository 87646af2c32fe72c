// Loads the modules that the build put into bundle.cjs and contract/, using their saved compiled
// code if this Node.js can. Becomes dist/load.js.
const { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { basename, dirname, join } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { constants, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * Compiled code is valid for one version of Node.js, its flags and one kind of machine, which the
 * tag identifies; others have their own files.
 */
const KIND = `${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`;

/** The user's folder for cached files. */
function userCaches() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const fallback = process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : join(homedir(), '.cache');
  return XDG_CACHE_HOME || fallback;
}

/**
 * Creates a folder and those above it. The recursive form of `mkdirSync` never ends where nothing
 * can be created, as in `/proc`.
 */
function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * The user's own folder for compiled code, created if missing. Undefined if it cannot be created or
 * others may write to it, because the code in it is executed.
 */
function userFolder() {
  try {
    const folder = join(userCaches(), 'oms-sandbox');
    makeFolder(folder);
    const found = lstatSync(folder);
    const isPrivate = process.platform === 'win32' || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
    return found.isDirectory() && isPrivate ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Late enough that a server has answered its first calls and their code is saved too. */
const LATER_MS = 5_000;
const PAUSE_MS = 20;

const CHECKSUMS = 8;

/**
 * Checksums of the source and of its compiled code. The JavaScript engine itself would run damaged
 * code, and code of another source with the same length.
 */
function checksumsOf(source, code) {
  const checksums = Buffer.alloc(CHECKSUMS);
  checksums.writeUInt32LE(crc32(source), 0);
  checksums.writeUInt32LE(crc32(code), 4);
  return checksums;
}

/** The saved compiled code of a source; undefined if there is none or it is damaged. */
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
 * The loaded modules, with what is needed to save their compiled code, and whether that was saved
 * before.
 */
const loaded = [];

/** Loads a module next to this file, which is CommonJS in ASCII, and returns its exports. */
function run(name) {
  const file = join(__dirname, name);
  const source = readFileSync(file);
  const beside = `${file}.${KIND}`;
  const cachedData = readCompiled(beside, source) ?? readOfUser(file, source);
  // Latin-1 is the fastest to read.
  const script = new Script(`(function (exports, require, module, __filename, __dirname, loadPart) { ${source.latin1Slice()}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file), run);
  loaded.push({ file, source, script, isKept: cachedData !== undefined && !script.cachedDataRejected });
  return module.exports;
}

/**
 * The file name of a module's compiled code in the user's folder, which holds several versions and
 * modules.
 */
const nameOf = (file, source) => `${basename(file)}.${crc32(source).toString(16)}.${KIND}`;

function readOfUser(file, source) {
  const folder = userFolder();
  return folder && readCompiled(join(folder, nameOf(file, source)), source);
}

/** Saves a module's compiled code for later starts, completely or not at all. */
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

/** Runs an entry of the bundle at the first call and returns its exports. */
const load = (entry) => entries[entry]();

/**
 * Saves the compiled code of all loaded modules next to them, readable for everyone who may read
 * them. For builds.
 */
function keepCompiled() {
  for (const module of loaded) keep(module, `${module.file}.${KIND}`, statSync(module.file).mode);
}

/**
 * Saves the compiled code of modules that had none, one by one, in the user's folder, once the
 * process has run for a while. If that folder cannot be written to, later starts compile again.
 */
function keepCompiledLater(laterMs = LATER_MS) {
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

module.exports = { keepCompiled, keepCompiledLater, load };
