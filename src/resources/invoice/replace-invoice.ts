import { invalid, Refusal } from '../../core/forms/errors.js';
import { pick, without } from '../../core/values/reshape.js';
import { keepInvoice } from '../../domain/invoices/keep-invoice.js';
import { placeOf } from '../../domain/invoices/make-invoice.js';
import { type Invoice, invoiceVersion } from '../../model/invoice.js';
import { orders } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { checkLedger, checkNames, orderSent, statusOf, typeOf } from './check-sent.js';
import { lineOfSent } from './create-stated-invoice.js';
import { type InvoiceName, invoiceNamed } from './find-invoice.js';
import { acknowledgeInvoice, postInvoices } from './post.js';
import type { SentInvoice, SentLine, SentOrder } from './sent.js';

export interface Replacement {
  name: InvoiceName;
  sent: SentInvoice & { invoiceId: string; version: number };
}

/** The merchant's own fields, which a replacement removes where it does not send them. */
const own = ['invoiceExternalId', 'attributes', 'said', 'merchant'] as const;
const dates = ['invoiceNumber', 'invoiceDate', 'shipmentNumber', 'shippedOn', 'locationNum', 'postedAt', 'acknowledgedAt'] as const;

/** The lines of the sandbox's own invoice with what a merchant says of them; units stay. */
function lines(before: Invoice, sent: readonly SentLine[]): Invoice['items'] {
  return before.items.map((line, i) => {
    const place = sent.findIndex(({ lineItemId }) => lineItemId === line.lineItemId);
    const said = sent[place];
    if (!said) return without(line, ['said']);
    for (const field of ['quantity', 'total', 'tax'] as const)
      if (said[field] !== undefined && said[field] !== line[field])
        throw invalid(`items[${place}].${field}`, `must stay ${line[field]}: the order's ledger says so of line ${i + 1}`);
    return { ...without(line, ['said']), ...(said.said && { said: said.said }) };
  });
}

/** What a replacement leaves of an invoice; at another location, with the address of that one. */
function kept(tx: Tx, before: Invoice, { locationNum = before.locationNum }: SentInvoice): Partial<Invoice> {
  if (locationNum === undefined || locationNum === before.locationNum) return without(before, own);
  return { ...without(before, [...own, 'locationAddress']), ...placeOf(tx, locationNum) };
}

function replaced(tx: Tx, before: Invoice, sent: SentInvoice, order: SentOrder | undefined): Invoice {
  const next = { ...kept(tx, before, sent), ...pick(sent, [...own, ...dates]) } as Invoice;
  const { items } = order ?? {};
  if (!before.stated) return items ? { ...next, items: lines(before, items) } : next;
  return {
    ...next,
    ...pick(sent, ['shipmentId', 'channelId', 'currency', 'invoiceTotal', 'totalTaxAmount']),
    invoiceType: typeOf(sent),
    ...(sent.invoiceStatus !== undefined && { invoiceStatus: statusOf(sent) }),
    ...(items && { items: items.map((line) => lineOfSent(tx.get(orders, before.orderId), line)) }),
  };
}

/** Moves an invoice to the status code that a replacement sends, if it is another one. */
function onTo(tx: Tx, { invoiceId, statusCode: now }: Invoice, { statusCode, acknowledgedAt }: SentInvoice): void {
  if (statusCode === undefined || statusCode === now) return;
  if (statusCode === 'CREATED') throw invalid('statusCode', `must stay ${now}, or go on to the next one`);
  if (statusCode === 'POSTED') postInvoices(tx, [invoiceId]);
  else acknowledgeInvoice(tx, { invoiceId, acknowledgedAt });
}

/**
 * Replaces what a merchant says of an invoice, and moves it on to the status code that is sent.
 * Refuses a version other than the current one as `stale`, and for an invoice that the sandbox made
 * whatever contradicts the order's ledger (policies).
 */
export function replaceInvoice(tx: Tx, { name, sent }: Replacement): Invoice {
  const before = invoiceNamed(tx, name);
  const { invoiceId } = before;
  if (sent.invoiceId !== invoiceId) throw invalid('invoiceId', `must be "${invoiceId}", the invoice that the path names`);
  const version = invoiceVersion(before);
  if (sent.version !== version)
    throw new Refusal('stale', `Invoice ${before.invoiceNumber} has version ${version}, not ${sent.version}: read it and send it again`);
  checkNames(tx, sent, invoiceId);
  if (before.stated) getSeen(tx, shipments, sent.shipmentId);
  else checkLedger(before, sent);
  const order = orderSent(sent, tx.get(orders, before.orderId));
  onTo(tx, before, sent);
  const { invoiceStatus, statusCode, postedAt, acknowledgedAt, auditLogs } = invoiceNamed(tx, { by: 'id', value: invoiceId });
  const now = { ...before, invoiceStatus, statusCode, auditLogs, ...(postedAt && { postedAt }), ...(acknowledgedAt && { acknowledgedAt }) };
  return keepInvoice(tx, replaced(tx, now, sent, order), 'Replaced by the merchant');
}
