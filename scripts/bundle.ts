import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { builtContracts, sleepingAjv } from './checks-plugins.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');

/**
 * The packages that every start loads. Loading them from hundreds of files takes longer than the
 * rest of a start; from one file with its compiled code, a tenth of that. Other packages stay where
 * npm puts them.
 */
const packages = ['commander', 'express', 'express-openapi-validator', 'find-my-way', 'lowdb'];

/**
 * A package that only a seed needs and that cannot be loaded with `require`. It becomes its own
 * file, which the first seed loads.
 */
const fakes = '@faker-js/faker/locale/en';

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

const isOwn = (path: string): boolean => /^(\.|#|\/|[a-z]:)/i.test(path);
const packageOf = (path: string): string => (path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? path));

/** Keeps packages that our code imports, other than those above, outside the bundle. */
const outsiders: Plugin = {
  name: 'packages that stay outside',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, importer }) => {
      if (path === fakes) return { path: './fakes.cjs', external: true };
      const inside = isOwn(path) || !importer.startsWith(src) || packages.includes(packageOf(path));
      return inside ? undefined : { path, external: true };
    });
  },
};

/**
 * Makes `import.meta.url` in the bundle point to where the source file was, for code that looks for
 * files next to it.
 */
const placedFiles: Plugin = {
  name: 'places of files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = relative(src, path).replaceAll(sep, '/').replace(/ts$/, 'js');
      return { contents: text.replaceAll('import.meta.url', `new URL('./${place}', bundleUrl).href`), loader: 'ts' };
    });
  },
};

/**
 * Bundles our code and those packages into `dist/bundle.cjs`. Each of `entries` (our files) runs
 * only when it is loaded. Returns the inputs.
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
    banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
    plugins: [builtContracts(join(dist, 'contract'), allChecks), sleepingAjv, outsiders, placedFiles],
  });
  return metafile;
}

async function bundleFakes(): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    stdin: { contents: `export * from ${JSON.stringify(fakes)};`, resolveDir: root },
    outfile: join(dist, 'fakes.cjs'),
    format: 'cjs',
    minifyWhitespace: true,
  });
  return metafile;
}

/**
 * Builds the matcher as its own module, because it must share the vitest of the test that imports
 * it.
 */
async function bundleMatcher(entry: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [join(src, `${entry}.ts`)],
    outfile: join(dist, `${entry}.js`),
    format: 'esm',
    external: ['vitest'],
  });
}

/**
 * Writes the code to `dist`. `entries` are the files that package.json names, without extension;
 * each becomes a module that exports from the bundle. Returns the input files.
 */
export async function bundle(
  { program, library, matcher }: Record<'program' | 'library' | 'matcher', string>,
  allChecks: boolean,
): Promise<string[]> {
  const metafiles = [await bundleAll([program, library], allChecks), await bundleFakes()];
  await bundleMatcher(matcher);
  writeFileSync(join(dist, 'load.js'), readFileSync(join(root, 'scripts', 'loader.mjs')));
  const { load } = (await import(pathToFileURL(join(dist, 'load.js')).href)) as { load: (entry: string) => object };
  writeFileSync(
    join(dist, `${program}.js`),
    `#!/usr/bin/env node\nimport { keepCompiledLater, load } from './load.js';\n\nload('${program}');\nkeepCompiledLater();\n`,
  );
  const names = Object.keys(load(library)).sort();
  writeFileSync(
    join(dist, `${library}.js`),
    `import { load } from './load.js';\n\nexport const { ${names.join(', ')} } = load('${library}');\n`,
  );
  return metafiles.flatMap(({ inputs }) => Object.keys(inputs));
}
