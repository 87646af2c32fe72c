import { hint } from '../answer.js';
import { snapshotBefore } from '../before.js';
import { CallRefused, call } from '../connection.js';
import { explanation } from '../explanation.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

/** Moves after which units are gone for good. */
const ENDS = ['cancel', 'scratch', 'cancelBackorder'];

export const moveOrder = tool({
  name: 'move_order',
  description:
    'Make a move: allocate, ship, deliver, cancel, hold, … explain_order names those that are possible. All units that can move do, or those of `lines`.',
  takes: {
    orderNumber: z.string().min(1),
    move: z.string().min(1),
    lines: z.array(z.object({ line: z.string(), quantity: z.int().min(1).optional() })).optional(),
    hold: z.string().optional().describe('with hold: CSR, FRAUD, …'),
    reason: z.string().optional(),
  },
  async run(connection, { orderNumber, move, lines, hold, reason }) {
    const path = `/orders/${encodeURIComponent(orderNumber)}`;
    await call(connection, 'GET', path);
    const kept = ENDS.includes(move) ? [await snapshotBefore(connection, 'cancel')] : [];
    const items = lines?.map(({ line, quantity }) => ({ lineItemId: line, quantity }));
    try {
      await call(connection, 'POST', `${path}/moves`, { move, items, hold, reason });
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      const { lines: stands, next } = await explanation(connection, orderNumber);
      return { lines: [`Refused: ${error.message}. Nothing has changed.`, ...stands], next };
    }
    const { lines: stands, next } = await explanation(connection, orderNumber);
    const back = kept.length > 0 ? [hint('snapshot', { do: 'restore', name: 'before-cancel' }, 'undoes this')] : [];
    return { lines: [`Done: ${move}.`, ...kept, ...stands], next: [...next, ...back] };
  },
});
