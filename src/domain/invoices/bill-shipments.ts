import { fromMinor, split, subtract, sum } from '../../core/money.js';
import { type Invoice, invoices } from '../../model/invoice.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order } from '../../model/order.js';
import { itemsOf, type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry } from '../events/history.js';
import { policy } from '../policies.js';
import { shipmentStatus } from '../status/shipment-status.js';
import { totalUnits } from '../status/units.js';
import { type InvoicedUnits, makeInvoice, worthOfLine } from './make-invoice.js';

const isWaiting = ['PICKUP_CREATED', 'SHIPMENT_CANCELLED'];

/** The invoices that bill what an order sent, oldest first, but those that were given back. */
export const shippingInvoices = (tx: Tx, orderId: string): Invoice[] =>
  tx
    .by(invoices, 'orderId', orderId)
    .filter(({ invoiceType, invoiceStatus }) => invoiceType === 'SHIPPING' && invoiceStatus !== 'CREDITED');

/** Shipments that have left and that no invoice bills. What is sent again is not sold again. */
function unbilled(tx: Tx, { orderId }: Order, billed: readonly Invoice[]): Shipment[] {
  const known = new Set(billed.map(({ shipmentId }) => shipmentId));
  return tx
    .by(shipments, 'orderId', orderId)
    .filter((one) => one.type !== 'RESHIP' && !known.has(one.shipmentId) && !isWaiting.includes(shipmentStatus(one)));
}

const unitsOf = (shipment: Shipment): InvoicedUnits[] =>
  itemsOf(shipment).flatMap(({ lineItemId, shipmentLineItemId, units, reshipped = 0 }) => {
    const quantity = totalUnits(units) + reshipped;
    return quantity > 0 ? [{ lineItemId, shipmentLineItemId, quantity }] : [];
  });

/** Units of an order that is paid before anything is sent. */
const allUnits = ({ items }: Order): InvoicedUnits[] =>
  items.flatMap(({ lineItemId, orderedQuantity, units }) => {
    const quantity = orderedQuantity - (units.cancelled ?? 0);
    return quantity > 0 ? [{ lineItemId, quantity }] : [];
  });

/**
 * What an order has been charged, whoever says so, less what its invoices bill: charges that a
 * merchant stated pay for shipments, and have no invoice.
 */
function unbilledCharge({ ledger, currency }: Order, billed: readonly Invoice[]): number {
  const charged = ledger.reduce((minor, { field, orderAmount }) => (field === 'chargedAmount' ? minor + orderAmount : minor), 0);
  const totals = billed.map(({ invoiceTotal }) => invoiceTotal);
  return subtract(fromMinor(charged, currency), sum(totals, currency), currency);
}

/**
 * Bills shipments: a capture is split over those that no invoice bills yet, by what their units
 * cost. If nothing was captured for them, their invoices are owed (a policy).
 */
function billEach(tx: Tx, order: Order, sent: readonly Shipment[], captured: number, entries: readonly LedgerEntry[]): void {
  const units = sent.map(unitsOf);
  const worth = units.map((parts) =>
    sum(
      parts.map((part) => worthOfLine(order, part)),
      order.currency,
    ),
  );
  const totals = captured > 0 ? split(captured, worth, order.currency) : worth;
  const status = captured > 0 ? 'CAPTURED' : 'ISSUED';
  for (const [i, shipment] of sent.entries())
    makeInvoice(tx, order, { type: 'SHIPPING', status, total: totals[i] ?? 0, units: units[i] ?? [], entries, shipment });
}

/** A capture that no new shipment explains: it pays the oldest invoice that is owed, if any. */
function billLater(tx: Tx, order: Order, billed: readonly Invoice[], captured: number, entries: readonly LedgerEntry[]): void {
  const owed = billed.find(({ invoiceStatus }) => invoiceStatus === 'ISSUED');
  const shipment = owed && tx.find(shipments, owed.shipmentId);
  if (owed) credit(tx, owed, 'Replaced by the invoice of its capture');
  const units = shipment ? unitsOf(shipment) : allUnits(order);
  makeInvoice(tx, order, { type: 'SHIPPING', status: 'CAPTURED', total: captured, units, entries, shipment });
}

/** Marks an invoice as given back in whole. */
export function credit(tx: Tx, invoice: Invoice, note: string): void {
  const auditLogs = [...invoice.auditLogs, auditEntry(tx, 'UPDATE', { note })];
  tx.put(invoices, { ...invoice, invoiceStatus: 'CREDITED', updatedAt: tx.now(), auditLogs });
}

/**
 * Bills what an order sent and what was captured for it, a decimal of its currency. With capture at
 * checkout a shipment makes no invoice (documented).
 */
export function billShipments(tx: Tx, order: Order, captured: number, entries: readonly LedgerEntry[]): void {
  const billed = shippingInvoices(tx, order.orderId);
  const sent = policy(tx, 'captureAt') === 'shipment' ? unbilled(tx, order, billed) : [];
  const isPaidFor = captured === 0 && unbilledCharge(order, billed) > 0;
  if (sent.length > 0 && !isPaidFor) billEach(tx, order, sent, captured, entries);
  else if (captured > 0) billLater(tx, order, billed, captured, entries);
}
