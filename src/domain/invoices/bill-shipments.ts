import { split, subtract, sum } from '../../core/money.js';
import type { Invoice } from '../../model/invoice.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { remainingQuantity } from '../status/units.js';
import { type NewlySent, takeNewlySent } from './billed-units.js';
import { keepInvoice, shippingInvoices } from './keep-invoice.js';
import { amountOf, type InvoicedUnits, lowered, makeInvoice, worthOfLine } from './make-invoice.js';

/** Money that was captured, a decimal of the order's currency, and its entries in the ledger. */
interface Captured {
  amount: number;
  entries: readonly LedgerEntry[];
}

/** Units of an order that is paid before anything is sent. */
const allUnits = ({ items }: Order): InvoicedUnits[] =>
  items.flatMap((line) => {
    const quantity = remainingQuantity(line);
    return quantity > 0 ? [{ lineItemId: line.lineItemId, quantity }] : [];
  });

const costOf = (order: Order, units: readonly InvoicedUnits[]): number =>
  sum(
    units.map((part) => worthOfLine(order, part)),
    order.currency,
  );

/**
 * Whether charges cover what was sent although nothing was captured: a merchant's, or at checkout.
 */
function isPaidFor(order: Order, billed: readonly Invoice[]): boolean {
  const charged = order.ledger.reduce((minor, { field, orderAmount }) => (field === 'chargedAmount' ? minor + orderAmount : minor), 0);
  const owed = billed.some(({ invoiceStatus }) => invoiceStatus === 'ISSUED');
  return !owed && charged > 0 && order.ledger.some(({ kind, field }) => kind === 'STATED' && field === 'chargedAmount');
}

/** Bills shipments: a capture is split over them by what their units cost. */
function billEach(tx: Tx, order: Order, sent: readonly NewlySent[], { amount, entries }: Captured): void {
  const worth = sent.map(({ units }) => costOf(order, units));
  const totals = amount > 0 ? split(amount, worth, order.currency) : worth;
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
  const isCheckout = policy(tx, 'captureAt') === 'checkout' && billed.length === 0;
  if (left > 0)
    makeInvoice(tx, order, { type: 'SHIPPING', status: 'CAPTURED', total: left, units: isCheckout ? allUnits(order) : [], entries });
}

/**
 * Bills what an order sent since it was looked at last and what was captured for it. Units for
 * which nothing was captured are owed, unless a merchant's own charge or a capture at checkout pays
 * for them (policies; with capture at checkout a shipment makes no invoice, as documented).
 */
export function billShipments(tx: Tx, order: Order, entries: readonly LedgerEntry[]): void {
  const captured = { amount: amountOf(entries, order.currency), entries };
  const billed = shippingInvoices(tx, order.orderId);
  const sent = takeNewlySent(tx, order.orderId);
  const atCheckout = billed.some(({ shipmentId, items }) => shipmentId === '' && items.length > 0);
  const isPaid = captured.amount === 0 && (atCheckout || isPaidFor(order, billed));
  if (sent.length > 0 && !isPaid && policy(tx, 'captureAt') === 'shipment') billEach(tx, order, sent, captured);
  else if (captured.amount > 0) billLater(tx, order, billed, captured);
}
