import { isObject } from '../../../core/path.js';
import { reshape } from '../../../core/reshape.js';
import { lineAmountNames, lineAmounts } from '../../../domain/money/line-amounts.js';
import { lineStatus } from '../../../domain/status/line-status.js';
import { statusDescription } from '../../../domain/status/order-status.js';
import { pendingShippedBackOrderQuantity, quantitiesOf, quantityNames } from '../../../domain/status/quantities.js';
import { memo } from '../../../kit/memo.js';
import type { Order, OrderLine } from '../../../model/order.js';
import { innerOfLine, innerOfOrder } from '../../../model/order-inner.js';
import { shownBy } from '../../../query/source.js';

const hiddenInLine = [...innerOfLine, 'preorder'] as const;

/** A line as v2's OrderItem. */
const itemToV2 = (line: OrderLine, currency?: string) =>
  reshape(line, hiddenInLine, {
    ...lineAmounts(line, currency),
    ...quantitiesOf(line),
    pendingShippedBackOrderQuantity: pendingShippedBackOrderQuantity(line),
    lineOrderStatus: lineStatus(line),
  });

/** An order as v2's Order. */
export const orderToV2 = memo((order: Order) =>
  reshape(order, innerOfOrder, {
    statusDescription: statusDescription(order.statusCode),
    items: order.items.map((line) => itemToV2(line, order.currency)),
  }),
);

const notStoredInLine = new Set<string>([
  ...hiddenInLine,
  ...quantityNames,
  ...lineAmountNames,
  'pendingShippedBackOrderQuantity',
  'lineOrderStatus',
]);
const notStored = new Set<string>([...innerOfOrder, 'statusDescription']);

const isStored = (name: string, asked: unknown): boolean =>
  name === 'items' ? isObject(asked) && Object.keys(asked).every((below) => !notStoredInLine.has(below)) : !notStored.has(name);

/** Where an order holds what v2 shows of it. */
export const orderSources = shownBy(orderToV2, isStored);
