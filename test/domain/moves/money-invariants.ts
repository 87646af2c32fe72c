import type { LedgerEntry } from '../../../src/model/ledger.js';
import type { Order, OrderPayment } from '../../../src/model/order.js';
import type { Report } from './invariants.js';

/** Whole smallest units of the currencies that the stories use. */
const unitsOf = (amount: number, currency = 'USD'): number => Math.round(amount * (currency === 'JPY' ? 1 : 100));
const cents = (amount: number): number => Math.round(amount * 100);

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const of = (entries: readonly LedgerEntry[], asked: Partial<LedgerEntry>): LedgerEntry[] =>
  entries.filter((entry) => Object.entries(asked).every(([name, value]) => entry[name as keyof LedgerEntry] === value));
const amounts = (entries: readonly LedgerEntry[]) => sum(entries.map(({ amount }) => amount));
const orderAmounts = (entries: readonly LedgerEntry[]) => sum(entries.map(({ orderAmount }) => orderAmount));

const unusable = ({ paymentStatus = '' }: OrderPayment): boolean => ['VOIDED', 'ERROR'].includes(paymentStatus);
const usable = (payment: OrderPayment): boolean => !unusable(payment);
const isCash = ({ paymentMethod }: OrderPayment): boolean => paymentMethod === 'CASH_ON_DELIVERY';

const bucket = (order: Order, ...wanted: string[]): number =>
  sum(order.items.flatMap(({ units }) => Object.entries(units).map(([name, count]) => (wanted.includes(name) ? count : 0))));
const live = (order: Order): number => sum(order.items.map(({ orderedQuantity }) => orderedQuantity)) - bucket(order, 'cancelled');
const waitingUnits = (order: Order): number => bucket(order, 'open', 'backordered', 'allocated', 'readyForPickup');

/** What a provider holds of a payment and has not charged. */
const uncaptured = ({ authAmount = 0, chargedAmount = 0 }: OrderPayment): number => Math.max(0, cents(authAmount) - cents(chargedAmount));

function checkPayment(order: Order, payment: OrderPayment, report: Report): void {
  const where = `Order ${order.orderNumber}, payment ${payment.paymentCounter}`;
  const own = of(order.ledger, { paymentCounter: payment.paymentCounter });
  for (const field of ['authAmount', 'chargedAmount', 'refundAmount'] as const) {
    const entries = of(own, { field });
    const shown = payment[field] === undefined ? undefined : unitsOf(payment[field], payment.currency);
    report(
      shown !== (entries.length === 0 ? undefined : amounts(entries)),
      `${where}: ${field} ${shown}, by its entries ${amounts(entries)}`,
    );
    report(amounts(entries) < 0, `${where}: ${field} is below nothing`);
  }
  report(
    (payment.refundAmount ?? 0) > (payment.chargedAmount ?? 0),
    `${where}: ${payment.refundAmount} of ${payment.chargedAmount} went back`,
  );
  const given = amounts([...of(own, { kind: 'REFUND' }), ...of(own, { kind: 'APPEASEMENT' })]);
  const taken = amounts([...of(own, { kind: 'CAPTURE' }), ...of(own, { kind: 'REVERSAL' })]);
  const shownAs = (amount = 0) => unitsOf(amount, payment.currency);
  report(given > shownAs(payment.chargedAmount), `${where}: ${given} were given back of ${payment.chargedAmount}`);
  report(given > shownAs(payment.refundAmount), `${where}: ${given} were given back and ${payment.refundAmount} are on record`);
  report(taken > shownAs(payment.chargedAmount), `${where}: ${taken} were captured and ${payment.chargedAmount} are on record`);
  const appeasements = [...(order.appeasements ?? []), ...order.items.flatMap((line) => line.appeasements ?? [])];
  const recorded = appeasements.flatMap(({ payments = [] }) => payments).filter((one) => one.paymentCounter === payment.paymentCounter);
  const appeased = sum(recorded.map(({ refundAmount = 0 }) => unitsOf(refundAmount, payment.currency)));
  report(appeased !== amounts(of(own, { kind: 'APPEASEMENT' })), `${where}: appeasements of ${appeased} are on record`);
}

/**
 * What was given back is what is on record, of the order and of each line, in cents of the order's
 * currency.
 */
function checkRecords(order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const returns = of(order.ledger, { reason: 'RETURN' });
  report(cents(order.returnTotal) !== orderAmounts(returns), `${where}: returnTotal ${order.returnTotal} of ${orderAmounts(returns)}`);
  const appeased = of(order.ledger, { kind: 'APPEASEMENT' });
  report(
    cents(order.appeasementTotal) !== orderAmounts(appeased),
    `${where}: appeasementTotal ${order.appeasementTotal} of ${orderAmounts(appeased)}`,
  );
  const values = [...(order.appeasements ?? []), ...order.items.flatMap((line) => line.appeasements ?? [])].map(({ value }) =>
    cents(value),
  );
  report(sum(values) !== orderAmounts(appeased), `${where}: appeasements of ${sum(values)} are on record`);
  for (const { lineItemId, returns: recorded = [] } of order.items) {
    const given = sum(recorded.map(({ refundAmount }) => cents(refundAmount)));
    report(given !== orderAmounts(of(returns, { lineItemId })), `${where}, line ${lineItemId}: returns of ${given} are on record`);
  }
}

/**
 * Once nothing of an order is to leave any more, no usable payment is left with money that is
 * neither captured nor voided.
 */
function checkEnd(order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  if (waitingUnits(order) > 0) return;
  for (const payment of order.payments ?? []) {
    const left = usable(payment) && !isCash(payment) ? uncaptured(payment) : 0;
    report(left > 0, `${where}, payment ${payment.paymentCounter}: ${left} are still authorized at the end`);
  }
  const gone = live(order) === bucket(order, 'returned');
  const stated = of(order.ledger, { kind: 'STATED' }).some(({ field, amount }) => field !== 'authAmount' && amount !== 0);
  const odd = (order.payments ?? []).some((payment) => unusable(payment) || (payment.conversion ?? 1) !== 1);
  const kept = sum((order.payments ?? []).map(({ chargedAmount = 0, refundAmount = 0 }) => cents(chargedAmount) - cents(refundAmount)));
  report(gone && !stated && !odd && !order.returnAdjustment && kept !== 0, `${where}: everything came back and ${kept} cents are kept`);
}

/** What holds of the money of an order after every command. */
export function checkLedger(order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  for (const { amount, orderAmount } of order.ledger) {
    report(!Number.isInteger(amount) || !Number.isInteger(orderAmount), `${where}: an entry of ${amount}, ${orderAmount}`);
  }
  for (const payment of order.payments ?? []) checkPayment(order, payment, report);
  checkRecords(order, report);
  checkEnd(order, report);
}

/** Units of replacements that are not sent after all: what they were to replace is refunded. */
const unsent = ({ items }: Order): number => sum(items.map(({ exchangeItem, units }) => (exchangeItem ? (units.cancelled ?? 0) : 0)));

/** Every movement has a cause in the change it came with. */
function checkCauses(before: Order, order: Order, news: readonly LedgerEntry[], report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const returned = bucket(order, 'returned', 'exchanged') > bucket(before, 'returned', 'exchanged');
  const refunds = returned || bucket(order, 'rejectedReturn') > bucket(before, 'rejectedReturn') || unsent(order) > unsent(before);
  report(!refunds && of(news, { reason: 'RETURN' }).length > 0, `${where}: a refund for nothing that came back`);
  const cancelled = live(order) < live(before);
  report(
    !cancelled && of(news, { kind: 'REFUND', reason: 'CANCELLATION' }).length > 0,
    `${where}: a refund for nothing that was cancelled`,
  );
  const ended = waitingUnits(order) === 0;
  report(!cancelled && !returned && !ended && of(news, { kind: 'VOID' }).length > 0, `${where}: money voided for no cause`);
}

/**
 * What a cancellation leaves authorized is no more than is still to be paid. A line that is worth
 * nothing takes nothing from what the order is worth: what the merchant stated to be held then
 * stays, as the last unit's end is asked about elsewhere.
 */
function checkCancelled(before: Order, order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const payments = order.payments ?? [];
  const plain = payments.every((one) => usable(one) && !isCash(one) && (one.conversion ?? 1) === 1);
  if (live(order) === live(before) || !plain || order.adjustment || order.ledger.some(({ field }) => field === 'refundAmount')) return;
  if (cents(order.orderTotal) >= cents(before.orderTotal)) return;
  const held = sum(payments.map(({ chargedAmount = 0 }) => cents(chargedAmount)));
  const open = sum(payments.map(uncaptured));
  const committed = Math.max(0, cents(order.orderTotal));
  report(open > Math.max(0, committed - held), `${where}: ${open} are authorized, ${held} charged of ${committed}`);
}

/**
 * What holds of the money of an order over a change; `byMerchant` if it was the merchant's own
 * update.
 */
export function checkMoneyChange(before: Order, order: Order, byMerchant: boolean, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const news = order.ledger.slice(before.ledger.length);
  report(
    before.ledger.some((entry, i) => JSON.stringify(entry) !== JSON.stringify(order.ledger[i])),
    `${where}: the ledger was rewritten`,
  );
  for (const payment of before.payments ?? []) {
    const moved = of(news, { paymentCounter: payment.paymentCounter }).filter(({ kind }) => kind !== 'STATED');
    report(!byMerchant && unusable(payment) && moved.length > 0, `${where}: money moved on a payment that is ${payment.paymentStatus}`);
  }
  report(!byMerchant && of(news, { kind: 'STATED' }).length > 0, `${where}: something was stated by nobody`);
  if (byMerchant) return;
  checkCauses(before, order, news, report);
  checkCancelled(before, order, report);
}
