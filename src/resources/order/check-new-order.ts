import { type FieldProblem, invalid, refuseAll, taken } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';
import { checkOrderAttributes } from '../../domain/attributes/check-attributes.js';
import { amountProblems } from '../../domain/money/amounts.js';
import { newPaymentProblems } from '../../domain/money/check-payments.js';
import { holdOf } from '../../domain/moves/holds.js';
import { policy } from '../../domain/policies.js';
import { shipMethodProblems } from '../../domain/shipping/ship-to-methods.js';
import { holderOfNumber } from '../../model/find-order.js';
import type { Bucket } from '../../model/order.js';
import { orderSubTypes } from '../../model/order-parts.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Tx } from '../../store/tx.js';
import { checkDistinctLines, checkLineCount, type NewOrder } from './new-order.js';

/**
 * Statuses of orders whose units have all left already, such as in-store sales and imported orders.
 */
export const leftAlready: Readonly<Record<string, Bucket>> = {
  ORDER_SHIPPED: 'shipped',
  ORDER_DELIVERED: 'delivered',
  ORDER_PICKED_UP: 'pickedUp',
};

const startCodes = ['ORDER_CREATED', 'ORDER_CONFIRMED', ...orderStatusCodes.filter((code) => holdOf(code)), ...Object.keys(leftAlready)];

/**
 * Refuses a subType that is neither documented nor in the policy `subTypes` (documented: others are
 * by arrangement).
 */
export function checkSubType(tx: Tx, subType: string | undefined): void {
  const known: string[] = [...orderSubTypes, ...policy(tx, 'subTypes')];
  if (subType !== undefined && !known.includes(subType)) throw invalid('subType', `must be one of [${known.join(', ')}]`);
}

const kinds = {
  'a boolean': (value: unknown) => typeof value === 'boolean',
  'a string': (value: unknown) => typeof value === 'string',
  'a number': (value: unknown) => typeof value === 'number',
  'an integer': (value: unknown) => Number.isInteger(value),
};
type Kinds = readonly (readonly [name: string, kind: keyof typeof kinds])[];

/**
 * Fields that an order shows but that the contract does not describe in a new order's lines,
 * payments, discounts and fees. They are accepted if they have the type that is shown.
 */
const undocumented = {
  line: Object.entries({
    infiniteConsent: 'a boolean',
    preorder: 'a boolean',
    gifting: 'a boolean',
    exchangeItem: 'a boolean',
    parentLineItemNumber: 'an integer',
    invoiceQuantity: 'an integer',
    reshippedQuantity: 'an integer',
    itemShippingTotal: 'a number',
    originalShippingTotal: 'a number',
    outstandingItemTotal: 'a number',
    originalOutstandingItemTotal: 'a number',
    refundAmount: 'a number',
  }),
  fee: Object.entries({ quantity: 'an integer', invoiceQuantity: 'an integer', refundAmount: 'a number' }),
  discount: Object.entries({ invoiceQuantity: 'an integer', returnQuantity: 'an integer', cancelQuantity: 'an integer' }),
  payment: Object.entries({ refundAmount: 'a number', partialCapture: 'a string', finalCapture: 'a string' }),
} satisfies Record<string, Kinds>;

function wrongTypes(record: object, types: Kinds, place: string): FieldProblem[] {
  const wrong = types.filter(([name, kind]) => Object.hasOwn(record, name) && !hasKind(own(record, name), kind));
  return wrong.map(([name, kind]) => ({ field: `${place}.${name}`, problem: 'invalid', message: `must be ${kind}` }));
}

const hasKind = (value: unknown, kind: keyof typeof kinds): boolean => value === undefined || kinds[kind](value);

const wrongInList = (list: readonly object[] | undefined, types: Kinds, place: string): FieldProblem[] =>
  (list ?? []).flatMap((entry, i) => wrongTypes(entry, types, `${place}[${i}]`));

/** Lists the problems of fields that the contract does not check in a new order. */
const undocumentedProblems = ({ items, payments, discounts }: NewOrder): FieldProblem[] => [
  ...wrongInList(payments, undocumented.payment, 'payments'),
  ...wrongInList(discounts, undocumented.discount, 'discounts'),
  ...wrongInList(items, undocumented.line, 'items'),
  ...items.flatMap((line, i) => wrongInList(line.fees, undocumented.fee, `items[${i}].fees`)),
  ...items.flatMap((line, i) => wrongInList(line.discounts, undocumented.discount, `items[${i}].discounts`)),
];

/**
 * Refuses an order without a number or lines, with duplicate line ids, with a status that a new
 * order cannot have (a policy), or with fields that cannot be shown or calculated.
 */
export function checkNewOrder(tx: Tx, sent: NewOrder): void {
  const { orderNumber, statusCode, items } = sent;
  if (orderNumber === '') throw invalid('orderNumber', 'must not be empty');
  if (!startCodes.includes(statusCode)) throw invalid('statusCode', `must be one of [${startCodes.join(', ')}] in a new order`);
  checkSubType(tx, sent.subType);
  checkOrderAttributes(tx, sent);
  checkLineCount(items);
  checkDistinctLines(items);
  const methods = sent.shipInfo.map(({ shipMethod: method }, i) => ({ field: `shipInfo[${i}].shipMethod`, method }));
  refuseAll([...undocumentedProblems(sent), ...amountProblems(sent), ...shipMethodProblems(tx, methods, sent.channelId)]);
  refuseAll(newPaymentProblems(sent.payments, sent.currency));
  if (holderOfNumber(tx, orderNumber)) throw taken('orderNumber', `order ${orderNumber}`);
}
