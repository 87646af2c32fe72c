import { join } from 'node:path';
import { fill } from './fill.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import type { Row } from './table.js';
import { type Call, grown } from './timed.js';

const query = (filters: object): Omit<Call, 'tenant'> => ({ path: '/api/v2/order/query', method: 'POST', body: { filters } });
const search = (...filters: object[]): Omit<Call, 'tenant'> => ({ path: '/v3/orders/search', method: 'POST', body: { filters } });

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
 * first four match every order; the writes after them are timed with the sorted indexes that
 * those leave behind.
 */
const calls: Record<string, (n: number) => Call> = {
  'first page of a query for everything': () => query({}),
  'first page of a query by status': () => query({ statusCode: 'ORDER_CREATED' }),
  'first page of a search of v3 for everything': () => search(),
  'first page of a search of v3 by status': () => search({ field: 'order.statusCode', value: 'ORDER_CREATED' }),
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
  'search of v3 by order number': (n) => search({ field: 'order.orderNumber', value: `order-${n % 100}` }),
};

/** How the time of single calls grows with the store; one after the other, on one connection. */
export const growth = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const [small, large] = [join(directory, 'few.json'), join(directory, 'many.json')];
    fill(small, size.few);
    fill(large, size.many);
    return whileServing(sandboxArgs(small), HEALTH, (few) =>
      whileServing(sandboxArgs(large), HEALTH, async (many) => {
        const rows: Row[] = [];
        for (const [what, call] of Object.entries(calls))
          rows.push(await grown(`${what} at ${size.many} orders`, `the same at ${size.few} orders`, [few, many], size.samples, call));
        return rows;
      }),
    );
  });
