import { invalidFields, Refusal } from '../../core/forms/errors.js';
import { pick } from '../../core/values/reshape.js';
import { auditEntry } from '../../domain/events/history.js';
import { placeOf, snapshotOf } from '../../domain/invoices/make-invoice.js';
import { lineOf } from '../../domain/status/units.js';
import { type Invoice, type InvoiceLine, invoices } from '../../model/invoice.js';
import { type Order, orders } from '../../model/order.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { checkLedger, checkNames, orderSent, statusOf, typeOf } from './check-sent.js';
import { issueDraft } from './generate.js';
import type { SentInvoice, SentLine } from './sent.js';

/** A line as an invoice keeps it; what the merchant does not say comes from the order. */
export function lineOfSent(order: Order, sent: SentLine): InvoiceLine {
  const line = sent.lineItemId === undefined ? undefined : lineOf(order, sent.lineItemId);
  const known = line && pick(line, ['lineItemId', 'lineItemNumber', 'itemId', 'sku', 'shipToId', 'itemUnitPrice', 'uom']);
  const empty = {
    lineItemId: '',
    lineItemNumber: 0,
    shipmentLineItemId: '',
    itemId: '',
    sku: '',
    shipToId: '',
    quantity: 0,
    total: 0,
    tax: 0,
  };
  return { ...empty, ...known, ...sent };
}

/** Where the sandbox already bills a shipment: its draft, or a refusal. */
function draftFor(tx: Tx, { shipmentId, shipmentNum }: Shipment, type: string): Invoice | undefined {
  const billed = tx
    .by(invoices, 'shipmentId', shipmentId)
    .filter(({ invoiceType, invoiceStatus }) => invoiceType === type && invoiceStatus !== 'CREDITED');
  const draft = billed.find(({ invoiceStatus }) => invoiceStatus === 'DRAFT');
  const [first] = billed;
  if (!draft && first && type === 'SHIPPING')
    throw new Refusal('notEligible', `Shipment ${shipmentNum} is already invoiced: invoice ${first.invoiceNumber}`, {
      rule: 'alreadyInvoiced',
    });
  return draft;
}

const names = ['invoiceNumber', 'invoiceExternalId', 'attributes', 'said', 'merchant'] as const;

function stated(tx: Tx, order: Order, shipment: Shipment, sent: SentInvoice): Invoice {
  const now = tx.now();
  const { items = [] } = orderSent(sent, order) ?? {};
  return {
    invoiceId: tx.newId(),
    ...pick(sent, [...names, 'shipmentId', 'channelId', 'currency', 'invoiceTotal', 'totalTaxAmount']),
    invoiceNumber: sent.invoiceNumber ?? '',
    invoiceType: typeOf(sent),
    invoiceStatus: statusOf(sent),
    statusCode: 'CREATED',
    ...pick(order, ['orderId', 'orderNumber']),
    shipmentNumber: sent.shipmentNumber ?? shipment.shipmentNum,
    shippedOn: sent.shippedOn ?? shipment.shipDate,
    ...placeOf(tx, sent.locationNum ?? shipment.locationNum),
    items: items.map((line) => lineOfSent(order, line)),
    order: snapshotOf(order, shipment.shipToId, []),
    invoiceDate: sent.invoiceDate ?? now,
    createdAt: now,
    updatedAt: now,
    auditLogs: [auditEntry(tx, 'CREATE', { note: 'Created by the merchant' })],
    stated: true,
  } as Invoice;
}

/** The shipment that a body names. Refuses an unknown id by its field. */
function shipmentOf(tx: Tx, { shipmentId }: SentInvoice): Shipment {
  const shipment = tx.find(shipments, shipmentId);
  if (shipment && isSeen(tx, shipments, shipment)) return shipment;
  throw invalidFields([{ field: 'shipmentId', problem: 'unknown', message: `must be the id of a shipment, not "${shipmentId}"` }]);
}

/**
 * Creates an invoice for a shipment as a merchant sends it, for money that the sandbox did not
 * move; no sum of the order counts it. If the shipment has a draft, that is issued, and its amounts
 * must be those of the order's ledger. Refuses a shipment that is billed already, and a number that
 * another invoice has (policies).
 */
export function createStatedInvoice(tx: Tx, sent: SentInvoice): Invoice {
  const shipment = shipmentOf(tx, sent);
  const order = tx.get(orders, shipment.orderId);
  const type = typeOf(sent);
  checkNames(tx, sent);
  orderSent(sent, order);
  const draft = draftFor(tx, shipment, type);
  if (draft) {
    checkLedger(draft, sent);
    return issueDraft(tx, draft, pick(sent, [...names, 'invoiceDate']) as Partial<Invoice>);
  }
  const made = tx.put(invoices, stated(tx, order, shipment, sent));
  if (type === 'SHIPPING' && shipment.invoiceId === undefined) tx.put(shipments, { ...shipment, invoiceId: made.invoiceId });
  return made;
}
