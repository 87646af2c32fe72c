import { type Invoice, invoices } from '../../model/invoice.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry } from '../events/history.js';

/** Stores a changed invoice with an entry in its history. */
export const keepInvoice = (tx: Tx, changed: Invoice, note: string): Invoice =>
  tx.put(invoices, { ...changed, updatedAt: tx.now(), auditLogs: [...changed.auditLogs, auditEntry(tx, 'UPDATE', { note })] });

/** Marks an invoice as given back in whole. */
export const credit = (tx: Tx, invoice: Invoice, note: string): Invoice => keepInvoice(tx, { ...invoice, invoiceStatus: 'CREDITED' }, note);

/**
 * The sandbox's invoices of what an order sent, oldest first, but those that were given back.
 */
export const shippingInvoices = (tx: Tx, orderId: string): Invoice[] =>
  tx
    .by(invoices, 'orderId', orderId)
    .filter(({ invoiceType, invoiceStatus, stated }) => invoiceType === 'SHIPPING' && invoiceStatus !== 'CREDITED' && !stated);
