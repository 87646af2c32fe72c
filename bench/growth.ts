import { join } from 'node:path';
import { type Asked, mustAsk } from './ask.js';
import { fill } from './fill.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { percentile, type Row, row } from './table.js';

const GOAL = { most: 1.3 };
const WARM = 100;

interface Call extends Asked {
  path: string;
}

const query = (filters: object): Omit<Call, 'tenant'> => ({ path: '/api/v2/order/query', method: 'POST', body: { filters } });

const shippingMethod = {
  description: '',
  addressType: 'Residence',
  channel: '12',
  cost: 4.95,
  taxCode: 'SHIPPING',
  minimumDays: 3,
  maximumDays: 5,
  cutOffTime: 17,
  createdBy: 'bench',
};

/**
 * The calls whose time must not grow, the n-th of each. All use orders that exist at any size. The
 * first two queries match every order; the writes after them are timed with the sorted indexes that
 * those queries leave behind.
 */
const calls: Record<string, (n: number) => Call> = {
  'first page of a query for everything': () => query({}),
  'first page of a query by status': () => query({ statusCode: 'ORDER_CREATED' }),
  'GET of one order': (n) => ({ path: `/api/v2/order?orderNumber=order-${n % 100}` }),
  'POST of an order': (n) => ({ path: '/api/v2/order', method: 'POST', body: orderBody(`more-${n}`) }),
  'move (hold, lift)': (n) => ({
    path: `/__sandbox/orders/order-${(n >> 1) % 100}/moves`,
    method: 'POST',
    body: { move: n % 2 === 0 ? 'hold' : 'liftHold', hold: 'CSR' },
  }),
  'POST of a shipping method': (n) => ({ path: '/api/v2/shipping', method: 'POST', body: { ...shippingMethod, name: `Method ${n}` } }),
  'POST of a list': (n) => ({ path: '/api/v2/list', method: 'POST', body: { name: 'Birthday', userId: `user-${n}` } }),
  'query by order number': (n) => query({ orderNumber: `order-${n % 100}` }),
};

/** Times a call at both servers in turns, after some warm-up calls. */
async function timed(few: Served, many: Served, samples: number, call: (n: number) => Call): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < WARM + samples; n++) {
    for (const [at, { url }] of [few, many].entries()) {
      const { path, ...asked } = call(n);
      const { ms } = await mustAsk(url + path, asked);
      if (n >= WARM) times[at]?.push(ms);
    }
  }
  return times;
}

/** How the time of single calls grows with the store; one after the other, on one connection. */
export const growth = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const [small, large] = [join(directory, 'few.json'), join(directory, 'many.json')];
    fill(small, size.few);
    fill(large, size.many);
    return whileServing(sandboxArgs(small), HEALTH, (few) =>
      whileServing(sandboxArgs(large), HEALTH, async (many) => {
        const rows: Row[] = [];
        for (const [what, call] of Object.entries(calls)) {
          const [before, after] = await timed(few, many, size.samples, call);
          const spread = { p50: percentile(after, 0.5), p99: percentile(after, 0.99) };
          rows.push(
            row(`${what} at ${size.many} orders`, 'ms', spread.p50, percentile(before, 0.5), `the same at ${size.few} orders`, {
              ...spread,
              goal: GOAL,
            }),
          );
        }
        return rows;
      }),
    );
  });
