import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { builtContracts, sleepingAjv } from './checks-plugins.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');

/** Packages that few runs need: each file of them is loaded by the first code that does. */
const apart: Readonly<Record<string, readonly string[]>> = {
  './fakes.cjs': ['@faker-js/faker/locale/en'],
  './mcp.cjs': [
    '@modelcontextprotocol/sdk/server/mcp.js',
    '@modelcontextprotocol/sdk/server/stdio.js',
    '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js',
    'zod',
  ],
};

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
  charset: 'ascii',
  legalComments: 'none',
} satisfies BuildOptions;

/** Keeps those packages out of the bundle: they have their own files. */
const filesApart: Plugin = {
  name: 'files apart',
  setup({ onResolve }) {
    for (const [path, names] of Object.entries(apart))
      onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ importer }) =>
        importer.startsWith(src) ? { path, external: true } : undefined,
      );
  },
};

/**
 * Makes `import.meta.url` in the bundle point to where the source file was, for code that looks for
 * files next to it, and bundles the packages that our code requires on first use.
 */
const placedFiles: Plugin = {
  name: 'places of files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = relative(src, path).replaceAll(sep, '/').replace(/ts$/, 'js');
      const own = text.replace('const require = createRequire(import.meta.url);', '');
      return { contents: own.replaceAll('import.meta.url', `new URL('./${place}', bundleUrl).href`), loader: 'ts' };
    });
  },
};

/**
 * Puts our code and those packages into `dist/bundle.cjs`, each of `entries` (files of ours) asleep
 * until it is loaded. Answers what went in.
 */
async function bundleAll(entries: readonly string[], allChecks: boolean): Promise<Metafile> {
  const loaders = entries.map((entry) => `${JSON.stringify(entry)}: () => require(${JSON.stringify(`./${entry}`)}),`);
  const { metafile } = await build({
    ...common,
    stdin: { contents: `module.exports = {\n${loaders.join('\n')}\n};`, resolveDir: src },
    outfile: join(dist, 'bundle.cjs'),
    format: 'cjs',
    minifyWhitespace: true,
    sourcemap: true,
    sourcesContent: false,
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
    plugins: [builtContracts(join(dist, 'contract'), allChecks), sleepingAjv, filesApart, placedFiles],
  });
  return metafile;
}

async function bundleApart([path, names]: readonly [string, readonly string[]]): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    stdin: { contents: names.map((name) => `export * from ${JSON.stringify(name)};`).join('\n'), resolveDir: root },
    outfile: join(dist, path),
    format: 'cjs',
    minifyWhitespace: true,
  });
  return metafile;
}

/**
 * Builds each matcher as its own module, because it must share the vitest or jest of the test that
 * imports it. There are no types to rename if the build leaves them out.
 */
async function bundleMatchers(): Promise<void> {
  const matcher = { ...common, bundle: true, external: ['vitest', '@jest/globals'] };
  await build({ ...matcher, entryPoints: [join(src, 'test-kit/vitest.ts')], outfile: join(dist, 'test-kit/vitest.mjs'), format: 'esm' });
  await build({ ...matcher, entryPoints: [join(src, 'test-kit/jest.ts')], outfile: join(dist, 'test-kit/jest.js'), format: 'cjs' });
  const types = join(dist, 'test-kit/vitest.d.ts');
  if (existsSync(types)) renameSync(types, join(dist, 'test-kit/vitest.d.mts'));
}

/** The packages whose types the client's own ones need. */
const clientTypes = ['openapi-fetch', 'openapi-typescript-helpers'];

/** Builds what callers import besides the sandbox itself; nothing of it shares code with that. */
async function bundleForCallers(): Promise<Pick<Metafile, 'inputs'>> {
  const { metafile } = await build({
    ...common,
    entryPoints: ['client', 'intercept'].map((name) => join(src, name, 'index.ts')),
    outdir: dist,
    outbase: src,
    format: 'cjs',
    minifyWhitespace: true,
  });
  shipClientTypes();
  return { inputs: { ...metafile.inputs, ...Object.fromEntries(clientTypes.map((name) => [typesFile(name), { bytes: 0, imports: [] }])) } };
}

const typesFile = (name: string): string => `node_modules/${name}/dist/index.d.ts`;

/** Puts the types that the client's own ones need beside them, because no package is installed. */
function shipClientTypes(): void {
  const own = join(dist, 'client', 'index.d.ts');
  if (!existsSync(own)) return;
  const beside = (text: string): string => clientTypes.reduce((all, name) => all.replaceAll(`'${name}'`, `'./${name}.js'`), text);
  writeFileSync(own, beside(readFileSync(own, 'utf8')));
  for (const name of clientTypes) {
    writeFileSync(join(dist, 'client', `${name}.d.ts`), beside(readFileSync(join(root, typesFile(name)), 'utf8')));
  }
}

const write = (name: string, lines: readonly string[]): void => writeFileSync(join(dist, name), `${lines.join('\n')}\n`);

/**
 * Writes the code to `dist`, as CommonJS, which every kind of caller can load. `program` and
 * `library` are our source files without extension; each becomes a module that exports from the
 * bundle. Returns the input files.
 */
export async function bundle({ program, library }: Record<'program' | 'library', string>, allChecks: boolean): Promise<string[]> {
  const metafiles = [
    await bundleAll([program, library], allChecks),
    await bundleForCallers(),
    ...(await Promise.all(Object.entries(apart).map(bundleApart))),
  ];
  await bundleMatchers();
  write('package.json', ['{ "type": "commonjs" }']);
  copyFileSync(join(root, 'scripts', 'loader.cjs'), join(dist, 'load.js'));
  copyFileSync(join(root, 'scripts', 'node-version.cjs'), join(dist, 'node-version.js'));
  const { load } = createRequire(import.meta.url)(join(dist, 'load.js')) as { load: (entry: string) => object };
  write(`${program}.js`, [
    '#!/usr/bin/env node',
    "require('./node-version.js').orExit();",
    "var loader = require('./load.js');",
    '',
    `loader.load('${program}');`,
    'loader.keepCompiledLater();',
  ]);
  const names = Object.keys(load(library)).sort();
  write(`${library}.js`, [
    "require('./node-version.js').orThrow();",
    `var library = require('./load.js').load('${library}');`,
    '',
    ...names.map((name) => `exports.${name} = library.${name};`),
  ]);
  return metafiles.flatMap(({ inputs }) => Object.keys(inputs));
}
