import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Attack, Findings, FLOOD_MS, many } from '../attack.js';
import { orderOf } from '../order.js';

/** No file of the process may grow past 128 kB: to it, the disk is full then. */
const onFullDisk = ['sh', '-c', 'ulimit -S -f 256; exec "$0" "$@"'];
const MOST_SAID = 100_000;

/**
 * A disk that is full: writes are refused with a sentence, reads go on, and the warnings are
 * counted.
 */
export const fullDisk: Attack = {
  name: 'full-disk',
  tries: 'a full disk, and the flood of warnings that follows',
  alone: true,
  async play({ directory, amount, withOther }) {
    const found = new Findings();
    if (spawnSync('sh', ['-c', 'ulimit -S -f 256']).status !== 0) return found;
    const db = join(directory, 'db.json');
    const args = ['start', '--port', '0', '--seed', 'empty', '--log', 'silent', '--db', db];
    const placed: string[] = [];
    const refused: string[] = [];
    await withOther({ args, under: onFullDisk }, async (other) => {
      await many(
        amount(120, 20_000),
        async (n) => {
          const answer = await other.call('/api/v2/order', { method: 'POST', body: orderOf(`D${n}`, { title: 'x'.repeat(3_000) }) });
          found.status('An order on a full disk', answer, 200, 503);
          (answer.status === 200 ? placed : refused).push(`D${n}`);
        },
        FLOOD_MS,
      );
      found.unless(refused.length > 0, 'The disk was never full');
      found.status('A read on a full disk', await other.call(`/api/v2/order?orderNumber=${placed[0]}`), 200);
      found.unless(other.log.bytes < MOST_SAID, `A full disk is told in ${other.log.bytes} bytes of warnings`);
    });
    await withOther({ args }, async (other) => {
      for (const order of placed.slice(-200)) found.status(`Order ${order}`, await other.call(`/api/v2/order?orderNumber=${order}`), 200);
      for (const order of refused.slice(-20)) found.status(`Order ${order}`, await other.call(`/api/v2/order?orderNumber=${order}`), 404);
    });
    return found;
  },
};
