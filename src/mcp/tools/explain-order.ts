import { hint } from '../answer.js';
import { call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { explanation } from '../explanation.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

export const explainOrder = tool({
  name: 'explain_order',
  description: 'Tell where an order stands, why, what it waits for, its timers and money, and which moves are possible.',
  looks: true,
  instead: hint('find_orders', {}, 'lists the orders there are'),
  takes: {
    orderNumber: z.string().min(1),
    whole: z.boolean().optional().describe('also the whole order and why other moves are not possible'),
  },
  async run(connection, { orderNumber, whole }) {
    const { lines, next } = await explanation(connection, orderNumber);
    if (!whole) return { lines, next };
    const { order, moves } = await call<ControlAnswer<'inspectOrder'>>(connection, 'GET', `/orders/${encodeURIComponent(orderNumber)}`);
    const illegal = moves.filter(({ legal }) => !legal).map(({ move, reason = '' }) => `Not possible: ${move}: ${reason}`);
    return { lines: [...lines, ...illegal, JSON.stringify(order)], next };
  },
});
