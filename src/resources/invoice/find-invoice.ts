import { lookUpQuery } from '../../kit/lookup.js';
import { type Invoice, invoices } from '../../model/invoice.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The invoice with this id, or a `notFound` refusal. */
export const getInvoice = (tx: Tx, invoiceId: string): Invoice => getSeen(tx, invoices, invoiceId);

/** One page of the invoices that match; no hit is an empty page (a policy). */
export const queryInvoices = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<Invoice> =>
  lookUpQuery(tx, invoices, input, sources);
