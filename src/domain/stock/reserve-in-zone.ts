import { after } from '../../core/time/duration.js';
import { isFulfillable, isInventoryManaged } from '../../model/fulfillment.js';
import type { Order, OrderLine } from '../../model/order.js';
import { type SoftItem, type SoftPart, type SoftReservation, softKinds, softReservations } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { held } from '../status/units.js';
import { memberOf } from './network-stock.js';
import { softParts } from './soft-room.js';
import { countSoft, heldIn, keepItems } from './soft-units.js';
import { stockOfLine } from './stock.js';
import { networkOfLine } from './zone-network.js';

/** Reserves units of each kind that some parts held: in the zone of the line, then elsewhere. */
function placedAnew(tx: Tx, order: Order, line: OrderLine, parts: readonly SoftPart[]): SoftPart[] {
  // Units of a SKU without stock records are in no record.
  if (parts.every(({ stockId }) => stockId === undefined)) return [...parts];
  countSoft(tx, parts, -1);
  const network = networkOfLine(tx, order, line);
  const isNear = network ? memberOf(tx, network) : () => true;
  const placed = softKinds.flatMap((kind) => {
    const quantity = heldIn(parts, kind);
    const stocks = stockOfLine(tx, order, line);
    const near = softParts(stocks.filter(isNear), kind, quantity);
    const far = stocks.filter((stock) => !isNear(stock));
    return [...near, ...softParts(far, kind, quantity - heldIn(near))];
  });
  countSoft(tx, placed, 1);
  return placed;
}

/** What an order's reservations hold of a line now. */
const heldOf = (tx: Tx, { orderId }: Order, { lineItemId, sku }: OrderLine): number =>
  tx
    .by(softReservations, 'orderId', orderId)
    .flatMap(({ items }) => items)
    .filter((item) => item.lineItemId === lineItemId && item.sku === sku)
    .reduce((sum, { parts }) => sum + heldIn(parts), 0);

/** The item that reserves the open units of a line in its zone, as far as there is stock. */
function freshItem(tx: Tx, order: Order, line: OrderLine): SoftItem[] {
  const network = networkOfLine(tx, order, line);
  if (!network || !isInventoryManaged(line) || !isFulfillable(line)) return [];
  const { lineItemId, sku, itemId } = line;
  const stocks = stockOfLine(tx, order, line).filter(memberOf(tx, network));
  const parts = softParts(stocks, 'onHand', held(line.units, 'open') - heldOf(tx, order, line));
  countSoft(tx, parts, 1);
  return parts.length === 0 ? [] : [{ lineItemId, sku, itemId, channelId: order.channelId, networkCode: network.code, parts }];
}

/**
 * Softly reserves the open units of lines in the network of the zone of their address (documented
 * for a changed address; which network that is, is a policy). What was reserved for them before is
 * reserved there first, and elsewhere as far as it has no room.
 */
export function reserveInZone(tx: Tx, order: Order, lines: readonly OrderLine[]): void {
  for (const reservation of [...tx.by(softReservations, 'orderId', order.orderId)]) {
    const items = reservation.items.map((item): SoftItem => {
      const line = lines.find(({ lineItemId, sku }) => lineItemId === item.lineItemId && sku === item.sku);
      if (!line) return item;
      const { networkCode: _before, locationNum: _place, ...rest } = item;
      const code = networkOfLine(tx, order, line)?.code;
      return { ...rest, ...(code !== undefined && { networkCode: code }), parts: placedAnew(tx, order, line, item.parts) };
    });
    keepItems(tx, reservation, items);
  }
  const fresh = lines.flatMap((line) => freshItem(tx, order, line));
  if (fresh.length > 0) tx.put(softReservations, newReservation(tx, order, fresh));
}

function newReservation(tx: Tx, { orderId, orderNumber }: Order, items: SoftItem[]): SoftReservation {
  const now = tx.now();
  const expiresAt = after(now, policy(tx, 'softReservationFor'));
  return { id: tx.newId(), orderId, orderNumber, items, expiresAt, createdAt: now, updatedAt: now };
}
