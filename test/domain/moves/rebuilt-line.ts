import { afterMove, leftUnits, type SaidBy, type Units, unitsIn } from './rebuilt-units.js';

/** Amounts as bodies list them: discounts, taxes or fees. */
type Listed = readonly { value?: number; amount?: number }[] | undefined;

/** What bodies say of a line, as far as it counts. */
export interface SentLine {
  lineItemId: string;
  orderedQuantity?: number;
  itemUnitPrice?: number;
  itemSubTotal?: number;
  itemDiscountsTotal?: number;
  itemTaxTotal?: number;
  itemFeeTotal?: number;
  itemTotal?: number;
  discounts?: Listed;
  taxDetail?: Listed;
  fees?: Listed;
}

export const cents = (amount: number): number => Math.round(amount * 100);
export const centsOf = (amount: number | undefined): number | undefined => (amount === undefined ? undefined : cents(amount));
export const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
export const listed = (list: Listed): number => total((list ?? []).map(({ amount, value = 0 }) => cents(amount ?? value)));

/** `whole × part ÷ of` in cents, halves away from zero. */
export function portion(whole: number, part: number, of: number): number {
  if (of === 0) return 0;
  const rounded = Math.floor((2 * Math.abs(whole) * part + of) / (2 * of));
  return whole < 0 ? -rounded : rounded;
}

/** The amounts of a line that follow from the others, in cents. */
export interface Figures {
  subTotal: number;
  discount: number;
  tax: number;
  fee: number;
}

/** A line as what was sent and told makes it: cents, and every way its units can be. */
export interface RebuiltLine extends Figures {
  id: string;
  ordered: number;
  /** More than one only where the history does not tell which units an update meant. */
  units: readonly Units[];
  price: number | undefined;
  /** The amounts that are prorated, for as many units. */
  basis: Figures & { units: number };
  lists: Pick<SentLine, 'discounts' | 'taxDetail' | 'fees'>;
  total: number;
  originalTotal: number;
}

const unitsOf = ({ units }: RebuiltLine): Units => units[0] ?? {};
const cancelledOf = (line: RebuiltLine): number => unitsIn(unitsOf(line), 'cancelled');
export const remainingOf = (line: RebuiltLine): number => line.ordered - cancelledOf(line);
export const goneOf = (line: RebuiltLine): number => leftUnits(unitsOf(line));

const times = (price: number, quantity: number): number => cents(price * quantity);

/** A line that was just sent: its amounts are those that were sent, the others by the formulas. */
export function placedLine(sent: SentLine, bucket = 'open'): RebuiltLine {
  const { lineItemId: id, orderedQuantity: ordered = 1, itemUnitPrice: price, discounts, taxDetail, fees } = sent;
  const figures: Figures = {
    subTotal: centsOf(sent.itemSubTotal) ?? times(price ?? 0, ordered),
    discount: centsOf(sent.itemDiscountsTotal) ?? listed(discounts),
    tax: centsOf(sent.itemTaxTotal) ?? listed(taxDetail),
    fee: centsOf(sent.itemFeeTotal) ?? listed(fees),
  };
  const amount = centsOf(sent.itemTotal) ?? figures.subTotal - figures.discount + figures.tax + figures.fee;
  const lists = { discounts, taxDetail, fees } as RebuiltLine['lists'];
  const basis = { units: ordered, ...figures };
  return { id, ordered, units: [{ [bucket]: ordered }], price, ...figures, basis, lists, total: amount, originalTotal: amount };
}

/**
 * The amounts of a line for the units that are not cancelled: the price is per unit, discount and
 * tax are prorated, a fee is owed until nothing is left.
 */
function computed(line: RebuiltLine): RebuiltLine {
  const { basis, price } = line;
  const remaining = remainingOf(line);
  const subTotal = price === undefined ? portion(basis.subTotal, remaining, basis.units) : times(price, remaining);
  const discount = portion(basis.discount, remaining, basis.units);
  const tax = portion(basis.tax, remaining, basis.units);
  const fee = remaining === 0 ? 0 : basis.fee;
  return { ...line, subTotal, discount, tax, fee, total: subTotal - discount + tax + fee };
}

/**
 * A line after a move that the history tells of; its amounts are new where units were cancelled.
 */
export function movedLine(line: RebuiltLine, move: string, quantity: number, saidBy: SaidBy): RebuiltLine {
  const units = line.units.flatMap((one) => afterMove(one, move, quantity, saidBy));
  const moved = { ...line, units: [...new Map(units.map((one) => [JSON.stringify(one), one])).values()] };
  return cancelledOf(moved) === cancelledOf(line) ? moved : computed(moved);
}

/** A line that costs so many cents more for the units that are left of it. */
export function dearerLine(line: RebuiltLine, more: number): RebuiltLine {
  const { discount, tax, fee } = line;
  const basis = { units: remainingOf(line), subTotal: line.subTotal + more, discount, tax, fee };
  return computed({ ...line, price: undefined, basis });
}

/** What an update says: nothing where it sends what its sender read. */
export const said = <T>(sent: T | undefined, read: T | undefined): T | undefined => (sent === read ? undefined : sent);

function restated(sentTotal: number | undefined, read: number, sentList: Listed, readList: Listed): number | undefined {
  const list = listed(sentList);
  return said(centsOf(sentTotal), read) ?? said(list, listed(readList)) ?? (sentTotal === undefined ? list : undefined);
}

const withOrdered = (line: RebuiltLine, ordered: number): readonly Units[] =>
  line.units.map((units) => ({ ...units, open: unitsIn(units, 'open') + ordered - line.ordered }));

/**
 * A line after an update, which its sender wrote for the line as `read`: a new quantity, price or
 * amount makes all amounts new, and else those stand that were sent.
 */
export function updatedLine(line: RebuiltLine, sent: SentLine, read: RebuiltLine): RebuiltLine {
  const ordered = sent.orderedQuantity ?? line.ordered;
  const price = sent.itemUnitPrice ?? line.price;
  const lists = { discounts: sent.discounts, taxDetail: sent.taxDetail, fees: sent.fees } as RebuiltLine['lists'];
  const discount = restated(sent.itemDiscountsTotal, read.discount, sent.discounts, read.lists.discounts) ?? line.discount;
  const tax = restated(sent.itemTaxTotal, read.tax, sent.taxDetail, read.lists.taxDetail) ?? line.tax;
  const fee = restated(sent.itemFeeTotal, read.fee, sent.fees, read.lists.fees) ?? line.fee;
  const subTotal = said(centsOf(sent.itemSubTotal), read.subTotal) ?? line.subTotal;
  const next = { ...line, ordered, units: withOrdered(line, ordered), lists, subTotal };
  const same = ordered === line.ordered && price === line.price && discount === line.discount && tax === line.tax && fee === line.fee;
  if (same) return { ...next, price: sent.itemUnitPrice, total: said(centsOf(sent.itemTotal), read.total) ?? line.total };
  const basis = { units: remainingOf(next), subTotal, discount, tax, fee };
  return computed({ ...next, price: sent.itemUnitPrice, basis });
}
