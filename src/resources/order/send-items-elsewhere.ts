import { Refusal } from '../../core/forms/errors.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { reserveAnew } from '../../domain/moves/reserve-anew.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, ShipInfo } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { checkShippable, waits } from './change-address.js';
import { type LooseShipInfo, wholeShipTo } from './place-order.js';

/** Lines of an order and the ship-to that they go to from now on. */
export interface ItemsElsewhere {
  order: OrderName;
  lineItemIds?: readonly string[] | undefined;
  shipTo?: LooseShipInfo | undefined;
  updatedBy?: string | undefined;
}

/** The ship-tos of an order with this one: changed if the order has it, else added. */
function withShipTo({ shipInfo }: Order, sent: LooseShipInfo): ShipInfo[] {
  const known = shipInfo.find(({ shipToId }) => shipToId === sent.shipToId);
  const next = wholeShipTo({ ...known, ...sent });
  return known ? shipInfo.map((one) => (one === known ? next : one)) : [...shipInfo, next];
}

/**
 * Moves those of the named lines that still wait to another ship-to (documented: only eligible ones
 * are changed). Without lines, all. Refuses with `notEligible` if none of them waits.
 */
export function sendItemsElsewhere(tx: Tx, { order: name, lineItemIds, shipTo, updatedBy }: ItemsElsewhere): Order {
  const order = orderNamed(tx, name);
  checkShippable(order);
  const moving = order.items.filter((line) => waits(line) && (lineItemIds?.includes(line.lineItemId) ?? true));
  if (moving.length === 0) {
    const message = `None of the lines of order ${order.orderNumber} that are named can change its shipping any more`;
    throw new Refusal('notEligible', message, { rule: 'linesKeepAddress' });
  }
  if (!shipTo) return order;
  const items = order.items.map((line) => (moving.includes(line) ? { ...line, shipToId: shipTo.shipToId } : line));
  const because = { note: 'Shipping of lines changed', ...(updatedBy !== undefined && { employeeId: updatedBy }) };
  keepOrder(tx, { ...order, shipInfo: withShipTo(order, shipTo), items }, auditEntry(tx, 'UPDATE', because));
  return reserveAnew(tx, order);
}
