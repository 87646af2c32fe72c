import { nearest } from '../../core/text/wording.js';
import { Refused } from './ask.js';
import type { ClientOptions } from './client-command.js';
import { ClientError } from './client-error.js';
import { readOrders } from './order-pages.js';

/** How many order numbers an unknown one is compared with. */
const COMPARED = 1_000;

/**
 * Does `work` on an order. If there is no such order, fails with the number that was probably
 * meant.
 */
export async function onOrder<T>(options: ClientOptions, number: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused && error.status === 404)) throw error;
    const numbers = (await readOrders(options, { limit: COMPARED })).records.map(({ orderNumber }) => orderNumber);
    const meant = nearest(number, numbers);
    const next = meant === undefined ? 'List the orders with oms-sandbox orders' : `Did you mean ${meant}?`;
    throw new ClientError(`there is no order ${number}. ${next}`);
  }
}
