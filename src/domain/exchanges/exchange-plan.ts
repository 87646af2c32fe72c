import { split } from '../../core/money.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { AnnouncedReplacement, ExchangeWish, Replacement } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { worthOfReturn } from '../money/return-refunds.js';
import { covers, free, reserve } from './exchange-stock.js';
import { type ExchangedPart, type Received, receiveUnits } from './receive-units.js';

/** Unless something else is wished, an exchange sends the same product again, free (a policy). */
const sameAgain = ({ itemId, sku }: OrderLine, quantity: number): ExchangeWish => ({
  items: [{ itemId, sku, quantity, cost: 0, atOnce: false }],
  refund: 0,
});

/** What is wished, with its part, by units, of what the units that it replaces are worth. */
function carrying(
  order: Order,
  { lineItemId }: OrderLine,
  replaced: number,
  { items }: ExchangeWish,
): (Replacement & { atOnce: boolean })[] {
  const worth = Math.max(0, worthOfReturn(order, lineItemId, replaced));
  const parts = split(
    worth,
    items.map(({ quantity }) => quantity),
    order.currency,
  );
  return items.map((item, i) => ({ ...item, carries: parts[i] ?? 0 }));
}

/** What is due now, and the line that notes it and what is still announced. */
export interface Noted {
  line: OrderLine;
  due: readonly Replacement[];
  refund: number;
}

/**
 * Notes on a line what is to be sent for announced units and keeps stock for it. What is wished at
 * once and all in stock is due now; everything else is once the units come back (documented).
 */
export function announce(tx: Tx, order: Order, line: OrderLine, part: ExchangedPart, wish = sameAgain(line, part.quantity)): Noted {
  const due: Replacement[] = [];
  const wished = carrying(order, line, part.quantity, wish);
  const found = wished.map((item) => ({ item, ...reserve(tx, order, line, item) }));
  const items = found.map(({ item: { atOnce, ...replacement }, reserved, covers: all }): AnnouncedReplacement => {
    if (!atOnce || !all) return { ...replacement, atOnce: false, reserved };
    free(tx, reserved);
    due.push(replacement);
    return { ...replacement, atOnce: true, reserved: [] };
  });
  const exchanges = [...(line.exchanges ?? []), { ...part, received: 0, items, refund: wish.refund }];
  return { line: { ...line, exchanges }, due, refund: 0 };
}

const plain = ({ itemId, sku, quantity, cost, carries }: Replacement): Replacement => ({ itemId, sku, quantity, cost, carries });

/**
 * What is sent for units that come back: what the wish says unless something was sent for them at
 * once; or else what was announced for them, and the same again where nothing was.
 */
function sentFor(order: Order, line: OrderLine, units: number, { due, refund, unknown, sentAtOnce }: Received, wish?: ExchangeWish) {
  const sent = (replaced: number, one: ExchangeWish) => carrying(order, line, replaced, one).map(plain);
  if (wish && !sentAtOnce) return { due: sent(units, wish), refund: wish.refund };
  const again = unknown > 0 ? sent(unknown, sameAgain(line, unknown)) : [];
  return { due: [...due.map(plain), ...again], refund };
}

const unitsOf = (parts: readonly ExchangedPart[]): number => parts.reduce((units, { quantity }) => units + quantity, 0);

/** Takes units off what a line has announced, and says what is due for them. */
export function takeOff(tx: Tx, order: Order, line: OrderLine, parts: readonly ExchangedPart[], wish?: ExchangeWish): Noted {
  const received = receiveUnits(line.exchanges ?? [], parts, order.currency);
  for (const { reserved } of received.due) free(tx, reserved);
  return { line: line.exchanges ? { ...line, exchanges: received.left } : line, ...sentFor(order, line, unitsOf(parts), received, wish) };
}

/** Whether stock covers what would be sent for units that come back. */
export function canSend(tx: Tx, order: Order, line: OrderLine, part: ExchangedPart, wish?: ExchangeWish): boolean {
  const received = receiveUnits(line.exchanges ?? [], [part], order.currency);
  return covers(tx, order, line, sentFor(order, line, part.quantity, received, wish).due, received.due);
}
