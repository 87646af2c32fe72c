import { appeasement, cancellation, line, order, payment, shipTo } from './order.js';
import { counter, location, network, reservation, stock } from './stock.js';

/**
 * Valid bodies to start from, one a kind. Each takes what should differ and gives a new object,
 * typed by the contract; nothing in them is random, so the same call gives the same body.
 */
export const drafts = { order, line, shipTo, payment, cancellation, appeasement, stock, location, network, counter, reservation } as const;
