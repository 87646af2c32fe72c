import { join } from 'node:path';
import { mustAsk } from './ask.js';
import { fill } from './fill.js';
import { HEALTH, inTemporary, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, type Row } from './table.js';

/** Advances the clock so that one timer per order goes off in one call. */
export const clock = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const file = join(directory, 'db.json');
    fill(file, size.thousands, 'auto');
    return whileServing(sandboxArgs(file), HEALTH, async ({ url }) => {
      const { ms, text } = await mustAsk(`${url}/__sandbox/clock/advance`, { method: 'POST', body: { by: 'P1D' } });
      const fired = (JSON.parse(text) as { fired: unknown[] }).fired.length;
      if (fired < size.thousands) throw new Error(`Only ${fired} timers went off`);
      return [
        alone(`clock advance over ${fired} timers`, 'ms', ms, { against: 'each releases an order and allocates its stock' }),
        alone('the same, a timer', 'ms', ms / fired),
      ];
    });
  });
