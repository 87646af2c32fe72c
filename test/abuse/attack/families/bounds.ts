import { setTimeout } from 'node:timers/promises';
import { AT_ONCE, type Attack, Findings, many } from '../attack.js';
import { head, withCrowd } from '../raw.js';

const TENANT = 'bounds'.padEnd(24, '_');

/** More snapshots of a tenant than there may be, and then more than all tenants may have. */
export const snapshots: Attack = {
  name: 'snapshots',
  tries: 'more snapshots than the limits, of one tenant and in all',
  connections: AT_ONCE,
  async play({ target, amount }) {
    const found = new Findings();
    const take = (name: string, tenant: string) => target.call('/__sandbox/snapshots', { method: 'POST', body: { name }, tenant });
    for (let n = 0; n < 100; n++) found.status('A snapshot within the limit', await take(`s${n}`, TENANT), 201, 409);
    const refused = await take('one-more', TENANT);
    found.status('One snapshot too many', refused, 409);
    found.unless(refused.text.includes('snapshots'), `The refusal does not name the limit: ${refused.text.slice(0, 200)}`);
    found.status('A snapshot that is there', await target.call('/__sandbox/snapshots/s0/restore', { method: 'POST', tenant: TENANT }), 200);
    const tenants = Array.from({ length: amount(3, 60) }, (_, n) => `bounds${n}`.padEnd(24, '_'));
    await many(tenants.length * 20, (n) => take(`s${Math.floor(n / tenants.length)}`, tenants[n % tenants.length] as string));
    for (const tenant of [TENANT, ...tenants]) await target.call(`/__sandbox/tenants/${tenant}`, { method: 'DELETE' });
    found.status('A snapshot once there is room', await take('room', TENANT), 201);
    await target.call(`/__sandbox/tenants/${TENANT}`, { method: 'DELETE' });
    return found;
  },
};

/** More connections than may be open. */
export const connections: Attack = {
  name: 'connections',
  tries: 'more connections than may be open',
  alone: true,
  async play({ amount, withOther }) {
    const most = amount(600, 2_000);
    const limits = ['--limit', `connections=${most}`, '--limit', 'headersWithin=60000'];
    return withOther({ args: ['start', '--port', '0', '--memory', '--log', 'silent', ...limits] }, async (other) => {
      const found = new Findings();
      await withCrowd(other.port, most + amount(200, 2_000), async (crowd) => {
        const last = crowd.at(-1);
        await last?.until(1);
        found.unless(last?.statuses[0] === 503, `One connection too many is answered ${last?.statuses[0]}`);
        const first = crowd[0]?.send(head('GET', '/api/v2/order?orderNumber=none'));
        await first?.until(1);
        found.unless(first?.statuses[0] === 404, `A connection within the limit is answered ${first?.statuses[0]}`);
      });
      // The server learns of the closed connections one by one.
      const asked = () => other.call('/api/v2/order?orderNumber=none');
      let answer = await asked();
      for (let tries = 0; answer.status === 503 && tries < 200; tries++) {
        await setTimeout(50);
        answer = await asked();
      }
      found.status('A call once there is room', answer, 404);
      return found;
    });
  },
};
