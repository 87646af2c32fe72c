import { AT_ONCE, type Attack, Findings, FLOOD_MS, many } from '../attack.js';
import { orderOf } from '../order.js';

const named = (n: number): string => `used${String(n).padStart(20, '0')}`;

/** Tenants that are used once, with an order that waits for its release, and forgotten. */
export const usedAndForgotten: Attack = {
  name: 'tenants-forgotten',
  tries: 'tenants with timers, used once and forgotten',
  connections: AT_ONCE,
  async play({ target, amount }) {
    const found = new Findings();
    const useOnce = async (n: number): Promise<void> => {
      const tenant = named(n);
      found.status('The order of a new tenant', await target.call('/api/v2/order', { method: 'POST', body: orderOf('T-1'), tenant }), 200);
      found.status('Forgetting a tenant', await target.call(`/__sandbox/tenants/${tenant}`, { method: 'DELETE' }), 200);
    };
    await many(amount(150, 130_000), useOnce, FLOOD_MS);
    const { text } = await target.must('/__sandbox/tenants?limit=1000');
    found.unless(!text.includes('"used0000'), 'Tenants that were forgotten are listed');
    return found;
  },
};

/** Tenants that only read, and so have nothing of their own. */
export const onlyRead: Attack = {
  name: 'tenants-reading',
  tries: 'tenants that only read',
  connections: AT_ONCE,
  async play({ target, amount }) {
    const found = new Findings();
    const look = async (n: number): Promise<void> => {
      const answer = await target.call('/api/v2/order?orderNumber=none', { tenant: `read${String(n).padStart(20, '0')}` });
      found.status('A look by a new tenant', answer, 404);
    };
    await many(amount(150, 50_000), look, FLOOD_MS);
    return found;
  },
};

/** More tenants than there may be, all with timers. */
export const tooMany: Attack = {
  name: 'tenants-too-many',
  tries: 'more tenants with timers than the limit',
  alone: true,
  async play({ withOther, amount }) {
    const most = amount(30, 4_000);
    return withOther({ args: ['start', '--port', '0', '--memory', '--log', 'silent', '--limit', `tenants=${most}`] }, async (other) => {
      const found = new Findings();
      const place = (n: number) => other.call('/api/v2/order', { method: 'POST', body: orderOf('T-1'), tenant: named(n) });
      await many(most, async (n) => found.status('A tenant within the limit', await place(n), 200));
      const refused = await place(most);
      found.unless(refused.status >= 400 && refused.status < 600 && refused.status !== 500, `One tenant too many: ${refused.status}`);
      found.unless(refused.text.includes('tenants'), `The refusal does not name the limit: ${refused.text.slice(0, 200)}`);
      found.status('A tenant that is there', await other.call('/api/v2/order?orderNumber=T-1', { tenant: named(0) }), 200);
      found.status('Forgetting one', await other.call(`/__sandbox/tenants/${named(0)}`, { method: 'DELETE' }), 200);
      found.status('A tenant in its place', await place(most), 200);
      return found;
    });
  },
};
