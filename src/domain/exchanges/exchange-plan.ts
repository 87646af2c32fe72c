import type { Order, OrderLine } from '../../model/order.js';
import type { AnnouncedReplacement, ExchangeWish, Replacement } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { covers, free, reserve } from './exchange-stock.js';
import { type ExchangedPart, type Received, receiveUnits } from './receive-units.js';

/** Unless something else is wished, an exchange sends the same product again, free (a policy). */
const sameAgain = ({ itemId, sku }: OrderLine, quantity: number): ExchangeWish => ({
  items: [{ itemId, sku, quantity, cost: 0, atOnce: false }],
  refund: 0,
});

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
  const found = wish.items.map((item) => ({ item, ...reserve(tx, order, line, item) }));
  const items = found.map(({ item: { atOnce, ...replacement }, reserved, covers: all }): AnnouncedReplacement => {
    if (!atOnce || !all) return { ...replacement, atOnce: false, reserved };
    free(tx, reserved);
    due.push(replacement);
    return { ...replacement, atOnce: true, reserved: [] };
  });
  const exchanges = [...(line.exchanges ?? []), { ...part, received: 0, items, refund: wish.refund }];
  return { line: { ...line, exchanges }, due, refund: 0 };
}

/**
 * What is sent for units that come back: what the wish says unless something was sent for them at
 * once; or else what was announced for them, and the same again where nothing was.
 */
function sentFor(line: OrderLine, { due, refund, unknown, sentAtOnce }: Received, wish?: ExchangeWish): Omit<Noted, 'line'> {
  if (wish && !sentAtOnce) return { due: wish.items.map(({ atOnce: _, ...item }) => item), refund: wish.refund };
  const plain = due.map(({ reserved: _, ...item }) => item);
  return { due: [...plain, ...(unknown > 0 ? sameAgain(line, unknown).items.map(({ atOnce: _, ...item }) => item) : [])], refund };
}

/** Takes units off what a line has announced, and says what is due for them. */
export function takeOff(tx: Tx, { currency }: Order, line: OrderLine, parts: readonly ExchangedPart[], wish?: ExchangeWish): Noted {
  const received = receiveUnits(line.exchanges ?? [], parts, currency);
  for (const { reserved } of received.due) free(tx, reserved);
  return { line: line.exchanges ? { ...line, exchanges: received.left } : line, ...sentFor(line, received, wish) };
}

/** Whether stock covers what would be sent for units that come back. */
export function canSend(tx: Tx, order: Order, line: OrderLine, part: ExchangedPart, wish?: ExchangeWish): boolean {
  const received = receiveUnits(line.exchanges ?? [], [part], order.currency);
  return covers(tx, order, line, sentFor(line, received, wish).due, received.due);
}
