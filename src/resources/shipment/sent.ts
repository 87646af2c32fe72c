import type { Carton, Recipient, ScratchedItem, Shipment, ShipmentAddress, ShipmentItem, TrackingDetail } from '../../model/shipment.js';

/** Units in a carton as a request describes them. Without a quantity, all that there are. */
export interface SentItem extends Partial<Omit<ShipmentItem, 'units' | 'reshipped' | 'billed' | 'stockId' | 'fees'>> {
  fees?: Partial<NonNullable<ShipmentItem['fees']>[number]>[];
  orderId?: string;
  orderNumber?: string;
  returnQuantity?: number;
}

/** A carton as a request describes it. */
export type SentCarton = Partial<Omit<Carton, 'items' | 'trackingDetails'>> & {
  trackingDetails?: Partial<TrackingDetail>[];
  items?: SentItem[];
};

type Described = 'type' | 'cartons' | 'scratchedItems' | 'shipToAddress' | 'recipient';

/** A new shipment as a request describes it, with what it claims of the allocation. */
export interface SentShipment
  extends Partial<Omit<Shipment, Described | 'shipmentId' | 'orderId' | 'orderNumber' | 'createdAt' | 'updatedAt'>> {
  type?: string;
  shipToAddress?: Partial<ShipmentAddress>;
  recipient?: (Omit<Recipient, 'name'> & { name?: Partial<Recipient['name']> })[];
  cartons?: SentCarton[];
  scratchedItems?: Partial<ScratchedItem>[];
  statusCode?: string;
  totalCartons?: number;
}
