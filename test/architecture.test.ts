import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, it } from 'vitest';
import { createCollections } from '../src/sandbox/declared.js';
import { homes, layerOf, mayImport, ownOnly } from './support/rooms.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const codeUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll(sep, '/')))
    .filter((path) => /\.tsx?$/.test(path));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const sources = new Map(codeUnder('src').map((path) => [posix.relative('src', path), read(path)]));

/** The source of what an import names. */
const sourceOf = (path: string): string => {
  const [ts, tsx] = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')];
  return sources.has(tsx) ? tsx : ts;
};

const imports: Import[] = Array.from(sources).flatMap(([from, text]) =>
  Array.from(text.matchAll(/(import type\b[^'"]*)?\b(?:from|import)\s*\(?\s*'([^']+)'/g), ([, typeOnly, to = '']) => ({
    from,
    to: to.startsWith('.') ? sourceOf(posix.join(posix.dirname(from), to)) : to,
    typeOnly: typeOnly !== undefined,
  })),
);
const ownImports = imports.filter(({ to }) => sources.has(to));
const arrow = ({ from, to }: Import): string => `${from} -> ${to}`;

it('every file belongs to a room, and every imported file is known', () => {
  expect(Array.from(sources.keys()).filter((path) => !mayImport[layerOf(path)])).toEqual([]);
  expect(imports.filter(({ to }) => /\.tsx?$/.test(to) && !sources.has(to)).map(arrow)).toEqual([]);
});

it('imports point down only', () => {
  const wrong = ownImports.filter(({ from, to }) => layerOf(from) !== layerOf(to) && !mayImport[layerOf(from)]?.includes(layerOf(to)));
  expect(wrong.map(arrow)).toEqual([]);
});

function groupedBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/**
 * A circle of `nodes`, as the way along `next` back to where it began; undefined where there is
 * none.
 */
function circleIn(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, way: string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const other of next(node)) {
      const circle = visit(other, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of nodes) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}

it('no files import each other in a circle', () => {
  const next = groupedBy(ownImports, ({ from }) => from);
  expect(circleIn(sources.keys(), (from) => next.get(from)?.map(({ to }) => to) ?? [])).toBeUndefined();
});

it('no rooms import each other in a circle', () => {
  const next = groupedBy(ownImports, ({ from }) => layerOf(from));
  const rooms = (layer: string) => next.get(layer)?.flatMap(({ to }) => (layerOf(to) === layer ? [] : [layerOf(to)])) ?? [];
  expect(circleIn(next.keys(), rooms)).toBeUndefined();
});

/** What a file loads with itself, without what it loads when it needs it: files and packages. */
function loadedWith(path: string, known: Set<string>): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, to = ''] of sources.get(path)?.matchAll(/^(?:import|export)\b(?! type\b)[^'"();]*from '([^']+)'/gm) ?? [])
    loadedWith(to.startsWith('.') ? sourceOf(posix.join(posix.dirname(path), to)) : to, known);
  return known;
}

it('the commands for a running sandbox load no server, and nothing loads a browser that it may not open', () => {
  const loaded = new Set<string>();
  for (const path of sources.keys()) if (path === 'cli.ts' || path.startsWith('cli/client/')) loadedWith(path, loaded);
  expect(loaded.has('cli/client/ask.ts')).toBe(true);
  expect(['server/index.ts', 'server/app.ts', 'express'].filter((one) => loaded.has(one))).toEqual([]);
  expect(loadedWith('cli/start/serve.ts', new Set()).has('open')).toBe(false);
});

it('no two collections have the same name', async () => {
  const names = createCollections().map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});

it('no resource imports the operations of another', () => {
  const inside = ownImports.filter(
    ({ from, to }) => from.startsWith('resources/') && ownOnly.includes(layerOf(to)) && layerOf(from) !== 'resources',
  );
  const across = inside.filter(({ from, to }) => layerOf(from) !== 'resource seed' && posix.dirname(from) !== posix.dirname(to));
  expect(across.map(arrow)).toEqual([]);
});

it('units are moved in one place only', () => {
  const behind = ownImports.filter(({ to }) => to === 'domain/moves/move-units.ts').map(({ from }) => from);
  expect(behind.sort()).toEqual(['domain/moves/fire.ts', 'domain/moves/release-waiting.ts']);
});

it('each npm package is imported only where it is allowed', () => {
  const strays = imports.filter(({ from, to }) => homes[to] && !homes[to].test(from));
  expect(strays.filter(({ from, to, typeOnly }) => !(layerOf(from) === 'sandbox' && to === 'express' && typeOnly)).map(arrow)).toEqual([]);
});

it('time and randomness come from core only', () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(/;
  const strays = Array.from(sources).filter(([path, text]) => !path.startsWith('core/') && impure.test(text));
  expect(strays.map(([path]) => path)).toEqual([]);
});

it('no file has more than 300 lines, except generated ones', () => {
  const long = ['src', 'test', 'scripts', 'bench']
    .flatMap(codeUnder)
    .filter((path) => read(path).split('\n').length > 301 && !read(path).startsWith('// Generated '));
  expect(long).toEqual([]);
});

it('no comment is wider than 100 columns', () => {
  const wide = ['src', 'test', 'scripts', 'bench'].flatMap(codeUnder).flatMap((path) => {
    const text = read(path);
    if (text.startsWith('// Generated ')) return [];
    return text
      .split('\n')
      .flatMap((line, i) => (line.length > 100 && /^\s*(\/\*\*|\*|\/\/)(?! biome-ignore) /.test(line) ? [`${path}:${i + 1}`] : []));
  });
  expect(wide).toEqual([]);
});

it('src/README.md has one line for every file and folder at the top of src', () => {
  const described = Array.from(read('src/README.md').matchAll(/^- `([^`]+)`: \S.*$/gm), ([, name]) => name);
  const there = readdirSync(new URL('src', root), { withFileTypes: true }).map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
  expect(described.sort()).toEqual(there.filter((name) => name !== 'README.md').sort());
});
