// The packages of bundle.cjs, in their compiled form where this Node.js can use it. Becomes dist/packages/index.js.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const file = fileURLToPath(new URL('bundle.cjs', import.meta.url));
const require = createRequire(file);

/** Compiled code is good for one version of Node.js on one kind of machine; another finds no such file and compiles anew. */
const compiled = `${file}.${process.version}-${process.platform}-${process.arch}.cache`;

// Latin 1 since it is read fastest, and the bundle is ASCII.
const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`, {
  filename: file,
  ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
});
const module = { exports: {} };
script.runInThisContext()(module.exports, require, module, file, dirname(file));

/** A package of the bundle, run at the first call. */
export const load = (name) => module.exports[name]();

/** Keeps what has been compiled so far for the starts to come; for the build, once it has let the packages work. */
export const keepCompiled = () => writeFileSync(compiled, script.createCachedData());
