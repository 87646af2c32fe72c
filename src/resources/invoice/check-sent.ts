import { invalid, problemOf, refuseAll, taken } from '../../core/forms/errors.js';
import { oneOf } from '../../core/values/one-of.js';
import { type Invoice, type InvoiceStatus, invoices, type StatedType, statedTypes } from '../../model/invoice.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { SentInvoice, SentOrder } from './sent.js';

/**
 * Refuses a number or an external id that another invoice has, so that each names one (a policy).
 */
export function checkNames(tx: Tx, { invoiceNumber, invoiceExternalId }: SentInvoice, invoiceId?: string): void {
  if (invoiceNumber === '') throw invalid('invoiceNumber', 'must not be empty');
  const named = { invoiceNumber, invoiceExternalId };
  for (const index of ['invoiceNumber', 'invoiceExternalId'] as const) {
    const name = named[index];
    const others = name === undefined ? [] : tx.by(invoices, index, name).filter((one) => one.invoiceId !== invoiceId);
    if (others.length > 0) throw taken(index, `invoice ${name}`);
  }
}

/** The type of an invoice that a merchant creates: SHIPPING unless it says another (a policy). */
export function typeOf({ invoiceType = 'SHIPPING' }: SentInvoice): StatedType {
  const type = oneOf(statedTypes, invoiceType);
  if (!type) throw invalid('invoiceType', `must be one of [${statedTypes.join(', ')}]`);
  return type;
}

const told = ['CAPTURED', 'SETTLED', 'PARTIAL_SETTLED', 'SETTLE_FAILED'] as const;

/**
 * Where the money of a merchant's invoice is: captured unless it says otherwise. PENDING, APPROVED,
 * REJECTED and CREATED all mean that it is owed (policies).
 */
export const statusOf = ({ invoiceStatus = 'CAPTURED' }: SentInvoice): InvoiceStatus => oneOf(told, invoiceStatus) ?? 'ISSUED';

/** The order that an invoice names, which has to be the one of its shipment. */
export function orderSent({ orders = [] }: SentInvoice, { orderId, orderNumber, items }: Order): SentOrder | undefined {
  if (orders.length > 1) throw invalid('orders', 'must have one order: an invoice bills one');
  const [sent] = orders;
  if (!sent) return undefined;
  const lines = new Set(items.map(({ lineItemId }) => lineItemId));
  refuseAll([
    ...(sent.orderId === orderId ? [] : [problemOf('orders[0].orderId', `must be "${orderId}", the order of the shipment`)]),
    ...((sent.orderNumber ?? orderNumber) === orderNumber ? [] : [problemOf('orders[0].orderNumber', `must be "${orderNumber}"`)]),
    ...(sent.items ?? []).flatMap(({ lineItemId }, i) =>
      lineItemId === undefined || lines.has(lineItemId)
        ? []
        : [problemOf(`orders[0].items[${i}].lineItemId`, `must be one of the lines of the order: [${[...lines].join(', ')}]`)],
    ),
  ]);
  return sent;
}

/** What the order's ledger says of an invoice that the sandbox made. */
const ofLedger = ['shipmentId', 'channelId', 'invoiceTotal', 'totalTaxAmount', 'currency'] as const;

/** Refuses an update of the sandbox's own invoice that contradicts the ledger. */
export function checkLedger(before: Invoice, sent: SentInvoice): void {
  const must = (field: string, value: unknown) => problemOf(field, `must stay ${JSON.stringify(value)}: the order's ledger says so`);
  const { invoiceType, invoiceStatus } = before;
  const isOpen = invoiceStatus === 'DRAFT' || invoiceStatus === 'CREDITED';
  const isOtherStatus = sent.invoiceStatus !== undefined && !isOpen && statusOf(sent) !== invoiceStatus;
  refuseAll([
    ...ofLedger.filter((field) => sent[field] !== before[field]).map((field) => must(field, before[field])),
    ...(sent.invoiceType !== undefined && sent.invoiceType !== invoiceType ? [must('invoiceType', invoiceType)] : []),
    ...(isOtherStatus ? [must('invoiceStatus', invoiceStatus)] : []),
  ]);
}
