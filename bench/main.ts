import { parseArgs } from 'node:util';
import { clock } from './clock.js';
import { contractSize } from './contract-size.js';
import { contractTests } from './contract-tests.js';
import { families } from './families.js';
import { files } from './files.js';
import { emptyOut } from './fill.js';
import { firstCalls } from './first-calls.js';
import { growth } from './growth.js';
import { memory } from './memory.js';
import { packageSize } from './package.js';
import { writePage } from './page.js';
import { pageMeasures } from './page-measures.js';
import { peers } from './peers.js';
import { queries } from './queries.js';
import { saving } from './saving.js';
import { searches } from './searches.js';
import { seeds } from './seeds.js';
import { FULL, SHORT, type Size } from './size.js';
import { slowTarget } from './slow-target.js';
import { stalls } from './stalls.js';
import { startUp } from './start-up.js';
import { type Row, table } from './table.js';
import { tenants } from './tenants.js';
import { throughput } from './throughput.js';
import { webhooks } from './webhooks.js';

const USAGE = `npm run bench -- [options]
  --short         less of everything, in about a minute: to look at the ratios
  --only NAME,…   only these groups: start-up, seeds, package, contract-size, throughput, webhooks, slow-target, first-calls, growth, families, queries, searches, tenants, memory, clock, saving, stalls, files, page-measures, contract-tests, peers
  --peers         also other servers, which are installed into a temporary directory
  --json          the rows as JSON
  --page          writes them into docs/performance.md
`;

const groups: Record<string, (size: Size) => Promise<Row[]>> = {
  'start-up': startUp,
  seeds,
  package: packageSize,
  'contract-size': contractSize,
  throughput,
  webhooks,
  'slow-target': slowTarget,
  'first-calls': firstCalls,
  growth,
  families,
  queries,
  searches,
  tenants,
  memory,
  clock,
  saving,
  stalls,
  files,
  'page-measures': pageMeasures,
  'contract-tests': contractTests,
  peers,
};
/** The groups that a short run skips unless they are named. */
const long = ['seeds', 'package', 'contract-size', 'memory', 'clock', 'saving', 'families', 'stalls', 'files', 'tenants', 'page-measures'];

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  options: { short: flag, peers: flag, json: flag, page: flag, help: flag, only: { type: 'string' } },
});
const asked =
  values.only?.split(',') ??
  Object.keys(groups).filter((name) =>
    ['peers', 'contract-tests'].includes(name) ? values.peers : !(values.short && long.includes(name)),
  );
const unknown = asked.filter((name) => !groups[name]);
if (values.help || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `There is no ${unknown.join(', ')}\n${USAGE}` : USAGE);
  process.exit(values.help ? 0 : 1);
}

const rows: Row[] = [];
try {
  for (const name of asked) {
    const began = performance.now();
    rows.push(...((await groups[name]?.(values.short ? SHORT : FULL)) ?? []));
    process.stderr.write(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  }
} finally {
  emptyOut();
}
if (values.page) writePage(rows);
process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
