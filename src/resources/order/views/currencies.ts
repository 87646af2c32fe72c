import { isObject, own } from '../../../core/text/path.js';
import { exchange, fromMinor, toMinor } from '../../../core/values/money.js';
import type { Sources } from '../../../query/source.js';

/** A group of amounts of an order, in its own currency. */
interface Group {
  group: string;
  currency: string;
  /** From plain amounts; 1 by default. */
  conversionRate?: number;
}

/** The groups of an order, and the one whose currency plain amounts have. */
interface Currencies {
  groups?: readonly Group[];
  primaryCurrency?: string;
}

interface AmountInCurrency {
  amount: number;
  currency: string;
  group: string;
}

const SUFFIX = 'InCurrencies';

/** Every amount that has a twin `…InCurrencies` (documented), wherever it is. */
const amounts = new Set([
  ...['amount', 'invoicedAmount', 'cancelledAmount', 'authorizedAmount', 'chargedAmount', 'refundAmount', 'totalRefundAmount'],
  ...['totalAmountRefunded', 'remainingRefundableAmount', 'totalRefundableAmount'],
  ...['adjustmentTotal', 'originalAdjustmentTotal', 'appeasementTotal', 'cancelTotal', 'returnTotal', 'invoiceTotal', 'orderTotal'],
  ...['originalOrderTotal', 'orderDiscount', 'originalDiscount', 'feeTotal', 'originalFeeTotal', 'taxTotal', 'originalTaxTotal'],
  ...['orderSubtotal', 'originalSubtotal', 'itemUnitPrice', 'itemSubtotal', 'originalItemSubtotal', 'itemTotal', 'originalItemTotal'],
  ...['itemDiscountsTotal', 'originalDiscounts', 'itemFeeTotal', 'itemTaxTotal', 'itemShippingTotal', 'originalShippingTotal'],
  ...['itemAdjustmentTotal', 'shipToPrice', 'shipToUnitPrice', 'shipToDiscount', 'shipToTaxTotal'],
]);

/** Parts of an order whose amounts have no twins (documented), or that are the merchant's own. */
const without = new Set(['auditLogs', 'transactionLogs', 'attributes', 'data', 'currencies', 'fulfillment', 'customer', 'retail']);

const listOf = (value: unknown): readonly AmountInCurrency[] => (Array.isArray(value) ? value.filter(isObject) : []) as never;

/** The rate from plain amounts to those of a group. */
const rateOf = ({ primaryCurrency }: Currencies, { group, conversionRate = 1 }: Group): number =>
  group === primaryCurrency ? 1 : conversionRate;

/**
 * One amount for each group: as the merchant stated it, as long as the plain amount is the one that
 * it was stated with, else converted at the rate of the group (a policy).
 */
function inGroups(currencies: Currencies, amount: number, stated: readonly AmountInCurrency[], currency?: string): AmountInCurrency[] {
  const { groups = [], primaryCurrency } = currencies;
  const main = stated.find(({ group }) => group === primaryCurrency);
  const holds = main === undefined || main.amount === amount;
  return groups.map((one) => {
    const said = holds ? stated.find(({ group }) => group === one.group)?.amount : undefined;
    const minor = () => exchange(toMinor(amount, currency), rateOf(currencies, one), currency, one.currency);
    return { amount: said ?? fromMinor(minor(), one.currency), currency: one.currency, group: one.group };
  });
}

/** A part of an order with the twins of its amounts. */
function withTwins(part: Readonly<Record<string, unknown>>, currencies: Currencies, currency?: string): object {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(part)) {
    if (name.endsWith(SUFFIX)) continue;
    shown[name] = without.has(name) ? value : twinsIn(value, currencies, currency);
    if (typeof value === 'number' && amounts.has(name))
      shown[name + SUFFIX] = inGroups(currencies, value, listOf(part[name + SUFFIX]), currency);
  }
  return shown;
}

function twinsIn(value: unknown, currencies: Currencies, currency?: string): unknown {
  if (Array.isArray(value)) return value.map((one) => twinsIn(one, currencies, currency));
  return isObject(value) ? withTwins(value, currencies, currency) : value;
}

/**
 * An order as v3 shows it, each amount with its twin `…InCurrencies`: one entry for each group in
 * `currencies.groups` (documented). An order without groups has no twins.
 */
export function inCurrencies<V extends object>(view: V): V {
  const currencies = own(view, 'currencies');
  if (!isObject(currencies) || !Array.isArray(currencies['groups']) || currencies['groups'].length === 0) return view;
  return withTwins(view as never, currencies as Currencies, own(view, 'currency') as string | undefined) as V;
}

/** An answer about an order, with the twins of its amounts as the order has them. */
export const inCurrenciesOf = <V extends object>({ currencies, currency }: { currencies?: unknown; currency?: string }, view: V): V => {
  const { currencies: _these, currency: _own, ...shown } = inCurrencies({ ...view, currencies, currency });
  return shown as V;
};

/** Whether a filter, or a sort, asks for an amount `…InCurrencies`, at this name or below it. */
const asksForTwin = (name: string, asked: unknown): boolean =>
  name.endsWith(SUFFIX) || (isObject(asked) && Object.entries(asked).some(([below, one]) => asksForTwin(below, one)));

/** Where an order holds what v3 shows of it: the twins of amounts are only in the view. */
export const withTwinSources =
  (sources: Sources, view: (order: never) => object): Sources =>
  (name, asked) =>
    asksForTwin(name, asked) ? { read: (order) => own(view(order as never), name) } : sources(name, asked);

/** The names, and those of the twins of amounts among them. */
export const namesWithTwins = (names: readonly string[]): string[] => [
  ...names,
  ...names.filter((name) => amounts.has(name)).map((name) => name + SUFFIX),
];

/** An order as v2 shows it, which knows plain amounts only (documented of v3's `…InCurrencies`). */
export function withoutTwins<V>(view: V): V {
  if (Array.isArray(view)) return view.map(withoutTwins) as V;
  if (!isObject(view)) return view;
  const plain = Object.entries(view).filter(([name]) => !name.endsWith(SUFFIX));
  return Object.fromEntries(plain.map(([name, value]) => [name, without.has(name) ? value : withoutTwins(value)])) as V;
}

/**
 * A body whose amounts are all plain: one that is only sent `…InCurrencies` is that of the primary
 * group, else of the first (a policy).
 */
export function withPlainAmounts<B>(body: B, primary = own(own(body, 'currencies'), 'primaryCurrency')): B {
  if (Array.isArray(body)) return body.map((one) => withPlainAmounts(one, primary)) as B;
  if (!isObject(body)) return body;
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    plain[name] = without.has(name) ? value : withPlainAmounts(value, primary);
    const base = name.slice(0, -SUFFIX.length);
    if (!name.endsWith(SUFFIX) || body[base] !== undefined) continue;
    const stated = listOf(value);
    plain[base] = (stated.find(({ group }) => group === primary) ?? stated[0])?.amount;
  }
  return plain as B;
}
