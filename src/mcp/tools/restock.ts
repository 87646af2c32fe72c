import { hint } from '../answer.js';
import { snapshotBefore, undoes } from '../before.js';
import { call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { explanation } from '../explanation.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

export const restock = tool({
  name: 'restock',
  description: 'Add stock of a SKU; backorders that it covers are released, first come first served.',
  instead: hint('find_orders', { waiting: true }, 'lists the orders that wait for stock'),
  takes: {
    sku: z.string().min(1),
    quantity: z.int().min(1),
    location: z.int().optional(),
    channel: z.string().optional(),
    orderNumber: z.string().optional().describe('the order to explain afterwards'),
  },
  async run(connection, { sku, quantity, location, channel, orderNumber }) {
    const body = { sku, quantity, locationNum: location, channelId: channel };
    const before = await snapshotBefore(connection, 'restock');
    const restocked = await call<ControlAnswer<'restock'>>(connection, 'POST', '/restock', body).catch(async (error: Error) => {
      await before.forget();
      throw error;
    });
    const { inventory, released } = restocked;
    const told = [
      `Location ${inventory.locationNum} has ${inventory.counters?.['onHand'] ?? quantity} ${sku} on hand; ${released.length} backorders were released.`,
      before.told,
    ];
    if (orderNumber !== undefined) {
      const { lines, next } = await explanation(connection, orderNumber);
      return { lines: [...told, ...lines], next: [...next, undoes(before)] };
    }
    return {
      lines: told,
      next: [
        hint('find_orders', { search: sku }, `lists the orders of ${sku}`),
        hint('find_orders', { waiting: true }, 'lists what still waits'),
        undoes(before),
      ],
    };
  },
});
