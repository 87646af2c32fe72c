import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, Findings, type Ground, many } from '../attack.js';
import type { Asked } from '../call.js';
import { orderOf } from '../order.js';
import type { Target } from '../target.js';
import { recipeOf } from './heavy-calls.js';

const TENANT = 'killed'.padEnd(24, '_');
const BYSTANDER = 'survivor'.padEnd(24, '_');
const ORDERS = 300;

interface Heavy {
  name: string;
  path: string;
  asked: Asked;
  /** What the tenant may have come to: how many orders. */
  orders: number[];
}

/** The calls in whose middle the process is killed, on a tenant with 300 orders. */
const heavy = (whole: string): Heavy[] => [
  { name: 'a reset', path: '/__sandbox/reset', asked: { method: 'POST', body: recipeOf(500) }, orders: [ORDERS, 500] },
  { name: 'an advance', path: '/__sandbox/clock/advance', asked: { method: 'POST', body: { by: 'P2D' } }, orders: [ORDERS] },
  { name: 'an import', path: '/__sandbox/import', asked: { method: 'PUT', body: Buffer.from(whole) }, orders: [ORDERS] },
  { name: 'an export', path: '/__sandbox/export', asked: {}, orders: [ORDERS] },
  { name: 'a restore', path: '/__sandbox/snapshots/s/restore', asked: { method: 'POST' }, orders: [ORDERS] },
  { name: 'forgetting', path: `/__sandbox/tenants/${TENANT}`, asked: { method: 'DELETE' }, orders: [ORDERS, 0] },
];

async function ordersOf(target: Target, tenant: string): Promise<number> {
  const { text } = await target.must('/__sandbox/records', { tenant });
  const { collections } = JSON.parse(text) as { collections: { name: string; count: number }[] };
  return collections.find(({ name }) => name === 'orders')?.count ?? 0;
}

async function killIn(
  ground: Ground,
  call: (whole: string) => Heavy | undefined,
  afterMs: number,
  found: Findings,
  db: string,
): Promise<void> {
  const args = ['start', '--port', '0', '--seed', 'empty', '--log', 'silent', '--db', db];
  const struck = await ground.withOther({ args }, async (other) => {
    await other.must('/__sandbox/reset', { method: 'POST', body: recipeOf(ORDERS), tenant: TENANT });
    await other.must('/__sandbox/policies', { method: 'PATCH', body: { lifecycle: 'auto' }, tenant: TENANT });
    await other.must('/__sandbox/snapshots', { method: 'POST', body: { name: 's' }, tenant: TENANT });
    await other.must('/api/v2/order', { method: 'POST', body: orderOf('SURVIVOR'), tenant: BYSTANDER });
    const { text } = await other.must('/__sandbox/export', { tenant: TENANT });
    const chosen = call(text);
    if (!chosen) return undefined;
    const answer = other.call(chosen.path, { ...chosen.asked, tenant: TENANT }).catch(() => undefined);
    await sleep(afterMs);
    await other.kill();
    await answer;
    return chosen;
  });
  if (!struck) return;
  await ground.withOther({ args }, async (again) => {
    const orders = await ordersOf(again, TENANT);
    found.unless(struck.orders.includes(orders), `After a kill in ${struck.name} there are ${orders} orders instead of ${struck.orders}`);
    found.status(
      `An order of another tenant after a kill in ${struck.name}`,
      await again.call('/api/v2/order?orderNumber=SURVIVOR', { tenant: BYSTANDER }),
      200,
    );
    await again.stop();
  });
}

/** Kills in the middle of each heavy call, and starts that open the state. */
export const kills: Attack = {
  name: 'kills',
  tries: 'kill -9 in the middle of each heavy call, and a start afterwards',
  alone: true,
  async play(ground) {
    const found = new Findings();
    const calls = heavy('').length;
    const kill = async (n: number): Promise<void> => {
      const turn = (n * ground.amount(2, 1)) % calls;
      const db = join(ground.directory, `killed${n}`, 'db.json');
      await killIn(ground, (whole) => heavy(whole)[turn], 20 + Math.floor(n / calls) * 30, found, db);
    };
    await many(ground.amount(3, 60), kill, Number.POSITIVE_INFINITY, 3);
    return found;
  },
};
