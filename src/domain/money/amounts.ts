import type { FieldProblem } from '../../core/errors.js';

/** Amounts from this size on cannot be added exactly in every currency. */
const TOO_LARGE = 100_000_000_000;
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
export const largeAmounts = (record: object, names: readonly string[], place = ''): FieldProblem[] =>
  names.flatMap((name) => {
    const amount: unknown = record[name as never];
    return typeof amount === 'number' && Math.abs(amount) >= TOO_LARGE ? large(place + name) : [];
  });

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

/** Problems with the amounts and quantities of an order that are too large for exact arithmetic. */
export const amountProblems = (order: Priced): FieldProblem[] => [
  ...largeAmounts(order, ofOrder),
  ...largeInList(order.fees, ofEntry, 'fees'),
  ...largeInList(order.discounts, ofEntry, 'discounts'),
  ...largeInList(order.payments, ofPayment, 'payments'),
  ...order.items.flatMap((line, i) => lineProblems(line, `items[${i}]`)),
];
