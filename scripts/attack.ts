/**
 * Attacks the built sandbox and prints what it held: `npm run attack -- --short --only tenants
 * --minutes 60`. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { heldLine, heldTable } from '../test/abuse/attack/held-table.js';
import { attackAll } from '../test/abuse/attack/run.js';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '0' },
  },
});

const held = await attackAll({
  short: values.short,
  only: values.only,
  minutes: Number(values.minutes),
  onHeld: (one) => process.stderr.write(heldLine(one)),
});
const findings = held.reduce((sum, one) => sum + one.findings.length, 0);
process.stdout.write(`\n${heldTable(held)}\n${held.length} attacks, ${findings} findings\n`);
process.exitCode = findings > 0 ? 1 : 0;
