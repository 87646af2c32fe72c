import { type Invoice, type InvoiceType, invoices } from '../../../src/model/invoice.js';
import type { LedgerEntry } from '../../../src/model/ledger.js';
import type { Order } from '../../../src/model/order.js';
import type { Tx } from '../../../src/store/tx.js';
import type { Report } from './invariants.js';

const cents = (amount: number): number => Math.round(amount * 100);
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const minorOf = ({ currency }: Order, amount: number): number => (currency === 'JPY' ? Math.round(amount) : cents(amount));

const money: Record<InvoiceType, (entry: LedgerEntry) => number> = {
  SHIPPING: ({ kind, reason, orderAmount }) => {
    if (kind === 'CAPTURE' || kind === 'REVERSAL') return orderAmount;
    return kind === 'REFUND' && reason === 'CANCELLATION' ? -orderAmount : 0;
  },
  RETURN: ({ kind, reason, orderAmount }) => (kind === 'REFUND' && reason === 'RETURN' ? orderAmount : 0),
  APPEASEMENT: ({ kind, orderAmount }) => (kind === 'APPEASEMENT' ? orderAmount : 0),
};

const counts = ({ invoiceStatus }: Invoice): boolean => invoiceStatus === 'CAPTURED' || invoiceStatus === 'SETTLED';

/**
 * Captured and settled invoices add up to the money that moved, and their lines to each of them.
 */
export function checkInvoices(tx: Tx, order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const all = tx.by(invoices, 'orderId', order.orderId);
  const billed = (type: InvoiceType): number =>
    sum(all.filter((one) => one.invoiceType === type && counts(one)).map(({ invoiceTotal }) => minorOf(order, invoiceTotal)));
  const moved = (type: InvoiceType): number => sum(order.ledger.map(money[type]));
  // A cancellation may give back what the merchant charged itself: that has an invoice as a return
  // has.
  const [net, due] = [billed('SHIPPING') - billed('RETURN'), moved('SHIPPING') - moved('RETURN')];
  report(net !== due, `${where}: invoices of ${billed('SHIPPING')} less ${billed('RETURN')} for ${due} that moved`);
  report(billed('RETURN') < moved('RETURN'), `${where}: return invoices of ${billed('RETURN')} for ${moved('RETURN')}`);
  report(billed('APPEASEMENT') !== moved('APPEASEMENT'), `${where}: invoices of appeasements differ from ${moved('APPEASEMENT')}`);
  for (const { lineItemId, orderedQuantity } of order.items) {
    const billing = all.filter((one) => one.invoiceType === 'SHIPPING' && (counts(one) || one.invoiceStatus === 'ISSUED'));
    const units = sum(billing.flatMap(({ items }) => items.map((item) => (item.lineItemId === lineItemId ? item.quantity : 0))));
    report(units > orderedQuantity, `${where}, line ${lineItemId}: ${units} of ${orderedQuantity} units are invoiced`);
  }
  for (const { invoiceNumber, invoiceTotal, items } of all) {
    const lines = sum(items.map(({ total }) => minorOf(order, total)));
    report(items.length > 0 && lines !== minorOf(order, invoiceTotal), `Invoice ${invoiceNumber} of ${invoiceTotal}: lines of ${lines}`);
  }
}
