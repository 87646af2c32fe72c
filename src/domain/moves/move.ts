import type { Bucket, Order, OrderLine, Units } from '../../model/order.js';
import type { OrderReturn } from '../../model/order-inner.js';
import type { ExchangeWish, LineReturn, StatedRefund } from '../../model/order-values.js';
import type { Reservation } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import type { EventType } from '../events/event-types.js';
import type { AuditType, Because } from '../events/history.js';
import type { Made, Packing, ShipmentDraft } from '../shipments/add-to-shipment.js';

/** When units came back, by default now, and the merchant's own fields of their return. */
export type ToldReturn = Partial<Pick<LineReturn, 'returnsCreatedAt' | 'attributes'>>;

/** A request that returns units: its number among those of the order, and what it says of them. */
export interface ReturnRequest extends Omit<OrderReturn, 'from'> {
  counter: number;
}

/** The line that a move is asked for, and what narrows the move down. */
export interface Ask {
  tx: Tx;
  order: Order;
  line: OrderLine;
  because: Because;
  /** Only units that are in this bucket. */
  outOf?: Bucket | undefined;
  /** Only units of this allocation. */
  allocationId?: string | undefined;
  /** Only units of this reservation. */
  reservationId?: string | undefined;
  /** Only stock of this location. */
  only?: number | undefined;
  /** Fields of the reservation that a merchant states for the backorder. */
  reservation?: Partial<Reservation> | undefined;
  /** Only units of this shipment; `OUTSIDE` names those that no shipment holds. */
  shipmentId?: string | undefined;
  /** Only units of this carton of that shipment. */
  cartonNum?: string | undefined;
  /** Only units of this item of that shipment. */
  shipmentLineItemId?: string | undefined;
  /** What a merchant states of the refund of returned units. */
  refund?: StatedRefund | undefined;
  /** What a return tells of units that come back. */
  told?: ToldReturn | undefined;
  /** The request that returns units; moves by hand have none. */
  request?: ReturnRequest | undefined;
  /** What is sent for exchanged units; the same product again unless it is said (a policy). */
  exchange?: ExchangeWish | undefined;
  /** What a request says of the shipment that the move makes. */
  shipment?: ShipmentDraft | undefined;
  /** Where in it the units are put. */
  packing?: Packing | undefined;
  /** The order's status before the first move of an update that makes several. */
  statusBefore?: string | undefined;
  /** The units are nobody's any more, whatever the order's status allows. */
  unneeded?: boolean | undefined;
}

/** Units of one line to move; without a quantity, all that can. */
export interface FireItem {
  lineItemId: string;
  quantity?: number | undefined;
  /** Only units that are in this bucket. */
  outOf?: Bucket | undefined;
  because?: Because | undefined;
  /** Where in the shipment that the move makes they are put. */
  packing?: Packing | undefined;
  /** Only units of this shipment; `OUTSIDE` names those that no shipment holds. */
  shipmentId?: string | undefined;
  /** Only units of this item of that shipment. */
  shipmentLineItemId?: string | undefined;
  /** What a merchant states of the refund of returned units. */
  refund?: StatedRefund | undefined;
  /** What a return tells of units that come back. */
  told?: ToldReturn | undefined;
  /** The request that returns units; moves by hand have none. */
  request?: ReturnRequest | undefined;
  /** What is sent for exchanged units; the same product again unless it is said (a policy). */
  exchange?: ExchangeWish | undefined;
}

/** A move to carry out; without `items`, of all units that can move. */
export interface Firing {
  orderId: string;
  items?: readonly FireItem[] | undefined;
  because?: Because | undefined;
  allocationId?: string | undefined;
  reservationId?: string | undefined;
  only?: number | undefined;
  reservation?: Partial<Reservation> | undefined;
  shipmentId?: string | undefined;
  cartonNum?: string | undefined;
  shipment?: ShipmentDraft | undefined;
  statusBefore?: string | undefined;
  unneeded?: boolean | undefined;
}

/**
 * A move in progress. `taken` holds the buckets its units came from; `line` and `order` already
 * show them in the new one.
 */
export interface Turn extends Ask {
  quantity: number;
  taken: Units;
  to: Bucket;
  /** The shipments that this move of the order has made or completed so far. */
  made: Made;
}

/** Returns undefined if the move is allowed, or the reason that the API answers. */
export type Guard = (ask: Ask) => string | undefined;

/** How many of the units may move now, and the reason for refusing more. */
export type Limit = (ask: Ask, movable: number) => { quantity: number; sentence: string };

/** Stages what follows from a move and returns the changed order. */
export type Effect = (turn: Turn) => Order;

/** A row of the table: one way a unit can change buckets. */
export interface Move {
  /** A sentence for people. */
  readonly describes: string;
  /** The buckets units come from, emptied in this order. */
  readonly from: readonly Bucket[];
  readonly to: Bucket;
  readonly when?: readonly Guard[];
  readonly upTo?: Limit;
  readonly effects?: readonly Effect[];
  readonly audit?: AuditType;
  /** The events that it stores, once per order. */
  readonly events?: readonly EventType[];
}
