import { subtract, times } from '../../core/values/money.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { ExchangeWish } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import type { AskedItem } from './asked.js';
import { returnPolicy } from './policies.js';

/**
 * What a request wants to be sent for units of a line, if it says that. A replacement costs
 * nothing, unless the request states its price and that is more than what the returned units cost
 * (documented: a difference is the caller's to send).
 */
export function wishOf(tx: Tx, { currency }: Order, line: OrderLine, { exchange, quantity }: AskedItem): ExchangeWish | undefined {
  if (!exchange) return undefined;
  const charges = returnPolicy(tx, 'exchangeDifference') === 'charge';
  let credit = times(line.itemUnitPrice ?? 0, quantity, currency);
  const items = exchange.items.map(({ itemId, sku, quantity: units, itemUnitPrice, initiateReshipment = false }) => {
    const price = charges && itemUnitPrice !== undefined ? times(itemUnitPrice, units, currency) : 0;
    const paid = Math.min(price, credit);
    credit = subtract(credit, paid, currency);
    return { itemId, sku, quantity: units, cost: subtract(price, paid, currency), atOnce: initiateReshipment };
  });
  return { items, refund: exchange.disableRefunding ? 0 : (exchange.refund?.amount ?? 0) };
}
