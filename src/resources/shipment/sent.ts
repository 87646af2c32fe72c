import type { Carton, ScratchedItem, Shipment, ShipmentItem } from '../../model/shipment.js';

/** Units in a carton as a request describes them. Without a quantity, all that there are. */
export interface SentItem extends Partial<Omit<ShipmentItem, 'units' | 'reshipped' | 'billed' | 'stockId'>> {
  orderId?: string;
  orderNumber?: string;
  returnQuantity?: number;
}

/** A carton as a request describes it. */
export type SentCarton = Omit<Carton, 'items' | 'trackingNumber' | 'trackingDetails'> &
  Partial<Pick<Carton, 'trackingNumber' | 'trackingDetails'>> & { items?: SentItem[] };

/** A new shipment as a request describes it, with what it claims of the allocation. */
export interface SentShipment
  extends Partial<Omit<Shipment, 'cartons' | 'scratchedItems' | 'shipmentId' | 'orderId' | 'orderNumber' | 'createdAt' | 'updatedAt'>> {
  cartons?: SentCarton[];
  scratchedItems?: Partial<ScratchedItem>[];
  statusCode?: string;
  totalCartons?: number;
}
