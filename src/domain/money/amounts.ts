import type { FieldProblem } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';

/** Amounts from this size on cannot be added exactly in every currency. */
const TOO_LARGE = 100_000_000_000;
/** The most that the amounts of one list can add up to. */
const MOST_IN_TOTAL = 200_000_000_000;
const MOST_UNITS = 1_000_000_000;

const ofOrder = ['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal'];
const ofLine = ['itemUnitPrice', 'itemSubTotal', 'itemFeeTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemTotal'];
const ofPayment = ['authAmount', 'chargedAmount', 'refundAmount'];
const ofEntry = ['value', 'amount'];

/** The parts of an order that hold amounts, as requests send them. */
interface Priced {
  items: readonly (object & {
    itemUnitPrice?: number;
    orderedQuantity?: number;
    fees?: readonly object[];
    discounts?: readonly object[];
  })[];
  payments?: readonly object[];
  fees?: readonly object[];
  discounts?: readonly object[];
}

const large = (field: string, message = `must be less than ${TOO_LARGE}`): FieldProblem => ({ field, problem: 'invalid', message });

/**
 * Problems with the named amounts of a record that are too large for exact arithmetic. `place` is
 * the prefix of the field names.
 */
export function largeAmounts(record: object, names: readonly string[], place = ''): FieldProblem[] {
  const found = names.filter((name) => isLarge(own(record, name)));
  return found.map((name) => large(place + name));
}

const isLarge = (amount: unknown): boolean => typeof amount === 'number' && Math.abs(amount) >= TOO_LARGE;

const largeInList = (list: readonly object[] = [], names: readonly string[], place: string): FieldProblem[] =>
  list.flatMap((entry, i) => largeAmounts(entry, names, `${place}[${i}].`));

function lineProblems(line: Priced['items'][number], place: string): FieldProblem[] {
  const { itemUnitPrice = 0, orderedQuantity = 1 } = line;
  const fields = [
    ...largeAmounts(line, ofLine, `${place}.`),
    ...largeInList(line.fees, ofEntry, `${place}.fees`),
    ...largeInList(line.discounts, ofEntry, `${place}.discounts`),
  ];
  if (orderedQuantity > MOST_UNITS) fields.push(large(`${place}.orderedQuantity`, `must be at most ${MOST_UNITS}`));
  else if (fields.length === 0 && Math.abs(itemUnitPrice * orderedQuantity) >= TOO_LARGE) {
    fields.push(large(`${place}.itemUnitPrice`, `times orderedQuantity must be less than ${TOO_LARGE}`));
  }
  return fields;
}

function amountsOf(record: object, names: readonly string[]): number[] {
  const amounts: number[] = [];
  for (const name of names) {
    const amount = own(record, name);
    if (typeof amount === 'number') amounts.push(Math.abs(amount));
  }
  return amounts;
}

const amountsIn = (list: readonly object[] = [], names: readonly string[] = ofEntry): number[] =>
  list.flatMap((entry) => amountsOf(entry, names));

const amountsOfLine = (line: Priced['items'][number]): number[] => [
  Math.max(Math.abs((line.itemUnitPrice ?? 0) * (line.orderedQuantity ?? 1)), ...amountsOf(line, ['itemSubTotal', 'itemTotal'])),
  ...amountsOf(line, ['itemFeeTotal', 'itemDiscountsTotal', 'itemTaxTotal']),
  ...amountsIn(line.fees),
  ...amountsIn(line.discounts),
];

/** The problem of a list whose amounts, all 0 or more, add up to too much for exact arithmetic. */
export const largeTotal = (field: string, amounts: readonly number[]): FieldProblem[] =>
  amounts.reduce((total, amount) => total + amount, 0) < MOST_IN_TOTAL
    ? []
    : [large(field, `must have amounts of less than ${MOST_IN_TOTAL} in total`)];

/** Problems with lists whose amounts add up to too much, each of them being small enough. */
function largeTotals({ items, payments, fees, discounts }: Priced): FieldProblem[] {
  const lists = { items: items.flatMap(amountsOfLine), payments: amountsIn(payments, ofPayment), fees: amountsIn(fees), discounts: amountsIn(discounts) }; // biome-ignore format: one thought
  return Object.entries(lists).flatMap(([field, amounts]) => largeTotal(field, amounts));
}

/** Problems with the amounts and quantities of an order that are too large for exact arithmetic. */
export function amountProblems(order: Priced): FieldProblem[] {
  const problems = largeFields(order);
  return problems.length > 0 ? problems : largeTotals(order);
}

const largeFields = (order: Priced): FieldProblem[] => [
  ...largeAmounts(order, ofOrder),
  ...largeInList(order.fees, ofEntry, 'fees'),
  ...largeInList(order.discounts, ofEntry, 'discounts'),
  ...largeInList(order.payments, ofPayment, 'payments'),
  ...order.items.flatMap((line, i) => lineProblems(line, `items[${i}]`)),
];
