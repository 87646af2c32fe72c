import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, 'src', 'inspector');
const target = join(root, 'dist', 'inspector');

/**
 * Builds the inspector into `dist/inspector`: its code and its styles in one file each, named after
 * their content, and the page that loads them. Returns the input files.
 */
export async function bundleInspector(): Promise<string[]> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(source, 'main.tsx'), join(source, 'icon.svg')],
    outdir: target,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
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
  const page = readFileSync(join(source, 'page.html'), 'utf8');
  writeFileSync(
    join(target, 'index.html'),
    page.replaceAll(/inspector\/(\w+)\.(js|css|svg)/g, (_, name: string, type: string) => {
      const built = names.find((one) => one.startsWith(`${name}-`) && one.endsWith(`.${type}`));
      if (built === undefined) throw new Error(`The inspector's page names ${name}.${type}, which the build does not make`);
      return `inspector/${built}`;
    }),
  );
  return Object.keys(metafile.inputs);
}
