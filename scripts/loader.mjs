// Loads what the build put into bundle.cjs, in its compiled form where this Node.js can use it. Becomes dist/load.js.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const file = fileURLToPath(new URL('bundle.cjs', import.meta.url));

/** Compiled code is good for one version of Node.js on one kind of machine; another finds no such file and compiles anew. */
const compiled = `${file}.${process.version}-${process.platform}-${process.arch}.cache`;

/** When a server has answered its first calls, and the code that they took is among what is kept. */
const LATER_MS = 5_000;

const isKept = existsSync(compiled);

// Latin 1 since it is read fastest, and the bundle is ASCII.
const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`, {
  filename: file,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(isKept && { cachedData: readFileSync(compiled) }),
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));

/** What an entry of the bundle gives; it runs at the first call. */
export const load = (entry) => module.exports[entry]();

/** Keeps what has been compiled so far for the starts to come, whole or not at all. */
export function keepCompiled() {
  const unfinished = `${file}.${process.pid}.cache`;
  writeFileSync(unfinished, script.createCachedData());
  renameSync(unfinished, compiled);
}

/** The same by a process that lives on for a while, if none has done it before; where the place cannot be written to, starts go on compiling. */
export function keepCompiledLater() {
  if (isKept) return;
  const keep = () => {
    try {
      keepCompiled();
    } catch {}
  };
  setTimeout(keep, LATER_MS).unref();
}
