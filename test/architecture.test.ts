import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, it } from 'vitest';
import { createCollections } from '../src/sandbox/declared.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const codeUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll(sep, '/')))
    .filter((path) => /\.tsx?$/.test(path));

const ground = ['core', 'query', 'store', 'ports'];
const records = [...ground, 'model'];
const subjects = [
  'policies',
  'attributes',
  'status',
  'money',
  'events',
  'timers',
  'faults',
  'fraud',
  'stock',
  'shipments',
  'credits',
  'shipping',
  'invoices',
  'exchanges',
  'moves',
  'webhooks',
  'files',
  'exports',
  'uploads',
  'clock',
].map((room) => `domain/${room}`);
const domain = [...records, 'domain', ...subjects];
const operations = [...domain, 'kit', 'views'];
const version = [...operations, 'operations', 'contract-types'];
const resource = [...version, 'v2', 'v3', 'resource seed', 'resource'];
const stories = ['scenario', 'scenario/arazzo', 'scenario/recording', 'scenario/traffic'];
const serverRooms = ['answer', 'contract', 'http', 'outside', 'request', 'versions'].map((room) => `server/${room}`);

/** What each room may import beside itself: an arrow points down only. */
const mayImport: Record<string, readonly string[]> = {
  version: [],
  'contract-types': [],
  'control/contract-types': [],
  inspector: ['control/contract-types', 'contract-types', 'model'],
  core: [],
  'policy-names': [],
  openapi: ['core'],
  query: ['core'],
  store: ['core', 'query'],
  ports: ['core'],
  'store/disk': ['core', 'store'],
  model: ground,
  'domain/status': records,
  'domain/policies': [...records, 'domain/status'],
  'domain/attributes': [...records, 'domain/policies'],
  'domain/timers': records,
  'domain/events': records,
  'domain/faults': [...records, 'domain/events'],
  'domain/fraud': records,
  'domain/invoices': [...records, 'domain/status', 'domain/policies', 'domain/events'],
  'domain/money': [...records, 'domain/status', 'domain/policies', 'domain/events', 'domain/invoices'],
  'domain/credits': [...records, 'domain/events', 'domain/money'],
  'domain/stock': [...records, ...['policies', 'events', 'timers', 'faults', 'status'].map((room) => `domain/${room}`)],
  'domain/shipping': [...records, 'domain/status', 'domain/policies'],
  'domain/shipments': [...records, 'domain/status', 'domain/events'],
  'domain/exchanges': [...records, ...['status', 'policies', 'events', 'money', 'stock'].map((room) => `domain/${room}`)],
  'domain/moves': [...records, ...subjects.filter((room) => !['domain/clock', 'domain/webhooks'].includes(room))],
  'domain/uploads': [...records, ...['events', 'files', 'policies', 'timers'].map((room) => `domain/${room}`)],
  'domain/files': [...records, 'domain/policies'],
  'domain/exports': [...records, 'domain/events', 'domain/faults'],
  'domain/webhooks': [...records, ...['policies', 'events', 'timers', 'faults'].map((room) => `domain/${room}`)],
  'domain/clock': [...records, ...subjects],
  domain: [...records, ...subjects],
  kit: [...ground, 'contract-types'],
  views: [...domain, 'kit'],
  operations,
  v2: version,
  v3: version,
  'resource seed': version,
  resource,
  resources: resource,
  seed: [...resource, 'resources'],
  tenancy: [...domain, 'kit', 'store/disk'],
  courier: domain,
  drafts: ['contract-types'],
  scenario: [...domain, 'drafts', 'openapi', 'policy-names'],
  'scenario/recording': [...domain, 'scenario', 'tenancy'],
  'scenario/arazzo': ['core', 'scenario', 'scenario/recording', 'version'],
  'scenario/traffic': ['core', 'scenario', 'scenario/recording'],
  server: [...ground, 'kit', ...serverRooms],
  'server/answer': [...ground, 'kit', 'server/contract', 'server/outside', 'server/request', 'server/versions'],
  'server/contract': ['core', 'openapi'],
  'server/http': ['core'],
  'server/outside': ground,
  'server/request': [...ground, 'kit', 'server/contract', 'server/http', 'server/outside', 'server/versions'],
  'server/versions': ['core', 'ports', 'server/contract'],
  control: ['control/contract-types', ...domain, 'kit', 'courier', 'server', ...serverRooms, 'scenario', 'scenario/recording', 'tenancy'],
  'test-kit': [...resource, 'scenario', 'tenancy', 'courier', 'contract-types'],
  sandbox: [
    ...resource,
    ...[
      'resources',
      'seed',
      'scenario',
      'scenario/recording',
      'tenancy',
      'courier',
      'server',
      'control',
      'test-kit',
      'version',
      'store/disk',
      'mcp',
    ],
  ],
  mcp: ['core', 'model', 'drafts', 'control/contract-types', 'version'],
  client: ['contract-types'],
  intercept: ['core'],
  index: ['sandbox', 'drafts', 'seed', 'test-kit', 'contract-types', 'version'],
  cli: ['drafts', ...resource, 'seed', ...stories, 'tenancy', 'server', ...serverRooms, 'sandbox', 'version', 'store/disk', 'mcp'],
};

/**
 * Layers whose files are one resource's own: another resource may not import them. Its views may be
 * shared: many answers show an order.
 */
const ownOnly = ['operations', 'v2', 'v3', 'resource'];

/** Where under `src` a package may be imported. */
const homes: Record<string, RegExp> = {
  'csv-parse': /^core\//,
  'csv-stringify/sync': /^core\//,
  express: /^(server|control)\//,
  'express-openapi-validator': /^server\//,
  'find-my-way': /^server\//,
  'jsonpath-rfc9535/parser': /^scenario\/arazzo\//,
  lowdb: /^store\//,
  luxon: /^(core|domain)\//,
  '@mswjs/interceptors': /^intercept\//,
  'openapi-fetch': /^client\//,
  '@preact/signals': /^inspector\//,
  preact: /^inspector\//,
  'preact/hooks': /^inspector\//,
  open: /^cli\//,
  '@modelcontextprotocol/sdk/server/index.js': /^mcp\//,
  zod: /^mcp\//,
  '@faker-js/faker': /^seed\/|\/seed(-\w+)*\.ts$/,
  'cli-progress': /^cli\//,
  commander: /^cli\//,
  tinyglobby: /^cli\//,
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** The rooms of these folders are told apart. */
const inRooms = ['server', 'scenario', 'store'];

/** The layer of a file, by its path under `src`. */
function layerOf(path: string): string {
  const [top = '', noun, file] = path.split('/');
  if (path === 'control/contract-types.ts') return 'control/contract-types';
  if (top === 'domain') return file === undefined && noun !== 'policies.ts' ? top : `${top}/${noun?.replace(/\.ts$/, '')}`;
  if (inRooms.includes(top)) return file === undefined ? top : `${top}/${noun}`;
  if (top !== 'resources') return top.replace(/\.ts$/, '');
  if (file === undefined) return 'resources';
  if (file === 'views') return 'views';
  if (file === 'index.ts') return 'resource';
  return /^seed\b/.test(file) ? 'resource seed' : (/^v[23]\b/.exec(file)?.[0] ?? 'operations');
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
  const strays = Array.from(sources).filter(([path, text]) => layerOf(path) !== 'core' && impure.test(text));
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
