import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, Findings } from '../attack.js';
import { orderOf } from '../order.js';
import { head, withCrowd } from '../raw.js';

const ORDER = 'HEAVY-1';
const MOST_MORE_MB = 500;
const [CROWD, SMALL_CROWD] = [200, 50];

/** Pipelined reads of an order of a megabyte by clients that take nothing. */
export const unreadAnswers: Attack = {
  name: 'unread-answers',
  tries: 'pipelined GETs of a large answer that nobody reads',
  connections: CROWD,
  async play({ target, amount }) {
    const found = new Findings();
    await target.must('/api/v2/order', { method: 'POST', body: orderOf(ORDER, { title: 'x'.repeat(1_000_000) }) });
    const before = await target.memory();
    const flood = head('GET', `/api/v2/order?orderNumber=${ORDER}`).repeat(amount(300, 900));
    await withCrowd(target.port, amount(10, CROWD), async (crowd) => {
      for (const raw of crowd) raw.send(flood).socket.pause();
      await sleep(amount(1_000, 20_000));
    });
    const more = (await target.memory()).rss - before.rss;
    found.unless(more < MOST_MORE_MB, `Answers that nobody reads took ${Math.round(more)} MB`);
    return found;
  },
};

/** More pipelined requests on one connection than may wait. */
export const tooManyPipelined: Attack = {
  name: 'pipelined-too-many',
  tries: 'more pipelined requests than may wait',
  connections: SMALL_CROWD,
  async play({ target, amount }) {
    const found = new Findings();
    const flood = head('GET', '/api/v2/order?orderNumber=none').repeat(amount(3_000, 20_000));
    await withCrowd(target.port, amount(5, SMALL_CROWD), async (crowd) => {
      for (const raw of crowd) raw.send(flood);
      for (const raw of crowd)
        found.unless(await raw.until(3_000, 60_000), 'A connection with too many requests is neither ended nor answered');
    });
    return found;
  },
};
