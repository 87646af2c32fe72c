import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const codeUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll(sep, '/')))
    .filter((path) => path.endsWith('.ts'));

const ground = ['core', 'store'];
const domain = [...ground, 'model', 'lifecycle'];
const resource = [...domain, 'kit', 'operations', 'v2', 'v3', 'resource seed', 'resource'];

/** What each layer may import beside itself. */
const mayImport: Record<string, readonly string[]> = {
  version: [],
  'contract-types': [],
  core: [],
  store: ['core'],
  kit: ground,
  model: ground,
  lifecycle: [...ground, 'model'],
  operations: [...domain, 'kit'],
  v2: [...domain, 'kit', 'operations'],
  v3: [...domain, 'kit', 'operations'],
  'resource seed': [...domain, 'kit', 'operations'],
  resource,
  resources: resource,
  seed: [...resource, 'resources'],
  simulation: [...domain, 'kit'],
  server: [...ground, 'kit'],
  control: [...domain, 'kit', 'server', 'simulation'],
  'test-kit': [...resource, 'simulation', 'contract-types'],
  sandbox: [...resource, 'resources', 'seed', 'simulation', 'server', 'control', 'test-kit', 'version'],
  index: ['sandbox', 'seed', 'test-kit', 'contract-types', 'version'],
  cli: [...resource, 'seed', 'simulation', 'server', 'sandbox', 'version'],
};

/** Layers whose files are one resource's own: another resource may not import them. */
const ownOnly = ['operations', 'v2', 'v3', 'resource'];

/** Where under `src` a package may be imported. */
const homes: Record<string, RegExp> = {
  express: /^(server|control)\//,
  'express-openapi-validator': /^server\//,
  'find-my-way': /^server\//,
  lowdb: /^store\//,
  luxon: /^(core|lifecycle)\//,
  '@faker-js/faker': /^seed\/|\/seed(-\w+)*\.ts$/,
  commander: /^cli\//,
  tinyglobby: /^cli\//,
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** The layer of a file, by its path under `src`. */
function layerOf(path: string): string {
  const [top = '', noun, file = ''] = path.split('/');
  if (top !== 'resources') return top.replace(/\.ts$/, '');
  if (noun === 'index.ts') return 'resources';
  if (/^model\b/.test(file)) return 'model';
  if (file === 'index.ts') return 'resource';
  return /^seed\b/.test(file) ? 'resource seed' : (/^v[23]\b/.exec(file)?.[0] ?? 'operations');
}

const sources = new Map(codeUnder('src').map((path) => [posix.relative('src', path), read(path)]));

const imports: Import[] = Array.from(sources).flatMap(([from, text]) =>
  Array.from(text.matchAll(/(import type\b[^'"]*)?\b(?:from|import)\s*\(?\s*'([^']+)'/g), ([, typeOnly, to = '']) => ({
    from,
    to: to.startsWith('.') ? posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts') : to,
    typeOnly: typeOnly !== undefined,
  })),
);
const ownImports = imports.filter(({ to }) => sources.has(to));
const arrow = ({ from, to }: Import): string => `${from} -> ${to}`;

it('knows the layer of every file, and every file that is imported', () => {
  expect(Array.from(sources.keys()).filter((path) => !mayImport[layerOf(path)])).toEqual([]);
  expect(imports.filter(({ to }) => to.endsWith('.ts') && !sources.has(to)).map(arrow)).toEqual([]);
});

it('lets imports point down only', () => {
  const wrong = ownImports.filter(({ from, to }) => layerOf(from) !== layerOf(to) && !mayImport[layerOf(from)]?.includes(layerOf(to)));
  expect(wrong.map(arrow)).toEqual([]);
});

it('keeps what one resource does out of every other', () => {
  const inside = ownImports.filter(
    ({ from, to }) => from.startsWith('resources/') && ownOnly.includes(layerOf(to)) && layerOf(from) !== 'resources',
  );
  const across = inside.filter(({ from, to }) => layerOf(from) !== 'resource seed' && posix.dirname(from) !== posix.dirname(to));
  expect(across.map(arrow)).toEqual([]);
});

it('keeps each package in its place', () => {
  const strays = imports.filter(({ from, to }) => homes[to] && !homes[to].test(from));
  expect(strays.filter(({ from, to, typeOnly }) => !(from === 'sandbox.ts' && to === 'express' && typeOnly)).map(arrow)).toEqual([]);
});

it('takes time and randomness from core only', () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(/;
  const strays = Array.from(sources).filter(([path, text]) => layerOf(path) !== 'core' && impure.test(text));
  expect(strays.map(([path]) => path)).toEqual([]);
});

it('has no file of more than 300 lines but those that are generated', () => {
  const long = ['src', 'test', 'scripts', 'bench']
    .flatMap(codeUnder)
    .filter((path) => read(path).split('\n').length > 301 && !read(path).startsWith('// Generated '));
  expect(long).toEqual([]);
});

it('describes every file and folder at the top of src in one line of src/README.md', () => {
  const described = Array.from(read('src/README.md').matchAll(/^- `([^`]+)`: \S.*$/gm), ([, name]) => name);
  const there = readdirSync(new URL('src', root), { withFileTypes: true }).map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
  expect(described.sort()).toEqual(there.filter((name) => name !== 'README.md').sort());
});
