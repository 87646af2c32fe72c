import { without } from '../../core/values/reshape.js';
import { keepInvoice } from '../../domain/invoices/keep-invoice.js';
import type { Invoice } from '../../model/invoice.js';
import type { Tx } from '../../store/tx.js';
import { type InvoiceName, invoiceNamed } from './find-invoice.js';

export interface AttributesUpdate {
  name: InvoiceName;
  attributes?: Record<string, unknown> | undefined;
  keysToRemove?: readonly string[] | undefined;
}

/**
 * Merges attributes into those of an invoice, then removes those that are named (documented; that a
 * key that is in both is removed is a policy).
 */
export function updateInvoiceAttributes(tx: Tx, { name, attributes = {}, keysToRemove = [] }: AttributesUpdate): Invoice {
  const invoice = invoiceNamed(tx, name, 'invoiceUnknown');
  return keepInvoice(
    tx,
    { ...invoice, attributes: without({ ...invoice.attributes, ...attributes }, keysToRemove) },
    'Attributes updated by the merchant',
  );
}
