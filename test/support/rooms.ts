const core = ['time', 'text', 'work', 'forms', 'values'].map((room) => `core/${room}`);
const ground = [...core, 'query', 'store', 'ports'];
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
const story = ['scenario', ...['values', 'contract', 'reading', 'playing'].map((room) => `scenario/${room}`)];
const stories = [...story, 'scenario/arazzo', 'scenario/recording', 'scenario/traffic'];
const serverRooms = ['answer', 'contract', 'http', 'outside', 'request', 'versions'].map((room) => `server/${room}`);

/** What each room may import beside itself: an arrow points down only. */
export const mayImport: Record<string, readonly string[]> = {
  version: [],
  'contract-types': [],
  'control/contract-types': [],
  inspector: ['control/contract-types', 'contract-types', 'model'],
  'core/time': [],
  'core/work': [],
  'core/text': ['core/work'],
  'core/forms': ['core/time', 'core/text', 'core/work'],
  'core/values': ['core/text', 'core/forms'],
  'policy-names': [],
  openapi: core,
  query: core,
  store: [...core, 'query'],
  ports: core,
  'store/disk': [...core, 'store'],
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
  scenario: domain,
  'scenario/values': [...domain, 'openapi', 'scenario'],
  'scenario/contract': [...domain, 'drafts', 'openapi', 'policy-names', 'scenario', 'scenario/values'],
  'scenario/reading': [...domain, 'drafts', 'openapi', 'policy-names', 'scenario', 'scenario/values', 'scenario/contract'],
  'scenario/playing': [...domain, 'openapi', 'scenario', 'scenario/values', 'scenario/contract'],
  'scenario/recording': [...domain, ...story, 'tenancy'],
  'scenario/arazzo': [...core, ...story, 'scenario/recording', 'version'],
  'scenario/traffic': [...core, ...story, 'scenario/recording'],
  server: [...ground, 'kit', ...serverRooms],
  'server/answer': [...ground, 'kit', 'server/contract', 'server/outside', 'server/request', 'server/versions'],
  'server/contract': [...core, 'openapi'],
  'server/http': core,
  'server/outside': ground,
  'server/request': [...ground, 'kit', 'server/contract', 'server/http', 'server/outside', 'server/versions'],
  'server/versions': [...core, 'ports', 'server/contract'],
  control: ['control/contract-types', ...domain, 'kit', 'courier', 'server', ...serverRooms, ...story, 'scenario/recording', 'tenancy'],
  'test-kit': [...resource, ...story, 'tenancy', 'courier', 'contract-types'],
  sandbox: [
    ...resource,
    ...[
      'resources',
      'seed',
      ...story,
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
  mcp: [...core, 'model', 'drafts', 'control/contract-types', 'version'],
  client: ['contract-types'],
  intercept: core,
  index: ['sandbox', 'drafts', 'seed', 'test-kit', 'contract-types', 'version'],
  cli: ['drafts', ...resource, 'seed', ...stories, 'tenancy', 'server', ...serverRooms, 'sandbox', 'version', 'store/disk', 'mcp'],
};

/**
 * Layers whose files are one resource's own: another resource may not import them. Its views may be
 * shared: many answers show an order.
 */
export const ownOnly = ['operations', 'v2', 'v3', 'resource'];

/** Where under `src` a package may be imported. */
export const homes: Record<string, RegExp> = {
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

/** The rooms of these folders are told apart. */
const inRooms = ['core', 'server', ...story, 'store'];

/** The layer of a file, by its path under `src`. */
export function layerOf(path: string): string {
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
