import { invalid, Refusal } from '../core/forms/errors.js';
import { type NamesOf, refuseUnknownChoices, refuseUnknownOptions } from '../core/forms/known-options.js';
import { systemTime } from '../core/time/clock.js';
import { atOnce } from '../core/work/slices.js';
import { advanceTenantClock, readTenantClock, setTenantClock } from '../domain/clock/clockwork.js';
import { eventTypes } from '../domain/events/event-types.js';
import { listEvents } from '../domain/events/list-events.js';
import { addFault, liftFaults, listFaults } from '../domain/faults/manage-faults.js';
import { type HandMove, type LegalMove, moveByHand } from '../domain/moves/by-hand.js';
import { handMoves } from '../domain/moves/moves-now.js';
import { type Delivery, restock } from '../domain/moves/restock.js';
import { type PolicyValues, setPolicies } from '../domain/policies.js';
import { shownNamed } from '../kit/shown.js';
import { findByNumber } from '../model/find-order.js';
import { orders } from '../model/order.js';
import { orderStatusCodes } from '../model/order-statuses.js';
import { orderToV2 } from '../resources/order/views/v2.js';
import type { Tx } from '../store/tx.js';
import { listRequests } from '../tenancy/list-requests.js';
import type { RequestLog } from '../tenancy/request-log.js';
import { resettingTenant } from '../tenancy/reset.js';
import type { Order } from './contract.js';
import type { Ground } from './ground.js';
import { deliveryNames, eventFilterNames, faultNames, moveOptionNames, orderFilterNames, requestsFilterNames } from './option-names.js';
import { RefusedMove } from './refused-move.js';
import type { FaultHandle, OrderFilter, Tenant, TenantClock, TenantHeaders, TenantSnapshot } from './tenant.js';
import { webhooksOf } from './webhooks.js';

/** The channel for US dollars. */
const CHANNEL = '12';
const REQUEST_METHODS = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE'];
const ALL = Number.MAX_SAFE_INTEGER;

/** Makes the test kit's tenant of an account. */
export function createTenant(ground: Ground, account: string): Tenant {
  const { store, requests, operations } = ground;
  const run = <T>(work: (tx: Tx) => T): T => {
    assertReady(ground, account);
    return structuredClone(store.transact(account, work));
  };
  return {
    account,
    headers: headersOf(account, ground.token ?? account),
    clock: clockOf(ground, account),
    move: (orderNumber, move, options = {}) =>
      run((tx) => moveOrRefuse(tx, { ...known('move', options, moveOptionNames), orderNumber, move })),
    restock: (delivery) => run((tx) => restock(tx, checked(known('restock', delivery, deliveryNames))).released),
    policies: (changes = {}) => run((tx) => setPolicies(tx, changes, ground.policies) as PolicyValues),
    webhooks: webhooksOf(ground, account),
    settled: (withinMs) => ground.settle(account, withinMs),
    fault: (description) => faultOf(ground, account, known('fault', description, faultNames)),
    events: (filter = {}) =>
      run((tx) => listEvents(tx, { ...known('events', filter, eventFilterNames, { type: eventTypes }), limit: ALL }).rows),
    requests: (filter = {}) => {
      const words = { operation: [...operations.keys()], method: REQUEST_METHODS };
      return structuredClone(listRequests(logOf(requests), account, known('requests', filter, requestsFilterNames, words)));
    },
    orders: (filter = {}) =>
      run(
        (tx) =>
          Array.from(tx.list(orders), orderToV2).filter(
            fits(known('orders', filter, orderFilterNames, { statusCode: orderStatusCodes })),
          ) as Order[],
      ),
    records: (collection) => run((tx) => recordsOf(tx, ground, collection)),
    order: (orderNumber) => run((tx) => orderOf(tx, orderNumber)),
    ...keepingOf(ground, account),
  };
}

/** The words that options of a call can be. */
type Words<T> = { readonly [name in keyof T]?: readonly string[] };

/** Refuses options that a call does not have, and words that they cannot be. */
function known<T extends object>(call: string, options: T, names: NamesOf<T>, words: Words<T> = {}): T {
  refuseUnknownOptions(call, options, names);
  refuseUnknownChoices(call, options, words as Readonly<Record<string, readonly string[]>>);
  return options;
}

function recordsOf(tx: Tx, { shown }: Ground, name: string): unknown[] {
  const { collection, view } = shownNamed(shown, name, (sentence) => new Error(sentence));
  return Array.from(tx.list(collection), (record) => view(tx, record));
}

/**
 * Throws if the tenant is not ready. In memory it always is; with an existing state file, the first
 * request makes the seed.
 */
function assertReady({ ready }: Ground, account: string): void {
  const waiting = ready(account);
  if (!waiting) return;
  waiting.catch(() => undefined);
  throw new Error(`Account ${account} is not in the state file and the seed is not ready yet: send it a request first`);
}

function logOf(requests: Ground['requests']): RequestLog {
  if (!requests) throw new Error('This sandbox does not log requests, because it was created with requestLog: false');
  return requests;
}

const headersOf = (account: string, token: string): TenantHeaders => ({
  authorization: `Bearer ${token}`,
  'x-site-context': JSON.stringify({ account }),
  'x-fabric-tenant-id': account,
  'x-fabric-channel-id': CHANNEL,
});

function clockOf(ground: Ground, account: string): TenantClock {
  const { store } = ground;
  const onceReady = <T>(work: () => T): T => {
    assertReady(ground, account);
    return work();
  };
  return {
    now: () => onceReady(() => readTenantClock(store, account).now),
    set: (now) => void onceReady(() => setTenantClock(store, account, { now, frozen: true }, systemTime)),
    advance: (by) => onceReady(() => advanceTenantClock(store, account, by, systemTime).fired),
  };
}

function orderOf(tx: Tx, orderNumber: string): Order {
  const found = findByNumber(tx, orderNumber);
  if (!found) throw new Error(`Order ${orderNumber} not found`);
  return orderToV2(found) as Order;
}

const fits =
  (filter: OrderFilter) =>
  (order: object): boolean =>
    Object.entries(filter).every(([field, value]) => value === undefined || order[field as keyof object] === value);

/** Checks the quantity, which JavaScript callers can get wrong and the stock would accept. */
function checked(delivery: Delivery): Delivery {
  if (!Number.isInteger(delivery.quantity) || delivery.quantity < 1) throw invalid('quantity', 'must be a whole number from 1');
  return delivery;
}

function moveOrRefuse(tx: Tx, asked: HandMove): Order {
  if (!handMoves.includes(asked.move)) throw invalid('move', `must be one of [${handMoves.join(', ')}]`);
  try {
    return orderToV2(moveByHand(tx, asked)) as Order;
  } catch (error) {
    if (error instanceof Refusal && error.details?.['legal']) throw new RefusedMove(error, error.details['legal'] as LegalMove[]);
    throw error;
  }
}

function faultOf(ground: Ground, account: string, description: Parameters<Tenant['fault']>[0]): FaultHandle {
  const { store, operations: known, mostFaults: most } = ground;
  assertReady(ground, account);
  const { id } = addFault(store, account, description, { known, most });
  const find = () => listFaults(store, account).find((fault) => fault.id === id);
  return {
    id,
    hits: () => find()?.hits ?? 0,
    lift: () => {
      if (find()) liftFaults(store, account, id);
    },
  };
}

function keepingOf({ store, requests, snapshots }: Ground, account: string): Pick<Tenant, 'snapshot' | 'restore' | 'reset'> {
  return {
    snapshot: () => {
      const snapshot: TenantSnapshot = Object.freeze({ account });
      snapshots.set(snapshot, store.snapshot(account));
      return snapshot;
    },
    restore: (snapshot) => {
      const state = snapshots.get(snapshot);
      if (!state) throw new Error('This snapshot was not taken in this sandbox');
      store.restore(account, state);
    },
    reset: () => atOnce(resettingTenant({ store, requests }, account)),
  };
}
