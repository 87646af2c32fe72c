import { split, subtract, sum } from '../../core/values/money.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { AnnouncedReplacement, ExchangeWish, Replacement, Surplus } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { type Credit, liveUnits } from '../money/carries.js';
import { worthOfReturn } from '../money/return-refunds.js';
import { lineOf } from '../status/units.js';
import { covers, free, reserve } from './exchange-stock.js';
import { type ExchangedPart, type Received, receiveUnits } from './receive-units.js';

/** Unless something else is wished, an exchange sends the same product again, free (a policy). */
const sameAgain = ({ itemId, sku }: OrderLine, quantity: number): ExchangeWish => ({
  items: [{ itemId, sku, quantity, cost: 0, atOnce: false }],
  refund: 0,
});

/** What is wished, with its part, by units, of what the units that it replaces are worth. */
function carrying(order: Order, { lineItemId }: OrderLine, replaced: number, { items, refund }: ExchangeWish) {
  const worth = Math.max(0, subtract(worthOfReturn(order, lineItemId, replaced), refund, order.currency));
  const weights = items.map(({ quantity }) => quantity);
  const parts = split(worth, weights, order.currency);
  return items.map((item, i) => ({ ...item, carries: parts[i] ?? 0 }));
}

/** What is due now, and the line that notes it and what is still announced. */
export interface Noted {
  line: OrderLine;
  due: readonly Replacement[];
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
    if (!atOnce || !all) return { ...replacement, reserved };
    free(tx, reserved);
    const sent = { ...replacement, lineItemId: tx.newId() };
    due.push(sent);
    return { ...sent, reserved: [] };
  });
  const exchanges = [...(line.exchanges ?? []), { ...part, received: 0, dropped: 0, items, refund: wish.refund }];
  return { line: { ...line, exchanges }, due };
}

const unitsOf = (parts: readonly ExchangedPart[]): number => parts.reduce((units, { quantity }) => units + quantity, 0);

/** What is done for units that come back for others. Amounts are decimals. */
interface Sent {
  received: Received;
  due: readonly Replacement[];
  /** What is given back beside. */
  refund: number;
  /** What is owed for units that nothing is sent for. */
  lacking: number;
  covered: boolean;
}

/** A plan with another amount that is given back beside: what is sent carries that much less. */
const withRefund = ({ due, refund, lacking }: Pick<Sent, 'due' | 'refund' | 'lacking'>, stated: number, currency?: string) => {
  const weights = due.map(({ quantity }) => quantity);
  const parts = split(subtract(stated, refund, currency), weights, currency);
  const less = due.map((one, i) => ({ ...one, carries: Math.max(0, subtract(one.carries, parts[i] ?? 0, currency)) }));
  return { due: less, refund: stated, lacking };
};

const plain = ({ itemId, sku, quantity, cost, carries }: Replacement): Replacement => ({ itemId, sku, quantity, cost, carries });

/**
 * What is done for units that come back: what the wish says unless something was sent for them at
 * once; or else what was announced for them, and the same again where nothing was. `stated` is
 * given back beside instead of what was wished.
 */
function sentFor(tx: Tx, order: Order, line: OrderLine, parts: readonly ExchangedPart[], wish?: ExchangeWish, stated?: number): Sent {
  const { currency } = order;
  const announced = receiveUnits(line.exchanges ?? [], parts, 'received', currency);
  const isOther = wish !== undefined && !announced.sentAtOnce;
  const received = isOther ? receiveUnits(line.exchanges ?? [], parts, 'dropped', currency) : announced;
  const of = (replaced: number, one: ExchangeWish) => carrying(order, line, replaced, one).map(plain);
  const again = received.unknown > 0 ? of(received.unknown, sameAgain(line, received.unknown)) : [];
  const due = isOther ? of(unitsOf(parts), wish) : [...received.due.map(plain), ...again];
  const { refund } = isOther ? wish : received;
  const planned = withRefund({ due, refund, lacking: received.lacking }, stated ?? refund, currency);
  return { received, ...planned, covered: covers(tx, order, line, due, [...received.due, ...received.unneeded]) };
}

const withExchanges = (line: OrderLine, { left }: Received): OrderLine => (line.exchanges ? { ...line, exchanges: left } : line);

/** What is due for units that came back, and what is refunded now, a decimal. */
export interface Exchanged extends Noted {
  refund: number;
  /** What replacements that were sent before stand for from now on. */
  credits: readonly Credit[];
}

/**
 * Takes units that came back off what a line has announced, and says what is due for them. Where
 * some was sent at once and stock does not cover the rest, the rest is refunded (documented).
 */
export function takeOff(
  ...[tx, order, line, parts, wish, stated]: [Tx, Order, OrderLine, readonly ExchangedPart[], ExchangeWish?, number?]
): Exchanged {
  const { currency } = order;
  const { received, due, refund, lacking, covered } = sentFor(tx, order, line, parts, wish, stated);
  for (const { reserved } of [...received.due, ...received.unneeded]) free(tx, reserved);
  const common = { line: withExchanges(line, received), credits: received.credits };
  const money = sum([refund, lacking], currency);
  if (covered || !received.sentAtOnce) return { ...common, due, refund: money };
  const instead = due.map(({ carries }) => carries);
  return { ...common, due: [], refund: sum([money, ...instead], currency) };
}

/**
 * Whether what is to be sent for units that come back can be sent: stock covers it, or some of it
 * was sent at once.
 */
export function canSend(tx: Tx, order: Order, line: OrderLine, part: ExchangedPart, wish?: ExchangeWish): boolean {
  const { covered, received } = sentFor(tx, order, line, [part], wish);
  return covered || received.sentAtOnce;
}

/**
 * What is given back beside an exchange of units that come back, unless it is stated; a decimal.
 */
export const refundBeside = (order: Order, line: OrderLine, part: ExchangedPart): number =>
  receiveUnits(line.exchanges ?? [], [part], 'received', order.currency).refund;

/** What follows from units that are not exchanged after all. */
export interface Dropped {
  line: OrderLine;
  /** What is owed for units that came back before and for which nothing is sent any more. */
  lacking: number;
  /** Replacements that were sent at once, and that nothing pays for. */
  surplus: Surplus[];
}

/** Takes units that are not exchanged after all off what a line has announced. */
export function drop(tx: Tx, order: Order, line: OrderLine, parts: readonly ExchangedPart[]): Dropped {
  const received = receiveUnits(line.exchanges ?? [], parts, 'dropped', order.currency);
  for (const { reserved } of received.unneeded) free(tx, reserved);
  const surplus = received.unearned.flatMap(({ lineItemId, earned, worth }) => {
    const sent = lineOf(order, lineItemId);
    const quantity = sent ? liveUnits(sent) - earned : 0;
    return quantity > 0 ? [{ lineItemId, quantity, worth }] : [];
  });
  return { line: withExchanges(line, received), lacking: received.lacking, surplus };
}
