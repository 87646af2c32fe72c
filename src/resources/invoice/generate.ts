import { invalid, missing, Refusal } from '../../core/forms/errors.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepInvoice } from '../../domain/invoices/keep-invoice.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { findOrder, orderByNumber } from '../../model/find-order.js';
import { type Invoice, type InvoiceType, invoices, invoiceTypes } from '../../model/invoice.js';
import { orders } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The order or shipment to bill, and what for. */
export interface Generate {
  documentType: 'ORDER' | 'SHIPMENT';
  id: string;
  invoiceType: string;
  channel: string;
  orderNumber?: string | undefined;
  /** What a caller expects the invoice to amount to; fabric does not describe it. */
  invoiceTotal?: number | undefined;
}

/** The types that a request names, joined by commas (documented). */
function typesOf({ invoiceType }: Generate): InvoiceType[] {
  const named = invoiceType.split(',').map((type) => type.trim());
  return named.map((name) => {
    const type = invoiceTypes.find((one) => one === name);
    if (!type) throw invalid('detail.invoiceType', `must be one or more of [${invoiceTypes.join(', ')}], joined by commas`);
    return type;
  });
}

/** The invoices of the document that a request names. */
function ofDocument(tx: Tx, { documentType, id, channel, orderNumber }: Generate): readonly Invoice[] {
  const shipment = documentType === 'SHIPMENT' ? getSeen(tx, shipments, id) : undefined;
  const order = findOrder(tx, { by: 'id', value: shipment?.orderId ?? id }) ?? orderByNumber(tx, id);
  if (channel !== order.channelId) throw invalid('detail.channel', `must be "${order.channelId}", the channel of the order`);
  if (orderNumber !== undefined && orderNumber !== order.orderNumber) throw invalid('detail.orderNumber', `must be "${order.orderNumber}"`);
  const all = tx.by(invoices, 'orderId', order.orderId);
  return shipment ? all.filter(({ shipmentId }) => shipmentId === shipment.shipmentId) : all;
}

/**
 * Issues the oldest draft of a document: the invoice of money that moved and that nobody has asked
 * for. Refuses a document whose invoices are all there, or one without anything to invoice, and an
 * amount other than the ledger's (policies; v3 has a code for each).
 */
export function generateInvoice(tx: Tx, asked: Generate | undefined): Invoice {
  if (!asked) throw missing('detail');
  const types = typesOf(asked);
  const found = ofDocument(tx, asked).filter(
    ({ invoiceType, invoiceStatus }) => types.some((type) => type === invoiceType) && invoiceStatus !== 'CREDITED',
  );
  const draft = found.find(({ invoiceStatus }) => invoiceStatus === 'DRAFT');
  const [first] = found;
  if (!first)
    throw new Refusal('notEligible', `${asked.documentType} ${asked.id} has nothing to invoice for ${types.join(', ')}`, {
      rule: 'nothingToInvoice',
    });
  if (!draft)
    throw new Refusal('notEligible', `${asked.documentType} ${asked.id} is already invoiced: invoice ${first.invoiceNumber}`, {
      rule: 'alreadyInvoiced',
    });
  if (asked.invoiceTotal !== undefined && asked.invoiceTotal !== draft.invoiceTotal)
    throw invalid('detail.invoiceTotal', `must be ${draft.invoiceTotal}, the amount that the order's ledger has`);
  return issueDraft(tx, draft);
}

/** Issues a draft with what the request says of it. */
export function issueDraft(tx: Tx, draft: Invoice, changes: Partial<Invoice> = {}): Invoice {
  const issued = keepInvoice(tx, { ...draft, invoiceDate: tx.now(), ...changes, invoiceStatus: 'CAPTURED' }, 'Generated on request');
  keepOrder(tx, tx.get(orders, draft.orderId), auditEntry(tx, 'UPDATE', { note: `Invoice ${issued.invoiceNumber} generated` }));
  return issued;
}
