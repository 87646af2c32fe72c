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
