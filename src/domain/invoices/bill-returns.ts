import { toMinor } from '../../core/values/money.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order } from '../../model/order.js';
import type { LineReturn } from '../../model/order-values.js';
import { shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { lineOf } from '../status/units.js';
import { amountOf, type InvoicedUnits, makeInvoice } from './make-invoice.js';

/** Units that came back, with their line. */
type Record = LineReturn & { lineItemId: string };

/** The records of the units that a change took back. */
const takenBack = (before: Order | undefined, order: Order): Record[] =>
  order.items.flatMap(({ lineItemId, returns = [] }) => {
    const known = (before && lineOf(before, lineItemId)?.returns?.length) ?? 0;
    return returns.slice(known).map((record) => ({ ...record, lineItemId }));
  });

/** Takes the first entries that moved an amount in minor units; the last of them may be a part. */
function takeFirst(entries: LedgerEntry[], amount: number): LedgerEntry[] {
  const taken: LedgerEntry[] = [];
  let left = amount;
  while (left > 0 && entries[0]) {
    const [first] = entries;
    const orderAmount = Math.min(left, first.orderAmount);
    taken.push({ ...first, orderAmount });
    left -= orderAmount;
    if (orderAmount === first.orderAmount) entries.shift();
    else entries[0] = { ...first, orderAmount: first.orderAmount - orderAmount };
  }
  return taken;
}

/** What came back of one shipment, and what was refunded for it. */
interface Back {
  units: InvoicedUnits[];
  entries: LedgerEntry[];
}

/** What came back, shipment by shipment, and the refunds that belong to none of it. */
function backOf(
  records: readonly Record[],
  refunds: readonly LedgerEntry[],
  { currency }: Order,
): { back: Map<string, Back>; rest: LedgerEntry[] } {
  const back = new Map<string, Back>();
  const rest = [...refunds];
  for (const { lineItemId, shipmentId, shipmentLineItemId, shipmentQuantity: quantity, refundAmount: amount } of records) {
    const { units, entries } = back.get(shipmentId) ?? { units: [], entries: [] };
    units.push({ lineItemId, shipmentLineItemId, quantity, amount });
    entries.push(...takeFirst(rest, toMinor(amount, currency)));
    back.set(shipmentId, { units, entries });
  }
  return { back, rest };
}

/**
 * Bills what went back for returned units: an invoice for each shipment that had sent them, because
 * an invoice names one shipment (documented). What was refunded late, for units that came back
 * before, has an invoice without units (a policy).
 */
export function billReturns(tx: Tx, before: Order | undefined, order: Order, refunds: readonly LedgerEntry[]): void {
  const { back, rest } = backOf(takenBack(before, order), refunds, order);
  const bill = ({ units, entries }: Back, shipmentId: string) => {
    const total = amountOf(entries, order.currency);
    const shipment = tx.find(shipments, shipmentId);
    if (total > 0) makeInvoice(tx, order, { type: 'RETURN', status: 'CAPTURED', total, units, entries, shipment });
  };
  back.forEach(bill);
  bill({ units: [], entries: rest }, '');
}
