import { lineAmountNames, lineAmounts } from '../../../domain/money/line-amounts.js';
import { lineStatus } from '../../../domain/status/line-status.js';
import { statusDescription } from '../../../domain/status/order-status.js';
import { pendingShippedBackOrderQuantity, quantitiesOf, quantityNames } from '../../../domain/status/quantities.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import type { Order, OrderLine } from '../../../model/order.js';
import { innerOfLine, innerOfOrder } from '../../../model/order-inner.js';
import { withoutTwins } from './currencies.js';

/**
 * The amounts and quantities of a line that the system computes. Assigned, because spreading two
 * records into one leaves the engine a new chain of shapes for each line.
 */
const computed = (line: OrderLine, { currency }: Pick<Order, 'currency'>) =>
  Object.assign(lineAmounts(line, currency), quantitiesOf(line), {
    pendingShippedBackOrderQuantity: pendingShippedBackOrderQuantity(line),
    lineOrderStatus: lineStatus(line),
  });

/**
 * The fields of v2's OrderItem. Bodies may mark a line as a preorder, which v2 does not show; of
 * how a line is fulfilled only v3 speaks.
 */
const lines = openTable<OrderLine, OrderLine, Pick<Order, 'currency'>>()(
  { preorder: { writeOnly: 'preorder' } },
  [...innerOfLine, 'fulfillment'],
  {
    names: [...lineAmountNames, ...quantityNames, 'pendingShippedBackOrderQuantity', 'lineOrderStatus'],
    shows: computed,
  },
);

/** The fields of v2's Order. */
const fields = openTable<Order>()(
  {
    statusDescription: { shows: ({ statusCode }) => statusDescription(statusCode) },
    items: { of: 'items', each: lines },
  },
  [...innerOfOrder, 'store'],
);

/** An order as v2's Order, which is not kept, for what shows every order once. */
export function orderOnce(order: Order) {
  const view = fields.view(order);
  return 'currencies' in order ? withoutTwins(view) : view;
}

/** An order as v2's Order. */
export const orderToV2 = memo(orderOnce);

/** Where an order holds what v2 shows of it. */
export const orderSources = fields.sources(orderToV2);
