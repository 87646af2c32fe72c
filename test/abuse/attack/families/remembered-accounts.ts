import { AT_ONCE, type Attack, Findings, many } from '../attack.js';
import type { Answer } from '../call.js';
import { orderOf } from '../order.js';

const OWN = 'remembered'.padEnd(24, '_');
const OTHER = 'elsewhere'.padEnd(24, '_');

/** Refused requests that try to move the account that a call without one is about. */
export const rememberedAccounts: Attack = {
  name: 'remembered-accounts',
  tries: 'refused requests that name other accounts and tokens',
  connections: AT_ONCE,
  async play({ target, amount }) {
    const found = new Findings();
    const authorization = 'Bearer remembered';
    const own = { authorization, 'x-site-context': JSON.stringify({ account: OWN }) };
    const elsewhere = { authorization, 'x-site-context': JSON.stringify({ account: OTHER }) };
    await target.must('/api/v2/order', { method: 'POST', body: orderOf('REMEMBERED'), headers: own });
    const without = (): Promise<Answer> => target.call('/__sandbox/export', { headers: { authorization, 'x-site-context': undefined } });
    const refused: [string, Promise<Answer>][] = [
      ['a 404', target.call('/api/v2/order?orderNumber=none', { headers: elsewhere })],
      ['a 400', target.call('/api/v2/order', { method: 'POST', body: {}, headers: elsewhere })],
      ['a 405', target.call('/api/v2/order', { method: 'DELETE', headers: elsewhere })],
      ['no JSON', target.call('/api/v2/order', { method: 'POST', body: Buffer.from('{'), headers: elsewhere })],
      ['no operation', target.call('/api/v2/nothing', { headers: elsewhere })],
      ['another host', target.call('/api/v2/order', { headers: { ...elsewhere, host: 'rebound.example' } })],
    ];
    for (const [what, answer] of refused) {
      const { status } = await answer;
      found.unless(status >= 400, `${what} was meant to be refused and is answered ${status}`);
    }
    await many(amount(1_100, 20_000), (n) =>
      target.call('/api/v2/order', { method: 'POST', body: {}, headers: { ...elsewhere, authorization: `Bearer wrong-${n}` } }),
    );
    const { text } = await without();
    found.unless(text.includes('"REMEMBERED"'), 'A refused request has moved what a call without an account is about');
    return found;
  },
};
