import { split, subtract, sum } from '../../core/values/money.js';
import { isFulfillable } from '../../model/fulfillment.js';
import type { Invoice } from '../../model/invoice.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { held, remainingQuantity } from '../status/units.js';
import { billedUnits, type NewlySent, takeNewlySent, toBill, unbilledUnits } from './billed-units.js';
import { keepInvoice, shippingInvoices } from './keep-invoice.js';
import { amountOf, type InvoicedUnits, lowered, makeInvoice, worthOfLine } from './make-invoice.js';

/** Money that was captured, a decimal of the order's currency, and its entries in the ledger. */
interface Captured {
  amount: number;
  entries: readonly LedgerEntry[];
}

/** Units that are paid before or without anything that is sent, but those that are billed. */
function unitsLeft({ items }: Order, billed: readonly Invoice[], paidOf: (line: OrderLine) => number): InvoicedUnits[] {
  const known = billedUnits(billed);
  return items.flatMap((line) => {
    const quantity = paidOf(line) - (known.get(line.lineItemId) ?? 0);
    return quantity > 0 ? [{ lineItemId: line.lineItemId, quantity }] : [];
  });
}

/** Units of a line of which nothing is sent, once they are done. */
const doneUnits = (line: OrderLine): number => (isFulfillable(line) ? 0 : held(line.units, 'delivered'));

const costOf = (order: Order, units: readonly InvoicedUnits[]): number =>
  sum(
    units.map((part) => worthOfLine(order, part)),
    order.currency,
  );

/**
 * What is owed for units that left though nothing was captured for them: what they cost less what
 * was charged and is on no invoice, as a merchant charges itself. Undefined if that pays for all.
 */
function owedFor(order: Order, unbilled: readonly InvoicedUnits[], billed: readonly Invoice[]): number | undefined {
  const { currency } = order;
  const charges = order.ledger.filter(({ field }) => field === 'chargedAmount');
  const counted = billed.filter(({ invoiceStatus }) => invoiceStatus !== 'ISSUED').map(({ invoiceTotal }) => invoiceTotal);
  const free = Math.max(0, subtract(amountOf(charges, currency), sum(counted, currency), currency));
  const owed = subtract(costOf(order, unbilled), free, currency);
  return free > 0 && owed <= 0 ? undefined : owed;
}

/**
 * Bills shipments by what their units cost: with what was captured for them, or else what is owed,
 * which may be less.
 */
function billEach(tx: Tx, order: Order, sent: readonly NewlySent[], { amount, entries }: Captured, owed: number): void {
  const worth = sent.map(({ units }) => costOf(order, units));
  const whole = amount > 0 ? amount : Math.min(owed, sum(worth, order.currency));
  const totals = split(whole, worth, order.currency);
  for (const [i, { shipment, units }] of sent.entries()) {
    const total = totals[i] ?? 0;
    const status = amount > 0 || total === 0 ? 'CAPTURED' : 'ISSUED';
    makeInvoice(tx, order, { type: 'SHIPPING', status, total, units, entries, shipment });
  }
}

/**
 * Money that no units explain: it pays invoices that are owed, the oldest first. What is left, such
 * as a fee that became due, has an invoice without units.
 */
function billLater(tx: Tx, order: Order, billed: readonly Invoice[], { amount, entries }: Captured): void {
  let left = amount;
  for (const owed of billed.filter(({ invoiceStatus }) => invoiceStatus === 'ISSUED')) {
    if (left <= 0) break;
    const total = Math.min(left, owed.invoiceTotal);
    left = subtract(left, total, order.currency);
    keepInvoice(tx, { ...lowered(owed, total, new Map(), order.currency), invoiceStatus: 'CAPTURED' }, 'Paid');
  }
  const units = unitsLeft(order, billed, policy(tx, 'captureAt') === 'checkout' ? remainingQuantity : doneUnits);
  if (left > 0) makeInvoice(tx, order, { type: 'SHIPPING', status: 'CAPTURED', total: left, units, entries });
}

/**
 * Bills what an order sent since it was looked at last and what was captured for it: each unit
 * once, whatever `captureAt` was before. Units for which nothing was captured are owed, as far as
 * no charge of a merchant's own pays for them (policies; with capture at checkout a shipment makes
 * no invoice, as documented).
 */
export function billShipments(tx: Tx, order: Order, entries: readonly LedgerEntry[]): void {
  const captured = { amount: amountOf(entries, order.currency), entries };
  const billed = shippingInvoices(tx, order.orderId);
  const sent = takeNewlySent(tx, order.orderId);
  const unbilled = sent.length > 0 ? unbilledUnits(tx, order, billed) : [];
  const bills = policy(tx, 'captureAt') === 'shipment' ? toBill(sent, unbilled) : [];
  const owed = captured.amount > 0 ? 0 : owedFor(order, unbilled, billed);
  if (bills.length > 0 && owed !== undefined) billEach(tx, order, bills, captured, owed);
  else if (captured.amount > 0) billLater(tx, order, billed, captured);
}
