import { fromMinor, share, split, subtract, sum } from '../../core/values/money.js';
import { pick } from '../../core/values/reshape.js';
import { findLocation } from '../../model/find-location.js';
import { type Invoice, type InvoiceLine, type InvoiceStatus, type InvoiceType, invoices } from '../../model/invoice.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order, OrderLine } from '../../model/order.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry } from '../events/history.js';
import { policy } from '../policies.js';
import { lineOf, remainingQuantity } from '../status/units.js';

/** The currency of an order that names none (a policy: fabric's examples are in dollars). */
const DEFAULT_CURRENCY = 'USD';

/** Units of a line that an invoice is about; `shipmentLineItemId` if a shipment holds them. */
export interface InvoicedUnits {
  lineItemId: string;
  quantity: number;
  shipmentLineItemId?: string | undefined;
  /** What the invoice bills for them; without it, their part of the total by what they cost. */
  amount?: number | undefined;
}

/** What an invoice is made of. */
export interface InvoiceDraft {
  type: InvoiceType;
  status: Exclude<InvoiceStatus, 'DRAFT'>;
  /** A decimal of the order's currency. */
  total: number;
  units: readonly InvoicedUnits[];
  /** The ledger's entries that it is about. */
  entries: readonly LedgerEntry[];
  shipment?: Shipment | undefined;
  appeasementCounter?: number | undefined;
}

/** The part of a line's amount that falls on some of its units that are not cancelled. */
const partOf = (line: OrderLine, amount: number, quantity: number, currency: string | undefined): number =>
  share(amount, quantity, Math.max(remainingQuantity(line), quantity), currency);

/** What ledger entries moved, as a decimal of the order's currency. */
export const amountOf = (entries: readonly LedgerEntry[], currency: string | undefined): number =>
  fromMinor(
    entries.reduce((minor, { orderAmount }) => minor + orderAmount, 0),
    currency,
  );

/** What units of a line cost, as part of the line's units that are not cancelled. */
export function worthOfLine({ items, currency }: Order, { lineItemId, quantity }: InvoicedUnits): number {
  const line = items.find((one) => one.lineItemId === lineItemId);
  if (!line) return 0;
  return Math.max(0, partOf(line, line.itemTotal, quantity, currency));
}

function linesOf(order: Order, units: readonly InvoicedUnits[], total: number): InvoiceLine[] {
  const stated = sum(
    units.map(({ amount = 0 }) => amount),
    order.currency,
  );
  const weights = units.map((part) => (part.amount === undefined ? worthOfLine(order, part) : 0));
  const totals = split(subtract(total, stated, order.currency), weights, order.currency);
  return units.flatMap((part, i) => {
    const { lineItemId, quantity, shipmentLineItemId = lineItemId, amount = totals[i] ?? 0 } = part;
    const line = lineOf(order, lineItemId);
    if (!line) return [];
    const partly = (whole: number) => partOf(line, whole, quantity, order.currency);
    return {
      ...pick(line, ['lineItemId', 'lineItemNumber', 'itemId', 'sku', 'shipToId', 'itemUnitPrice', 'type', 'uom']),
      ...{ shipmentLineItemId, quantity, total: amount, tax: partly(line.itemTaxTotal) },
      ...{ discounts: partly(line.itemDiscountsTotal), fees: partly(line.itemFeeTotal) },
    };
  });
}

/** An invoice with fewer units of some lines and another total, which its lines add up to. */
export function lowered(invoice: Invoice, total: number, gone: ReadonlyMap<InvoiceLine, number>, currency: string | undefined): Invoice {
  const items = invoice.items.map((item) => {
    const quantity = item.quantity - (gone.get(item) ?? 0);
    const part = (amount: number) => share(amount, quantity, item.quantity, currency);
    const { discounts, fees } = item;
    return {
      ...{ ...item, quantity, total: part(item.total), tax: part(item.tax) },
      ...(discounts !== undefined && { discounts: part(discounts) }),
      ...(fees !== undefined && { fees: part(fees) }),
    };
  });
  const totals = split(
    total,
    items.map((item) => Math.max(0, item.total)),
    currency,
  );
  const taxes = items.map(({ tax }) => tax);
  return {
    ...invoice,
    invoiceTotal: total,
    totalTaxAmount: sum(taxes, currency),
    items: items.map((item, i) => ({ ...item, total: totals[i] ?? 0 })),
  };
}

function paymentsOf({ payments = [], currency }: Order, entries: readonly LedgerEntry[]): Invoice['order']['payments'] {
  return payments.flatMap((payment) => {
    const own = entries.filter(({ paymentCounter }) => paymentCounter === payment.paymentCounter);
    const moved = amountOf(own, currency);
    return own.length > 0 ? [{ ...payment, moved }] : [];
  });
}

/** What an invoice keeps of its order, and of the payments that ledger entries moved. */
export function snapshotOf(order: Order, shipToId: string | undefined, entries: readonly LedgerEntry[]): Invoice['order'] {
  const { orderDate, type, subType, retail, customer } = order;
  const shipInfo = order.shipInfo.find((one) => one.shipToId === shipToId);
  return {
    orderDate,
    ...(type !== undefined && { type }),
    ...(subType !== undefined && { subType }),
    ...(retail && { retail }),
    ...(customer && { customer }),
    ...(shipInfo && { shipInfo }),
    payments: paymentsOf(order, entries),
  };
}

/** The order's number with the next count that no invoice has (a policy). */
function freeNumber(tx: Tx, { orderId, orderNumber }: Order): string {
  let next = tx.by(invoices, 'orderId', orderId).length + 1;
  while (tx.by(invoices, 'invoiceNumber', `${orderNumber}-${next}`).length > 0) next += 1;
  return `${orderNumber}-${next}`;
}

/** The currency of the invoices of an order. */
const currencyOf = ({ currency, payments = [] }: Order): string =>
  currency ?? payments.find((payment) => payment.currency)?.currency ?? DEFAULT_CURRENCY;

/** What an invoice has of the location that it belongs to. */
export function placeOf(tx: Tx, locationNum: number): Pick<Invoice, 'locationNum' | 'locationAddress'> {
  const address = findLocation(tx, locationNum)?.address;
  return { locationNum, ...(address && { locationAddress: address }) };
}

const ofShipment = (tx: Tx, { shipmentId, shipmentNum, shipDate, locationNum }: Shipment) => ({
  shipmentId,
  shipmentNumber: shipmentNum,
  shippedOn: shipDate,
  ...placeOf(tx, locationNum),
});

/**
 * Makes and stores an invoice. With the policy `invoiceAt: request` it is a draft until somebody
 * asks for it. Its number is the order's with a count (a policy), and its shipment names it.
 */
export function makeInvoice(tx: Tx, order: Order, draft: InvoiceDraft): Invoice {
  const { type, status, total, units, entries, shipment, appeasementCounter } = draft;
  const items = linesOf(order, units, total);
  const invoiceId = tx.newId();
  const now = tx.now();
  if (shipment && type === 'SHIPPING') tx.put(shipments, { ...tx.get(shipments, shipment.shipmentId), invoiceId });
  return tx.put(invoices, {
    invoiceId,
    invoiceNumber: freeNumber(tx, order),
    invoiceType: type,
    invoiceStatus: status === 'CAPTURED' && policy(tx, 'invoiceAt') === 'request' ? 'DRAFT' : status,
    statusCode: 'CREATED',
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    channelId: order.channelId,
    currency: currencyOf(order),
    shipmentId: '',
    ...(shipment && ofShipment(tx, shipment)),
    invoiceTotal: total,
    totalTaxAmount: sum(
      items.map(({ tax }) => tax),
      order.currency,
    ),
    items,
    order: snapshotOf(order, shipment?.shipToId ?? items[0]?.shipToId, entries),
    ...(appeasementCounter !== undefined && { appeasementCounter }),
    invoiceDate: now,
    createdAt: now,
    updatedAt: now,
    auditLogs: [auditEntry(tx, 'CREATE')],
  });
}
