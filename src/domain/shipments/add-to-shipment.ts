import { pick } from '../../core/values/reshape.js';
import { findLocation } from '../../model/find-location.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Bucket } from '../../model/order-inner.js';
import { type Carton, type Shipment, type ShipmentItem, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import type { Because } from '../events/history.js';
import { shipmentAudit } from './keep-shipment.js';
import { toldByOrder } from './told-by-order.js';

/** A carton as requests describe it, before anything is in it. */
export type CartonDraft = Omit<Carton, 'items' | 'trackingNumber' | 'trackingDetails'> &
  Partial<Pick<Carton, 'trackingNumber' | 'trackingDetails'>>;

/** What a request says of a shipment; the rest is the sandbox's to tell. */
export type ShipmentDraft = Partial<Omit<Shipment, 'cartons' | 'scratchedItems'>> & {
  cartons: readonly CartonDraft[];
  scratchedItems?: Shipment['scratchedItems'];
};

/** Which carton units go into, and what a request says of them there. */
export interface Packing {
  /** Index among the draft's cartons. */
  carton: number;
  item?: Partial<ShipmentItem>;
}

/** The shipments that one move makes or completes, by their allocation and location. */
export type Made = Map<string, string>;

/** Units of a line that go out, and from where. */
export interface Parcel {
  allocationId: string;
  locationNum: number;
  shipToId: string;
  quantity: number;
  /** Where the units are by now. */
  bucket: Bucket;
  stockId?: string | undefined;
}

/** What a move says of the shipments that it makes. */
export interface Making {
  type: Shipment['type'];
  made: Made;
  draft?: ShipmentDraft | undefined;
  packing?: Packing | undefined;
  because: Because;
}

/**
 * The one carton of a shipment that nobody described. It goes as its ship-to says, and is promised
 * for the day of shipping if that says no date.
 */
const plainCarton = (tx: Tx, order: Order, shipToId: string): CartonDraft => {
  const shipTo = order.shipInfo.find((one) => one.shipToId === shipToId);
  const { estimatedDeliveryDate = tx.now(), shipMethod } = shipTo ?? {};
  return {
    cartonNum: '1',
    cartonType: 'PACKAGE',
    promisedDeliveryDate: estimatedDeliveryDate,
    ...(shipTo && pick(shipTo, ['estimatedShipDate', 'estimatedDeliveryDate'])),
    ...(shipMethod !== undefined && { shipmentMethod: shipMethod }),
  };
};

/** The type of the location that a shipment leaves. */
function locationTypeOf(tx: Tx, locationNum: number): Pick<Shipment, 'locationType'> {
  const type = findLocation(tx, locationNum)?.type;
  return type === undefined ? {} : { locationType: type };
}

/**
 * The tracking number of a carton that has none: the shipment's number and its own, made unique.
 */
function trackingNumberFor(tx: Tx, shipmentNum: string, cartonNum: string, taken: ReadonlySet<string>): string {
  const first = `${shipmentNum}-${cartonNum}`;
  let number = first;
  for (let i = 2; taken.has(number) || tx.by(shipments, 'trackingNumber', number).length > 0; i++) number = `${first}-${i}`;
  return number;
}

/** The cartons of a new shipment, each with a tracking number and nothing in it. */
function emptyCartons(tx: Tx, shipmentNum: string, cartons: readonly CartonDraft[]): Carton[] {
  const taken = new Set(cartons.flatMap(({ trackingNumber }) => trackingNumber ?? []));
  return cartons.map((one) => {
    const trackingNumber = one.trackingNumber ?? trackingNumberFor(tx, shipmentNum, one.cartonNum, taken);
    taken.add(trackingNumber);
    return { trackingDetails: [], ...one, trackingNumber, items: [] };
  });
}

/**
 * A shipment before anything is in it. A carton without a tracking number gets one of the
 * shipment's number and its own (a policy).
 */
export function newShipment(
  tx: Tx,
  order: Order,
  parcel: Omit<Parcel, 'quantity' | 'bucket'>,
  { type, draft, because }: Omit<Making, 'made'>,
): Shipment {
  const shipmentId = draft?.shipmentId ?? tx.newId();
  const shipmentNum = draft?.shipmentNum ?? shipmentId;
  const cartons = draft?.cartons ?? [plainCarton(tx, order, parcel.shipToId)];
  return {
    shipDate: tx.now(),
    shipToId: parcel.shipToId,
    ...toldByOrder(order, parcel.shipToId),
    ...locationTypeOf(tx, parcel.locationNum),
    ...draft,
    shipmentId,
    shipmentNum,
    allocationId: parcel.allocationId,
    locationNum: parcel.locationNum,
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    type,
    cartons: emptyCartons(tx, shipmentNum, cartons),
    scratchedItems: draft?.scratchedItems ?? [],
    createdAt: tx.now(),
    updatedAt: tx.now(),
    auditLogs: [...(draft?.auditLogs ?? []), shipmentAudit(tx, 'CREATE', because)],
  };
}

const newItem = (tx: Tx, line: OrderLine, { quantity, bucket, stockId }: Parcel, own?: Partial<ShipmentItem>): ShipmentItem => ({
  ...(line.channelId !== undefined && { channelId: line.channelId }),
  ...(line.segment !== undefined && { segment: line.segment }),
  ...(line.vendorId !== undefined && { vendorId: line.vendorId }),
  ...(line.uom !== undefined && { uom: line.uom }),
  ...own,
  shipmentLineItemId: tx.newId(),
  lineItemId: line.lineItemId,
  itemId: line.itemId,
  sku: line.sku,
  orderedQuantity: line.orderedQuantity,
  quantity,
  units: { [bucket]: quantity },
  ...(stockId !== undefined && { stockId }),
});

/**
 * Puts units of a line into the shipment that a move makes of their allocation, which it makes with
 * the first of them. The only way that units get into shipments.
 */
export function addToShipment(tx: Tx, order: Order, line: OrderLine, parcel: Parcel, making: Making): void {
  const { made, packing } = making;
  const place = `${parcel.allocationId} ${parcel.locationNum}`;
  const known = made.get(place);
  const shipment = known === undefined ? newShipment(tx, order, parcel, making) : tx.get(shipments, known);
  made.set(place, shipment.shipmentId);
  const item = newItem(tx, line, parcel, packing?.item);
  const at = packing?.carton ?? 0;
  const cartons = shipment.cartons.map((carton, i) => (i === at ? { ...carton, items: [...carton.items, item] } : carton));
  tx.put(shipments, { ...shipment, cartons });
}
