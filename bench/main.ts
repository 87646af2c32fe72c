import { parseArgs } from 'node:util';
import { growth } from './growth.js';
import { startUp } from './start-up.js';
import { type Row, table } from './table.js';
import { throughput } from './throughput.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '4' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) {
  process.stderr.write('--seconds must be a number above 0: how long each load runs\n');
  process.exit(1);
}

const rows: Row[] = [...(await startUp()), ...(await throughput(seconds)), ...(await growth())];
process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
