import type { Bucket, Order, OrderLine, Units } from '../../model/order.js';
import type { Reservation } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import type { EventType } from '../events/event-types.js';
import type { AuditType, Because } from '../events/history.js';

/** A line that a move is asked of, and what narrows the move down. */
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
  /** Merchant's own figures for a reservation that a backorder opens. */
  reservation?: Partial<Reservation> | undefined;
}

/** Units of one line that are to move; without a quantity all that can. */
export interface FireItem {
  lineItemId: string;
  quantity?: number | undefined;
  /** Only units that are in this bucket. */
  outOf?: Bucket | undefined;
  because?: Because | undefined;
}

/** A move that is asked for. Without `items` all units of all lines that can move. */
export interface Firing {
  orderId: string;
  items?: readonly FireItem[] | undefined;
  because?: Because | undefined;
  allocationId?: string | undefined;
  reservationId?: string | undefined;
  only?: number | undefined;
  reservation?: Partial<Reservation> | undefined;
}

/**
 * A move that is being carried out: `taken` says which buckets its units came from; `line` and
 * `order` already show them in the new one.
 */
export interface Turn extends Ask {
  quantity: number;
  taken: Units;
}

/** Undefined means yes; a sentence is the reason the API gives for no. */
export type Guard = (ask: Ask) => string | undefined;

/** How many of the units may move now, and the sentence for asking more. */
export type Limit = (ask: Ask, movable: number) => { quantity: number; sentence: string };

/** Stages what follows from a move and answers the order with what changed on it. */
export type Effect = (turn: Turn) => Order;

/** One way a unit can change hands. */
export interface Move {
  /** What it means, for people. */
  readonly describes: string;
  /** The buckets units come from, emptied in this order. */
  readonly from: readonly Bucket[];
  readonly to: Bucket;
  readonly when?: readonly Guard[];
  readonly upTo?: Limit;
  readonly effects?: readonly Effect[];
  readonly audit?: AuditType;
  /** Events of the webhooks that it fires, once an order. */
  readonly events?: readonly EventType[];
}
