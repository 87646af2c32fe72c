import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');

const validator = 'express-openapi-validator/dist';

/**
 * The packages that every start loads, and what is imported from each. From hundreds of files of their own they take longer than all the rest of a start;
 * from one file whose compiled form is kept, a tenth of that. Other packages stay where npm puts them.
 */
const packages: Readonly<Record<string, readonly string[]>> = {
  commander: ['Command', 'InvalidArgumentError', 'Option'],
  express: ['default'],
  [`${validator}/framework/ajv/options.js`]: ['AjvOptions'],
  [`${validator}/framework/base.serdes.js`]: ['defaultSerDes'],
  [`${validator}/middlewares/openapi.request.validator.js`]: ['RequestValidator'],
  [`${validator}/middlewares/openapi.response.validator.js`]: ['ResponseValidator'],
  'find-my-way': ['default'],
  lowdb: ['Low'],
};

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
} satisfies BuildOptions;

/** Puts those packages into `dist/packages/bundle.cjs`, each asleep until it is asked for by name. Answers what went in. */
export async function bundlePackages(): Promise<Metafile> {
  const entries = Object.keys(packages).map((name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)}),`);
  const { metafile } = await build({
    ...common,
    stdin: { contents: `module.exports = {\n${entries.join('\n')}\n};`, resolveDir: root },
    outfile: join(dist, 'packages', 'bundle.cjs'),
    format: 'cjs',
    legalComments: 'none',
    minifyWhitespace: true,
    charset: 'ascii',
  });
  return metafile;
}

/** Lets an import of one of those packages read it from the bundle. */
const fromBundle: Plugin = {
  name: 'packages from their bundle',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^.]/ }, ({ path }) => (packages[path] ? { path, namespace: 'package' } : undefined));
    onResolve({ filter: /^#packages$/, namespace: 'package' }, () => ({ path: './packages/index.js', external: true }));
    onLoad({ filter: /./, namespace: 'package' }, ({ path }) => {
      const names = packages[path] ?? [];
      const lines = names.map((name) =>
        name === 'default' ? 'export default found.default ?? found;' : `export const ${name} = found.${name};`,
      );
      return { contents: [`import { load } from '#packages';`, `const found = load(${JSON.stringify(path)});`, ...lines].join('\n') };
    });
  },
};

const resourceNames = (): string[] =>
  readdirSync(join(src, 'resources'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Where there are no folders left to look into, resources are listed. */
const listedResources: Plugin = {
  name: 'resources by their folders',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]resources[\\/]index\.ts$/ }, ({ path }) => {
      const names = resourceNames();
      const imports = names.map((name, at) => `import resource${at} from './${name}/index.js';`);
      const list = `export const loadResources = async () => [${names.map((_, at) => `resource${at}`).join(', ')}];`;
      return { contents: [...imports, list].join('\n'), loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

/** A file that looks for others beside it finds them as if it still stood where it was written. */
const placedFiles: Plugin = {
  name: 'places of files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = relative(src, path).replaceAll(sep, '/').replace(/ts$/, 'js');
      return { contents: text.replaceAll('import.meta.url', `new URL('./${place}', import.meta.url).href`), loader: 'ts' };
    });
  },
};

/** Puts the code into a few files at the top of `dist`; `entries` are paths under it, as package.json names them. */
export async function bundleCode(entries: readonly string[]): Promise<void> {
  const { metafile } = await build({
    ...common,
    entryPoints: entries.map((entry) => ({ in: join(src, entry.replace(/\.js$/, '.ts')), out: entry.replace(/\.js$/, '') })),
    outdir: dist,
    format: 'esm',
    splitting: true,
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    chunkNames: '[name]-[hash]',
    plugins: [fromBundle, listedResources, placedFiles],
  });
  const lost = Object.keys(metafile.outputs).filter(
    (file) =>
      file.endsWith('.js') &&
      dirname(file) !== 'dist' &&
      /import\.meta|#packages|\.\/packages/.test(readFileSync(join(root, file), 'utf8')),
  );
  if (lost.length > 0) throw new Error(`${lost.join(', ')} would look for other files in the wrong place`);
}
