import { memo } from '../../kit/memo.js';
import { lineStatus } from '../../lifecycle/line-status.js';
import { statusDescription } from '../../lifecycle/order-status.js';
import type { Order, OrderLine } from './model.js';
import { pendingShippedBackOrderQuantity, quantitiesOf } from './quantities.js';

/** A line as v2's OrderItem. */
function itemToV2(line: OrderLine) {
  const { units: _units, releasedQuantity: _released, preorder: _preorder, ...item } = line;
  return {
    ...item,
    ...quantitiesOf(line),
    pendingShippedBackOrderQuantity: pendingShippedBackOrderQuantity(line),
    lineOrderStatus: lineStatus(line),
  };
}

/** An order as v2's Order. */
export const orderToV2 = memo((order: Order) => {
  const { holds: _holds, released: _released, statusSetByMerchant: _set, own: _own, items, ...rest } = order;
  return { ...rest, statusDescription: statusDescription(order.statusCode), items: items.map(itemToV2) };
});
