import { fromMinor, share, subtract, sum } from '../../core/values/money.js';
import { type Invoice, type InvoiceLine, invoices } from '../../model/invoice.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Bucket, Order } from '../../model/order.js';
import { itemsOf, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { shipmentStatus } from '../status/shipment-status.js';
import { departed, held, lineOf, totalUnits } from '../status/units.js';
import { billReturns } from './bill-returns.js';
import { billShipments } from './bill-shipments.js';
import { credit, keepInvoice, shippingInvoices } from './keep-invoice.js';
import { amountOf, type InvoicedUnits, lowered, makeInvoice } from './make-invoice.js';

/**
 * Units of each line that are billed and not to be paid for any more: undone shipments,
 * cancellations.
 */
function unitsUndone(before: Order | undefined, order: Order): Map<string, number> {
  const undone = new Map<string, number>();
  for (const { lineItemId, units } of order.items) {
    const was = (before && lineOf(before, lineItemId)?.units) ?? {};
    const back = held(was, ...departed) - held(units, ...departed);
    const cancelled = held(units, 'cancelled') - held(was, 'cancelled');
    if (before && Math.max(back, cancelled) > 0) undone.set(lineItemId, Math.max(back, cancelled));
  }
  return undone;
}

/** The units of an invoice that are undone, which are taken off those that are. */
function goneFrom(invoice: Invoice, undone: Map<string, number>): Map<InvoiceLine, number> {
  const gone = new Map<InvoiceLine, number>();
  for (const item of invoice.items) {
    const units = Math.min(item.quantity, undone.get(item.lineItemId) ?? 0);
    if (units === 0) continue;
    gone.set(item, units);
    undone.set(item.lineItemId, (undone.get(item.lineItemId) ?? 0) - units);
  }
  return gone;
}

/** Whether an invoice bills a shipment that sent fewer units than it bills. */
function isUndone(tx: Tx, { shipmentId, items }: Invoice): boolean {
  const shipment = tx.find(shipments, shipmentId);
  if (!shipment) return false;
  const left = new Map(itemsOf(shipment).map((item) => [item.shipmentLineItemId, totalUnits(item.units) + (item.reshipped ?? 0)]));
  return items.some(({ shipmentLineItemId, quantity }) => (left.get(shipmentLineItemId) ?? 0) < quantity);
}

/**
 * Gives back invoices as far as money went back: those of undone shipments first, then the latest.
 * Returns what no invoice had billed: charges that the merchant stated.
 */
function creditShipments(tx: Tx, order: Order, amount: number, undone: Map<string, number>): number {
  const all = shippingInvoices(tx, order.orderId).reverse();
  const first = all.filter((one) => isUndone(tx, one));
  let left = amount;
  for (const invoice of [...first, ...all.filter((one) => !first.includes(one))]) {
    const owed = invoice.invoiceStatus === 'ISSUED';
    const part = owed ? 0 : Math.min(left, invoice.invoiceTotal);
    if (part === 0 && !first.includes(invoice)) continue;
    left = subtract(left, part, order.currency);
    const gone = goneFrom(invoice, undone);
    const nothing = invoice.items.every((item) => item.quantity === (gone.get(item) ?? 0));
    const rest = owed ? restOwed(invoice, gone, order) : subtract(invoice.invoiceTotal, part, order.currency);
    if (rest === 0 && (part > 0 || nothing)) credit(tx, invoice, 'The money went back');
    else keepInvoice(tx, lowered(invoice, rest, gone, order.currency), 'A part was undone');
  }
  return left;
}

/** What is still owed on an invoice without some of its units. */
const restOwed = (invoice: Invoice, gone: ReadonlyMap<InvoiceLine, number>, { currency }: Order): number =>
  sum(
    invoice.items.map((item) => share(item.total, item.quantity - (gone.get(item) ?? 0), item.quantity, currency)),
    currency,
  );

/** Nothing is owed any more on shipments that came back in whole. */
function forgiveReturned(tx: Tx, order: Order): void {
  for (const invoice of shippingInvoices(tx, order.orderId)) {
    const shipment = invoice.invoiceStatus === 'ISSUED' ? tx.find(shipments, invoice.shipmentId) : undefined;
    if (shipment && shipmentStatus(shipment) === 'SHIPMENT_RETURN_RECEIVED') credit(tx, invoice, 'Everything came back');
  }
}

/** The units of each line that a change moved to a bucket. */
const unitsTo = (bucket: Bucket, before: Order | undefined, order: Order): InvoicedUnits[] =>
  order.items.flatMap(({ lineItemId, units }) => {
    const quantity = held(units, bucket) - held((before && lineOf(before, lineItemId)?.units) ?? {}, bucket);
    return quantity > 0 ? [{ lineItemId, quantity }] : [];
  });

/**
 * Money of a merchant's own charges that a cancellation gave back (a policy: v2 has no type of its
 * own for it).
 */
function billCancellation(tx: Tx, before: Order | undefined, order: Order, amount: number, entries: readonly LedgerEntry[]): void {
  const units = unitsTo('cancelled', before, order);
  makeInvoice(tx, order, { type: 'RETURN', status: 'CAPTURED', total: amount, units, entries });
}

/**
 * Bills what an appeasement gave back: each line that it names with its own amount; if it is of the
 * whole order, every line with its part.
 */
function billAppeasement(tx: Tx, order: Order, entries: readonly LedgerEntry[]): void {
  const named = new Set(entries.map(({ lineItemId }) => lineItemId));
  const lines = named.has(undefined) ? order.items : order.items.filter(({ lineItemId }) => named.has(lineItemId));
  const units = lines.map(({ lineItemId, orderedQuantity: quantity }) => {
    const own = entries.filter((entry) => entry.lineItemId === lineItemId);
    return { lineItemId, quantity, ...(!named.has(undefined) && { amount: amountOf(own, order.currency) }) };
  });
  makeInvoice(tx, order, {
    type: 'APPEASEMENT',
    status: 'CAPTURED',
    total: amountOf(entries, order.currency),
    units,
    entries,
    appeasementCounter: entries[0]?.appeasementCounter,
  });
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
  const undone = news.filter(({ kind, reason }) => kind === 'REVERSAL' || reason === 'CANCELLATION');
  const returned = news.filter(({ reason }) => reason === 'RETURN');
  const appeased = news.filter(({ kind }) => kind === 'APPEASEMENT');
  const minor = undone.reduce((all, { orderAmount }) => all + Math.abs(orderAmount), 0);
  const units = unitsUndone(before, order);
  const left = minor > 0 || units.size > 0 ? creditShipments(tx, order, fromMinor(minor, order.currency), units) : 0;
  if (left > 0) billCancellation(tx, before, order, left, undone);
  billShipments(
    tx,
    order,
    news.filter(({ kind }) => kind === 'CAPTURE'),
  );
  if (returned.length > 0) billReturns(tx, before, order, returned);
  if (appeased.length > 0) billAppeasement(tx, order, appeased);
  forgiveReturned(tx, order);
}
