import { shipmentStatus } from '../../../domain/status/shipment-status.js';
import { held, totalUnits } from '../../../domain/status/units.js';
import type { Carton, Shipment, ShipmentItem } from '../../../model/shipment.js';

/** An item with what its shipment says of it; `quantity` counts the units that are still in it. */
export type StandingItem = ShipmentItem & Pick<Shipment, 'orderId' | 'orderNumber'>;
export type StandingCarton = Omit<Carton, 'items'> & { items: StandingItem[] };
export type StandingShipment = Omit<Shipment, 'cartons'> & { cartons: StandingCarton[] };

const back = ['pendingReturn', 'processingReturn', 'returned', 'pendingExchange', 'exchanged'] as const;

/** How many units of an item are on their way back, or came back. */
export const returnedQuantity = ({ units }: ShipmentItem): number => held(units, ...back);

/**
 * A shipment with what its items need to be shown. The items of a cancelled shipment still count
 * the units that were in it.
 */
export function withOwners(shipment: Shipment): StandingShipment {
  const { orderId, orderNumber } = shipment;
  const isCancelled = shipmentStatus(shipment) === 'SHIPMENT_CANCELLED';
  const standing = (item: ShipmentItem): StandingItem => ({
    ...item,
    orderId,
    orderNumber,
    quantity: isCancelled ? item.quantity : totalUnits(item.units),
  });
  return { ...shipment, cartons: shipment.cartons.map((carton) => ({ ...carton, items: carton.items.map(standing) })) };
}
