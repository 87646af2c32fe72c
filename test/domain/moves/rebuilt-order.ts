import type { AuditLog, OrderLine } from '../../../src/model/order.js';
import {
  cents,
  centsOf,
  dearerLine,
  listed,
  movedLine,
  placedLine,
  portion,
  type RebuiltLine,
  remainingOf,
  type SentLine,
  said,
  total,
  updatedLine,
} from './rebuilt-line.js';
import { moveTold, type SaidBy } from './rebuilt-units.js';

/** What bodies say of an order, as far as it counts. */
export interface SentOrder {
  orderNumber: string;
  statusCode: string;
  items: readonly SentLine[];
  orderSubTotal?: number;
  orderDiscount?: number;
  feeTotal?: number;
  taxTotal?: number;
  orderTotal?: number;
  discounts?: readonly { value?: number; amount?: number }[];
  fees?: readonly { value?: number; amount?: number }[];
}

/** An order as what was sent and told makes it; amounts in cents. */
export interface RebuiltOrder {
  lines: readonly RebuiltLine[];
  subTotal: number;
  discount: number;
  fee: number;
  tax: number;
  total: number;
  /** What of each amount is the order's own; null where the lines are not part of the figure. */
  own: Own;
  lists: Pick<SentOrder, 'discounts' | 'fees'>;
}

interface Own {
  discount: number | null;
  fee: number | null;
  tax: number;
}

const starts: Readonly<Record<string, string>> = { ORDER_SHIPPED: 'shipped', ORDER_DELIVERED: 'delivered', ORDER_PICKED_UP: 'pickedUp' };

const beside = (figure: number, ofLines: number): number | null => (figure >= ofLines ? figure - ofLines : null);
const sumOf = (lines: readonly RebuiltLine[], name: 'subTotal' | 'discount' | 'tax' | 'fee'): number =>
  total(lines.map((line) => line[name]));

/**
 * An order that was just placed: its amounts are those that were sent, the others by the formulas.
 */
export function placedOrder(sent: SentOrder): RebuiltOrder {
  const lines = sent.items.map((line) => placedLine(line, starts[sent.statusCode]));
  const subTotal = centsOf(sent.orderSubTotal) ?? sumOf(lines, 'subTotal');
  const discount = centsOf(sent.orderDiscount) ?? listed(sent.discounts) + sumOf(lines, 'discount');
  const fee = centsOf(sent.feeTotal) ?? listed(sent.fees) + sumOf(lines, 'fee');
  const tax = centsOf(sent.taxTotal) ?? sumOf(lines, 'tax');
  const own = {
    discount: beside(discount, sumOf(lines, 'discount')),
    fee: beside(fee, sumOf(lines, 'fee')),
    tax: beside(tax, sumOf(lines, 'tax')) ?? 0,
  };
  const sum = centsOf(sent.orderTotal) ?? subTotal - discount + fee + tax;
  const lists = { discounts: sent.discounts, fees: sent.fees } as RebuiltOrder['lists'];
  return { lines, subTotal, discount, fee, tax, total: sum, own, lists };
}

/**
 * The order with its totals by the documented formulas; a discount is never more than the goods.
 */
function summedUp(order: RebuiltOrder): RebuiltOrder {
  const { lines, own } = order;
  const empty = lines.every((line) => remainingOf(line) === 0);
  const amount = (name: 'discount' | 'fee' | 'tax'): number => {
    const part = own[name];
    if (empty) return 0;
    return part === null ? order[name] : Math.max(0, part + sumOf(lines, name));
  };
  const subTotal = sumOf(lines, 'subTotal');
  const discount = Math.min(amount('discount'), Math.max(0, subTotal));
  const [fee, tax] = [amount('fee'), amount('tax')];
  return { ...order, subTotal, discount, fee, tax, total: subTotal - discount + fee + tax };
}

const figures = (line: RebuiltLine): string => JSON.stringify([line.ordered, line.price, line.discount, line.tax, line.fee]);

function ownAfter(order: RebuiltOrder, lines: readonly RebuiltLine[], sent: SentOrder, read: RebuiltOrder): Own {
  const part = (name: 'discount' | 'fee', figure: number | undefined, list: SentOrder['fees'], readList: SentOrder['fees']) => {
    const stated = said(centsOf(figure), read[name]);
    return stated === undefined ? (said(listed(list), listed(readList)) ?? order.own[name]) : beside(stated, sumOf(lines, name));
  };
  const tax = said(centsOf(sent.taxTotal), read.tax);
  return {
    discount: part('discount', sent.orderDiscount, sent.discounts, read.lists.discounts),
    fee: part('fee', sent.feeTotal, sent.fees, read.lists.fees),
    tax: tax === undefined ? order.own.tax : tax - sumOf(lines, 'tax'),
  };
}

/** An order after an update, which its sender wrote for the order as `read`. */
function updatedOrder(order: RebuiltOrder, sent: SentOrder, read: RebuiltOrder): RebuiltOrder {
  const named = ({ lines }: RebuiltOrder, id: string) => lines.find((line) => line.id === id);
  const lines = sent.items.map((item) => {
    const line = named(order, item.lineItemId);
    return line ? updatedLine(line, item, named(read, item.lineItemId) ?? line) : placedLine(item);
  });
  const own = ownAfter(order, lines, sent, read);
  const figure = (name: 'orderSubTotal' | 'orderDiscount' | 'feeTotal' | 'taxTotal' | 'orderTotal', was: number, now: number) =>
    said(centsOf(sent[name]), was) ?? now;
  const lists = { discounts: sent.discounts, fees: sent.fees } as RebuiltOrder['lists'];
  const next = {
    ...order,
    lines,
    lists,
    subTotal: figure('orderSubTotal', read.subTotal, order.subTotal),
    discount: figure('orderDiscount', read.discount, order.discount),
    fee: figure('feeTotal', read.fee, order.fee),
    tax: figure('taxTotal', read.tax, order.tax),
    total: figure('orderTotal', read.total, order.total),
  };
  const all = (one: RebuiltOrder, mine: Own) => JSON.stringify([one.lines.map((line) => [line.id, figures(line)]).sort(), one.discount, one.fee, one.tax, mine]); // biome-ignore format: one thought
  return all(next, own) === all(order, order.own) ? next : summedUp({ ...next, own });
}

/** An order with a line for units that replace others; what it costs is told by itself only. */
function withReplacement(order: RebuiltOrder, { lineItemId = '', quantity = 0 }: AuditLog, lines: readonly OrderLine[]): RebuiltOrder {
  const { originalItemSubTotal: itemSubTotal = 0, itemUnitPrice } = lines.find((line) => line.lineItemId === lineItemId) ?? {};
  const price = itemUnitPrice === undefined ? {} : { itemUnitPrice };
  const added = placedLine({ lineItemId, orderedQuantity: quantity, itemSubTotal, ...price });
  return summedUp({ ...order, lines: [...order.lines, added] });
}

/** An order with a line that was charged more. */
const withCharge = (order: RebuiltOrder, { lineItemId, amount = 0 }: AuditLog): RebuiltOrder =>
  summedUp({ ...order, lines: order.lines.map((line) => (line.id === lineItemId ? dearerLine(line, cents(amount)) : line)) });

/** An order after what one entry of its history tells; `lines` are those that it has now. */
export function toldOrder(
  order: RebuiltOrder,
  entry: AuditLog,
  sent: SentOrder | undefined,
  read: RebuiltOrder,
  { lines, saidBy }: { lines: readonly OrderLine[]; saidBy: SaidBy },
): RebuiltOrder {
  if (sent && entry.note?.startsWith('Updated by the merchant')) return updatedOrder(order, sent, read);
  if (entry.note?.startsWith('Replaces units')) return withReplacement(order, entry, lines);
  if (entry.note?.startsWith('Charged')) return withCharge(order, entry);
  const move = moveTold(entry);
  if (move === undefined) return order;
  const { lineItemId, quantity = 0 } = entry;
  const moved = order.lines.map((line) => (line.id === lineItemId ? movedLine(line, move, quantity, saidBy) : line));
  const cancelled = move !== undefined && ['cancel', 'cancelBackorder', 'scratch'].includes(move);
  return cancelled ? summedUp({ ...order, lines: moved }) : { ...order, lines: moved };
}

/**
 * What cancellations took by the documented formula: the cancelled part of each line's original
 * total.
 */
export const cancelTotalOf = ({ lines }: RebuiltOrder): number =>
  total(lines.map((line) => portion(line.originalTotal, line.ordered - remainingOf(line), line.ordered)));
