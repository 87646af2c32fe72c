import { type Answer, hint } from '../answer.js';
import { snapshotBefore, undoes } from '../before.js';
import { CallRefused, type Connection, call } from '../connection.js';
import { explanation } from '../explanation.js';
import { makeOrders, type NewOrders } from '../new-orders.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

/** How many orders one call makes, and to how many of them it leads. */
const MOST_NEW = 20;
const HINTED = 3;

/** Moves after which units are gone for good. */
const ENDS = ['cancel', 'scratch', 'cancelBackorder'];

async function make(connection: Connection, asked: NewOrders): Promise<Answer> {
  const numbers = await makeOrders(connection, asked);
  return {
    lines: [`Made ${numbers.join(', ')}, each moved up to ${asked.move}.`],
    next: numbers.slice(0, HINTED).map((orderNumber) => hint('explain_order', { orderNumber }, `tells where order ${orderNumber} stands`)),
  };
}

const nameless: Answer = {
  lines: ['Which order? Name one, or how many are `new`, and not both.'],
  next: [hint('find_orders', {}, 'lists the orders there are')],
  refused: true,
};

export const moveOrder = tool({
  name: 'move_order',
  description:
    'Make a move: allocate, ship, deliver, cancel, hold, … explain_order names those that are possible. All units that can move do, or those of `lines`. With `new` instead of an order, make that many new paid orders and move them that far.',
  instead: hint('find_orders', {}, 'lists the orders there are'),
  takes: {
    orderNumber: z.string().min(1).optional(),
    new: z.int().min(1).max(MOST_NEW).optional(),
    sku: z.string().min(1).optional().describe('with new: what they order'),
    move: z.string().min(1),
    lines: z.array(z.strictObject({ line: z.string(), quantity: z.int().min(1).optional() })).optional(),
    hold: z.string().optional().describe('with hold: CSR, FRAUD, …'),
    reason: z.string().optional(),
  },
  async run(connection, { orderNumber, new: count, sku, move, lines, hold, reason }) {
    if (count !== undefined && orderNumber === undefined) return make(connection, { count, move, sku, hold });
    if (orderNumber === undefined || count !== undefined) return nameless;
    const path = `/orders/${encodeURIComponent(orderNumber)}`;
    await call(connection, 'GET', path);
    const before = ENDS.includes(move) ? await snapshotBefore(connection, 'cancel') : undefined;
    const items = lines?.map(({ line, quantity }) => ({ lineItemId: line, quantity }));
    try {
      await call(connection, 'POST', `${path}/moves`, { move, items, hold, reason });
    } catch (error) {
      await before?.forget();
      if (!(error instanceof CallRefused)) throw error;
      const { lines: stands, next } = await explanation(connection, orderNumber);
      return { lines: [`Refused: ${error.message}. Nothing has changed.`, ...stands], next, refused: true };
    }
    const { lines: stands, next } = await explanation(connection, orderNumber);
    return { lines: [`Done: ${move}.`, ...(before ? [before.told] : []), ...stands], next: [...next, ...(before ? [undoes(before)] : [])] };
  },
});
