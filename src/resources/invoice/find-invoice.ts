import { Refusal } from '../../core/forms/errors.js';
import { idSearch, lookUpQuery } from '../../kit/lookup.js';
import { type Invoice, invoices } from '../../model/invoice.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import { getSeen, isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The invoice with this id, or a `notFound` refusal. */
export const getInvoice = (tx: Tx, invoiceId: string): Invoice => getSeen(tx, invoices, invoiceId);

/** The ways to name an invoice. */
const finders = {
  id: (tx: Tx, id: string): readonly (Invoice | undefined)[] => [tx.find(invoices, id)],
  number: (tx: Tx, number: string): readonly (Invoice | undefined)[] => tx.by(invoices, 'invoiceNumber', number),
  externalId: (tx: Tx, externalId: string): readonly (Invoice | undefined)[] => tx.by(invoices, 'invoiceExternalId', externalId),
};

/** One name of an invoice, such as `{ by: 'number', value: 'A-1-1' }`. */
export interface InvoiceName {
  by: keyof typeof finders;
  value: string;
}

/** The invoice with this name, or a `notFound` refusal; v3 has a code of its own for it. */
export function invoiceNamed(tx: Tx, { by, value }: InvoiceName, rule?: 'invoiceUnknown'): Invoice {
  const invoice = finders[by](tx, value).find((one) => one && isSeen(tx, invoices, one));
  if (!invoice) throw new Refusal('notFound', `${invoices.label} ${value} not found`, rule && { rule });
  return invoice;
}

/** The invoice with this name, or a `notFound` refusal. */
export const getInvoiceByName = (tx: Tx, name: InvoiceName): Invoice => invoiceNamed(tx, name);

/** One page of the invoices that match; no hit is an empty page (a policy). */
export const queryInvoices = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<Invoice> =>
  lookUpQuery(tx, invoices, input, sources);

/** One page of the invoices that match, the latest first by default (documented). */
export const searchInvoices = idSearch(invoices, { path: 'invoiceDate', direction: 'desc' });
