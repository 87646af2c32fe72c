import type { Invoice } from '../../model/invoice.js';
import type { Order } from '../../model/order.js';
import { itemsOf, type Shipment, type ShipmentItem, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { held, totalUnits } from '../status/units.js';
import type { InvoicedUnits } from './make-invoice.js';

/** Units of one shipment that left and that nothing has paid for yet. */
export interface NewlySent {
  shipment: Shipment;
  units: InvoicedUnits[];
}

/** Units of an item that left its location, whatever became of them since. */
const sentOf = ({ units, reshipped = 0 }: ShipmentItem): number => totalUnits(units) - held(units, 'readyForPickup') + reshipped;

/** The units of a shipment that left since it was looked at last. */
const newUnits = (shipment: Shipment): InvoicedUnits[] =>
  itemsOf(shipment).flatMap((item) => {
    const { lineItemId, shipmentLineItemId, billed = 0 } = item;
    const quantity = sentOf(item) - billed;
    return quantity > 0 ? [{ lineItemId, shipmentLineItemId, quantity }] : [];
  });

const markBilled = (shipment: Shipment): Shipment => ({
  ...shipment,
  cartons: shipment.cartons.map((carton) => ({ ...carton, items: carton.items.map((item) => ({ ...item, billed: sentOf(item) })) })),
});

/**
 * Units of an order that left since they were looked at last, shipment by shipment, and are counted
 * as billed from now on. What is sent again is not sold again.
 */
export function takeNewlySent(tx: Tx, orderId: string): NewlySent[] {
  const found: NewlySent[] = [];
  for (const shipment of tx.by(shipments, 'orderId', orderId)) {
    if (shipment.type === 'RESHIP' || itemsOf(shipment).every((item) => sentOf(item) === (item.billed ?? 0))) continue;
    const units = newUnits(shipment);
    if (units.length > 0) found.push({ shipment, units });
    tx.put(shipments, markBilled(shipment));
  }
  return found;
}

/** Units by line. */
type UnitsByLine = Map<string, number>;

const added = (units: UnitsByLine, { lineItemId, quantity }: InvoicedUnits): UnitsByLine =>
  units.set(lineItemId, (units.get(lineItemId) ?? 0) + quantity);

/** How many units of each line invoices bill. */
export const billedUnits = (billed: readonly Invoice[]): UnitsByLine =>
  billed.flatMap(({ items }) => items).reduce(added, new Map() as UnitsByLine);

/** Units of each line that left, were sold once, and that no invoice bills. */
export function unbilledUnits(tx: Tx, { orderId }: Order, billed: readonly Invoice[]): InvoicedUnits[] {
  const known = billedUnits(billed);
  const items = tx.by(shipments, 'orderId', orderId).flatMap((one) => (one.type === 'RESHIP' ? [] : itemsOf(one)));
  const sent = items.reduce((units, item) => added(units, { ...item, quantity: sentOf(item) }), new Map() as UnitsByLine);
  return [...sent].flatMap(([lineItemId, quantity]) => {
    const left = quantity - (known.get(lineItemId) ?? 0);
    return left > 0 ? [{ lineItemId, quantity: left }] : [];
  });
}

/**
 * What is to be billed of units that were sent: no more of a line than its unbilled units. Those
 * that an invoice without a shipment bills, as at checkout, are taken to have left first.
 */
export function toBill(sent: readonly NewlySent[], unbilled: readonly InvoicedUnits[]): NewlySent[] {
  const left = unbilled.reduce(added, new Map() as UnitsByLine);
  const bill = (part: InvoicedUnits): InvoicedUnits[] => {
    const quantity = Math.min(part.quantity, left.get(part.lineItemId) ?? 0);
    left.set(part.lineItemId, (left.get(part.lineItemId) ?? 0) - quantity);
    return quantity > 0 ? [{ ...part, quantity }] : [];
  };
  return [...sent]
    .reverse()
    .map(({ shipment, units }) => ({ shipment, units: units.flatMap(bill) }))
    .filter(({ units }) => units.length > 0)
    .reverse();
}
