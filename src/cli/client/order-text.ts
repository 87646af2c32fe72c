import type { ShownOrder } from './order-pages.js';
import { columns } from './print.js';

/** Formats an order: a line for the order and a line for each of its lines. */
export function orderText({ orderNumber, statusCode, orderTotal, currency = '', items = [] }: ShownOrder): string {
  const lines = items.map(({ lineItemId, sku = '', orderedQuantity = 0, lineOrderStatus = '' }) => {
    return [lineItemId, sku, String(orderedQuantity), lineOrderStatus];
  });
  const head = `${orderNumber}  ${statusCode}  ${orderTotal?.toFixed(2) ?? ''} ${currency}`.trimEnd();
  return `${head}\n${columns([['line', 'sku', 'ordered', 'status'], ...lines])}`;
}
