import { fromMinor, subtract, sum } from '../../core/money.js';
import { type Invoice, invoices } from '../../model/invoice.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Bucket, Order } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry } from '../events/history.js';
import { shipmentStatus } from '../status/shipment-status.js';
import { departed, held, lineOf } from '../status/units.js';
import { billShipments, credit, shippingInvoices } from './bill-shipments.js';
import { type InvoicedUnits, makeInvoice, retotalled } from './make-invoice.js';

const total = (order: Order, entries: readonly LedgerEntry[]): number =>
  fromMinor(
    entries.reduce((minor, { orderAmount }) => minor + orderAmount, 0),
    order.currency,
  );

/**
 * Gives back the invoices of undone shipments first, then the latest ones, as far as money went
 * back. Returns what no invoice had billed: charges that the merchant stated.
 */
function creditShipments(tx: Tx, order: Order, amount: number): number {
  const isUndone = ({ shipmentId }: Invoice): boolean => {
    const shipment = tx.find(shipments, shipmentId);
    return shipment !== undefined && shipmentStatus(shipment) === 'SHIPMENT_CANCELLED';
  };
  const all = shippingInvoices(tx, order.orderId).reverse();
  let left = amount;
  for (const invoice of [...all.filter(isUndone), ...all.filter((one) => !isUndone(one))]) {
    if (invoice.invoiceStatus === 'ISSUED' || left <= 0) continue;
    const part = Math.min(left, invoice.invoiceTotal);
    left = subtract(left, part, order.currency);
    if (part === invoice.invoiceTotal) credit(tx, invoice, 'The money went back');
    else lower(tx, invoice, subtract(invoice.invoiceTotal, part, order.currency), order);
  }
  for (const invoice of all.filter((one) => one.invoiceStatus === 'ISSUED' && isUndone(one)))
    credit(tx, invoice, 'The shipment was undone');
  return left;
}

function lower(tx: Tx, invoice: Invoice, rest: number, order: Order): void {
  const auditLogs = [...invoice.auditLogs, auditEntry(tx, 'UPDATE', { note: 'Part of the money went back' })];
  tx.put(invoices, { ...retotalled(invoice, rest, order), updatedAt: tx.now(), auditLogs });
}

/** The units of each line that a change moved to a bucket. */
const unitsTo = (bucket: Bucket, before: Order | undefined, order: Order): InvoicedUnits[] =>
  order.items.flatMap(({ lineItemId, units }) => {
    const quantity = held(units, bucket) - held((before && lineOf(before, lineItemId)?.units) ?? {}, bucket);
    return quantity > 0 ? [{ lineItemId, quantity }] : [];
  });

/** The latest shipment that holds returned units of a line. */
const shipmentOf = (tx: Tx, { orderId }: Order, units: readonly InvoicedUnits[]) =>
  tx
    .by(shipments, 'orderId', orderId)
    .findLast(({ cartons }) =>
      cartons.some(({ items }) => items.some((item) => item.lineItemId === units[0]?.lineItemId && held(item.units, 'returned') > 0)),
    );

function billReturn(tx: Tx, before: Order | undefined, order: Order, entries: readonly LedgerEntry[]): void {
  const units = unitsTo('returned', before, order);
  const shipment = shipmentOf(tx, order, units);
  makeInvoice(tx, order, { type: 'RETURN', status: 'CAPTURED', total: total(order, entries), units, entries, shipment });
}

/**
 * Money of a merchant's own charges that a cancellation gave back (a policy: v2 has no type of its
 * own for it).
 */
function billCancellation(tx: Tx, before: Order | undefined, order: Order, amount: number, entries: readonly LedgerEntry[]): void {
  const units = unitsTo('cancelled', before, order);
  makeInvoice(tx, order, { type: 'RETURN', status: 'CAPTURED', total: amount, units, entries });
}

function billAppeasement(tx: Tx, order: Order, entries: readonly LedgerEntry[]): void {
  const { lineItemId, appeasementCounter } = entries[0] ?? {};
  const lines = order.items.filter((line) => line.lineItemId === (lineItemId ?? line.lineItemId));
  const units = lines.map((line) => ({ lineItemId: line.lineItemId, quantity: line.orderedQuantity }));
  makeInvoice(tx, order, { type: 'APPEASEMENT', status: 'CAPTURED', total: total(order, entries), units, entries, appeasementCounter });
}

/** The order with the sums of its shipping invoices, which count captured and settled money. */
function withInvoiceTotals(tx: Tx, order: Order): Order {
  if (tx.by(invoices, 'orderId', order.orderId).length === 0) return order;
  const counted = shippingInvoices(tx, order.orderId).filter(({ invoiceStatus }) => ['CAPTURED', 'SETTLED'].includes(invoiceStatus));
  const items = order.items.map((line) => {
    const own = counted.flatMap((invoice) => invoice.items).filter(({ lineItemId }) => lineItemId === line.lineItemId);
    if (own.length === 0 && !line.invoiced) return line;
    const amounts = own.map((item) => item.total);
    return { ...line, invoiced: { units: own.reduce((units, { quantity }) => units + quantity, 0), amount: sum(amounts, order.currency) } };
  });
  const totals = counted.map(({ invoiceTotal }) => invoiceTotal);
  return { ...order, items, invoiceTotal: sum(totals, order.currency) };
}

const hasSent = (before: Order | undefined, order: Order): boolean =>
  order.items.some(
    ({ lineItemId, units }) => held(units, ...departed) !== held((before && lineOf(before, lineItemId)?.units) ?? {}, ...departed),
  );

/**
 * Makes the invoices of what a change moved: captures and undone captures bill shipments, refunds
 * of returned units and appeasements have invoices of their own. What a merchant states has none.
 * So the captured and settled invoices always add up to what the sandbox moved.
 */
export function keepInvoices(tx: Tx, before: Order | undefined, order: Order): Order {
  const news = order.ledger.slice(before?.ledger.length ?? 0).filter(({ kind }) => kind !== 'STATED' && kind !== 'VOID');
  const changesShipments = hasSent(before, order);
  if (news.length > 0 || changesShipments) billChange(tx, before, order, news);
  return withInvoiceTotals(tx, order);
}

function billChange(tx: Tx, before: Order | undefined, order: Order, news: readonly LedgerEntry[]): void {
  const captures = news.filter(({ kind }) => kind === 'CAPTURE');
  const undone = news.filter(({ kind, reason }) => kind === 'REVERSAL' || reason === 'CANCELLATION');
  const returned = news.filter(({ reason }) => reason === 'RETURN');
  const appeased = news.filter(({ kind }) => kind === 'APPEASEMENT');
  const back = undone.map(({ orderAmount }) => Math.abs(orderAmount));
  const minor = back.reduce((all, one) => all + one, 0);
  const left = creditShipments(tx, order, fromMinor(minor, order.currency));
  if (left > 0) billCancellation(tx, before, order, left, undone);
  billShipments(tx, order, total(order, captures), captures);
  if (returned.length > 0) billReturn(tx, before, order, returned);
  if (appeased.length > 0) billAppeasement(tx, order, appeased);
}
