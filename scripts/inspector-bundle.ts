import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, 'src', 'inspector');
const target = join(root, 'dist', 'inspector');

/**
 * Builds the inspector and the API reference into `dist/inspector`: code and styles in one file
 * each, named after their content, and the pages that load them. Returns the input files.
 */
export async function bundleInspector(): Promise<string[]> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { metafile } = await build({
    entryPoints: ['main.tsx', 'reference/reference.ts', 'icon.svg'].map((name) => join(source, name)),
    outbase: source,
    outdir: target,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    assetNames: '[name]-[hash]',
    publicPath: '/inspector',
    loader: { '.svg': 'copy', '.woff2': 'file' },
    metafile: true,
    absWorkingDir: root,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  const parts = Object.entries(metafile.outputs).flatMap(([path, { imports }]) =>
    basename(path).startsWith('main-') ? imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)) : [],
  );
  writePage('page.html', 'index.html', names, parts);
  writePage('reference.html', 'reference.html', names, []);
  return Object.keys(metafile.inputs);
}

/** Writes a page whose links lead to the built files, and that loads parts of its code at once. */
function writePage(template: string, page: string, names: readonly string[], parts: readonly string[]): void {
  const text = readFileSync(join(source, template), 'utf8').replaceAll(
    /inspector\/([\w-]+)\.(js|css|svg|woff2)/g,
    (_, name: string, type: string) => {
      const built = names.find((one) => one.startsWith(`${name}-`) && one.endsWith(`.${type}`));
      if (built === undefined) throw new Error(`${template} names ${name}.${type}, which the build does not make`);
      return `inspector/${built}`;
    },
  );
  const links = parts.map((name) => `    <link rel="modulepreload" href="/inspector/${name}">\n`).join('');
  writeFileSync(join(target, page), text.replace('  </head>', `${links}  </head>`));
}
