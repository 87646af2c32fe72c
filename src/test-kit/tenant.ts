import type { operations } from '../contract-types.js';
import type { Settled } from '../courier/courier.js';
import type { Fired } from '../domain/clock/clockwork.js';
import type { EventType } from '../domain/events/event-types.js';
import type { Happening } from '../domain/events/events.js';
import type { FaultDescription } from '../domain/faults/fault-terms.js';
import type { HandMove } from '../domain/moves/by-hand.js';
import type { Delivery, Restocked } from '../domain/moves/restock.js';
import type { PolicyValues } from '../domain/policies.js';
import type { RequestView } from '../tenancy/list-requests.js';
import type { Order } from './contract.js';

export type { Delivery, EventType, FaultDescription, Fired, Happening, PolicyValues, RequestView, Settled };

/** The headers that name a tenant in v2 and v3. */
export interface TenantHeaders {
  authorization: string;
  'x-site-context': string;
  'x-fabric-tenant-id': string;
  'x-fabric-channel-id': string;
  [name: string]: string;
}

/** A tenant's clock. */
export interface TenantClock {
  /** The clock's time, ISO 8601. */
  now(): string;
  /**
   * Sets and freezes the clock at an ISO 8601 time. Timers in between do not fire; those due by
   * then fire at the next `advance`.
   */
  set(now: string): void;
  /**
   * Advances the clock by an ISO 8601 duration such as `P31D`, and returns the timers that went
   * off, in order.
   */
  advance(by: string): Fired[];
}

/**
 * The lines and quantities of a move (by default all that can move), and the reason for its history
 * entry.
 */
export type MoveOptions = Pick<HandMove, 'items' | 'reason' | 'hold'>;

/** Selects orders whose fields have all of these values. */
export type OrderFilter = Partial<Pick<Order, 'orderNumber' | 'statusCode' | 'channelId' | 'type' | 'subType' | 'cartId' | 'currency'>>;

/** Selects events by type, by order, or by both. */
export interface EventFilter {
  type?: EventType;
  orderNumber?: string;
}

/** Selects requests by operation, method and status. */
export interface RequestsFilter {
  /** The operationId, such as `createOrder`. */
  operation?: keyof operations;
  method?: string;
  status?: number;
}

/** An event that a webhook told the target inside the test. */
export interface ReceivedWebhook {
  event: EventType;
  eventRequestId: string;
  channel?: string;
  tenantId: string;
  orderNumber?: string;
  payload: Record<string, unknown>;
}

/** The target of webhooks inside a test. It gets what was sent until `settled` resolves. */
export interface TenantWebhooks {
  /** What it has received, oldest first. */
  readonly received: ReceivedWebhook[];
  /** Creates a webhook for events, whose target is inside the test. */
  subscribe(...events: EventType[]): void;
  /** The status that it answers from now on; 200 at first. */
  answer(statusCode: number): void;
}

/** A fault that a test has set. */
export interface FaultHandle {
  readonly id: string;
  /** How often it has taken effect. */
  hits(): number;
  /** Ends the fault. Ending it again is not an error. */
  lift(): void;
}

/** A tenant's records, clock, policies and faults at one moment; for `restore` only. */
export interface TenantSnapshot {
  readonly account: string;
}

/**
 * An isolated tenant of a sandbox. Every call is complete when it returns. It returns copies, so
 * changing them does not change the tenant.
 */
export interface Tenant {
  /** 24 characters. */
  readonly account: string;
  /** Send these with every request of the code under test. */
  readonly headers: Readonly<TenantHeaders>;
  readonly clock: TenantClock;
  /**
   * Moves units of an order, or the order as a whole, and returns the order. Throws a `RefusedMove`
   * with the reason and the possible moves.
   */
  move(orderNumber: string, move: HandMove['move'], options?: MoveOptions): Order;
  /** Adds units to the stock on hand and returns the backorders that this released. */
  restock(delivery: Delivery): Restocked['released'];
  /** Sets policies and returns all of them; `null` restores a default. */
  policies(changes?: { [P in keyof PolicyValues]?: PolicyValues[P] | null }): PolicyValues;
  /** Sets a fault for this tenant's requests until it is lifted. */
  fault(description: FaultDescription): FaultHandle;
  /** The target of webhooks inside the test, without a server of its own. */
  readonly webhooks: TenantWebhooks;
  /**
   * Waits until every webhook that is due was sent, for up to `withinMs` of real time (by default
   * 10 seconds), and returns how many arrived, failed and are left. Retries wait for the clock.
   */
  settled(withinMs?: number): Promise<Settled>;
  /** The tenant's events, oldest first. */
  events(filter?: EventFilter): Happening[];
  /** The tenant's latest requests of the API, oldest first: at most 1,000 by default. */
  requests(filter?: RequestsFilter): RequestView[];
  /** The orders, oldest first. */
  orders(filter?: OrderFilter): Order[];
  /**
   * The records of a collection, such as `allocations` or `inventories`, as v2 shows them; throws
   * if there is no such collection.
   */
  records(collection: string): unknown[];
  /** The order with this number; throws if there is none. */
  order(orderNumber: string): Order;
  snapshot(): TenantSnapshot;
  /** Restores a snapshot of this sandbox, which can be another tenant's. */
  restore(snapshot: TenantSnapshot): void;
  /** Resets the tenant to the seed, without events and requests. */
  reset(): void;
}
