import { invalid, missing, notFound, Refusal } from '../../core/forms/errors.js';
import { happened } from '../../domain/events/events.js';
import { keepInvoice } from '../../domain/invoices/keep-invoice.js';
import { aboutInvoice } from '../../model/about.js';
import { type Invoice, invoices, type PostingCode, postingCodes } from '../../model/invoice.js';
import { orders } from '../../model/order.js';
import { getSeen, isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** Moves an invoice to the next status code; refuses any other order of the codes (documented). */
function next(tx: Tx, invoice: Invoice, to: Exclude<PostingCode, 'CREATED'>, changes: Partial<Invoice>, note: string): Invoice {
  const { invoiceNumber, statusCode, invoiceStatus } = invoice;
  const before = postingCodes[postingCodes.indexOf(to) - 1] as PostingCode;
  if (invoiceStatus === 'DRAFT') throw new Refusal('notEligible', `Invoice ${invoiceNumber} is a draft: it must be generated first`);
  if (invoiceStatus === 'CREDITED') throw new Refusal('notEligible', `Invoice ${invoiceNumber} is credited: its money went back`);
  if (statusCode !== before) {
    const rule = before === 'CREATED' ? 'invoiceNotCreated' : 'invoiceNotPosted';
    throw new Refusal('notEligible', `Invoice ${invoiceNumber} is ${statusCode}: it must be ${before} to become ${to}`, { rule });
  }
  return keepInvoice(tx, { ...invoice, ...changes, statusCode: to }, note);
}

/**
 * Hands invoices over to accounting, all or none; each stores the event INVOICE_POSTING
 * (documented).
 */
export function postInvoices(tx: Tx, invoiceIds: readonly string[] | undefined): Invoice[] {
  if (invoiceIds === undefined) throw missing('invoiceIds');
  if (invoiceIds.length === 0) throw invalid('invoiceIds', 'must not be empty');
  const again = invoiceIds.findIndex((id, i) => invoiceIds.indexOf(id) !== i);
  if (again >= 0) throw invalid(`invoiceIds[${again}]`, `must be unique; "${invoiceIds[again]}" is named twice`);
  return invoiceIds.map((id) => {
    const invoice = tx.find(invoices, id);
    if (!invoice || !isSeen(tx, invoices, invoice)) throw notFound('Invoice', id);
    const posted = next(tx, invoice, 'POSTED', { postedAt: tx.now() }, 'Posted to accounting');
    happened(tx, 'INVOICE_POSTING', tx.get(orders, posted.orderId), aboutInvoice(posted));
    return posted;
  });
}

export interface Acknowledgement {
  invoiceId?: string | undefined;
  /** The time of the call unless it is said. */
  acknowledgedAt?: string | undefined;
  attributes?: Record<string, unknown> | undefined;
}

/**
 * Records that accounting has booked a posted invoice: captured money counts as settled (a policy).
 * An invoice is acknowledged once.
 */
export function acknowledgeInvoice(tx: Tx, { invoiceId, acknowledgedAt = tx.now(), attributes }: Acknowledgement): Invoice {
  if (invoiceId === undefined) throw missing('invoiceId');
  const invoice = getSeen(tx, invoices, invoiceId);
  const changes: Partial<Invoice> = {
    acknowledgedAt,
    ...(invoice.invoiceStatus === 'CAPTURED' && { invoiceStatus: 'SETTLED' }),
    ...(attributes && { attributes: { ...invoice.attributes, ...attributes } }),
  };
  return next(tx, invoice, 'ACKNOWLEDGED', changes, 'Acknowledged');
}
