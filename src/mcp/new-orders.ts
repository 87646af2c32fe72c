import { drafts } from '../drafts/drafts.js';
import { type Hint, hint } from './answer.js';
import { type Connection, call, callApi } from './connection.js';
import type { ControlAnswer } from './control-answer.js';

type Move = ControlAnswer<'getLifecycle'>['moves'][number];

/** Units of each new order, and the price of one. */
const QUANTITY = 2;
const PRICE = 10;
/** The SKU of new orders that name none: the stock of others stays as it is. */
const OWN_SKU = 'MADE-1';
/** Moves of an order that is fetched at a store. */
const AT_STORE = ['readyForPickup', 'pickUp', 'putBack'];

/** How many orders to make, of what, and up to which move of each. */
export interface NewOrders {
  readonly count: number;
  readonly move: string;
  readonly sku?: string | undefined;
  /** The name of the hold, where they are held. */
  readonly hold?: string | undefined;
}

/** The move that leads a new order to a status. */
const MOVE_TO: Readonly<Record<string, string>> = {
  ORDER_CONFIRMED: 'release',
  ORDER_ALLOCATED: 'allocate',
  ORDER_READY_FOR_PICKUP: 'readyForPickup',
  ORDER_PICKED_UP: 'pickUp',
  ORDER_SHIPPED: 'ship',
  ORDER_DELIVERED: 'deliver',
  ORDER_PENDING_RETURN: 'requestReturn',
  ORDER_RETURNED: 'receiveReturn',
  ORDER_CANCELLED: 'cancel',
};

/** A hint that makes an order in a status; `new` says how many. None if no move leads there. */
export function newOrderHints(status: string): Hint[] {
  const move = MOVE_TO[status];
  return move === undefined
    ? []
    : [
        hint(
          'move_order',
          { new: 1, move },
          `makes new paid orders, as many as \`new\` says, each ${status}, beside what is there already`,
        ),
      ];
}

/** Moves of a whole order, which any new one can make. */
const OF_ORDER = ['release', 'hold'];

/** The shortest way of moves from a new order up to a move, by the table of moves. */
function wayTo(target: string, moves: readonly Move[]): string[] {
  if (OF_ORDER.includes(target)) return [target];
  const goal = moves.find(({ name }) => name === target);
  const ways: { bucket: Move['to']; way: string[] }[] = [{ bucket: 'open', way: [] }];
  for (const { bucket, way } of ways) {
    if (goal?.from.includes(bucket)) return [...way, target];
    // A line that is to be fulfilled is not completed.
    for (const { name, to } of moves.filter((one) => one.from.includes(bucket) && one.name !== 'complete')) {
      if (ways.every((known) => known.bucket !== to)) ways.push({ bucket: to, way: [...way, name] });
    }
  }
  throw new Error(`A new order cannot be moved up to ${target}. Moves are: ${[...OF_ORDER, ...moves.map(({ name }) => name)].join(', ')}`);
}

async function placeOrder(connection: Connection, orderNumber: string, sku: string, atStore: boolean): Promise<void> {
  const { now } = await call<ControlAnswer<'getClock'>>(connection, 'GET', '/clock');
  const { inventory } = await call<ControlAnswer<'restock'>>(connection, 'POST', '/restock', { sku, quantity: QUANTITY });
  const store = { shipToId: 'home', taxCode: 'NONE', shipToType: 'PICK_UP' as const, locationNum: String(inventory.locationNum) };
  const { status, body } = await callApi(connection, 'POST', '/api/v2/order', {
    ...drafts.order({
      orderNumber,
      items: [{ sku, orderedQuantity: QUANTITY, itemUnitPrice: PRICE, ...(atStore && { type: 'BOPIS' }) }],
      payments: [drafts.payment({ authAmount: QUANTITY * PRICE, paymentDate: now })],
    }),
    ...(atStore && { shipInfo: [store] }),
  });
  if (status !== 200) throw new Error(`The order was refused: ${JSON.stringify(body)}`);
}

/** Places paid orders and moves each up to a move; answers their numbers. */
export async function makeOrders(connection: Connection, { count, move, sku = OWN_SKU, hold }: NewOrders): Promise<string[]> {
  const { moves } = await call<ControlAnswer<'getLifecycle'>>(connection, 'GET', '/lifecycle');
  const way = wayTo(move, moves);
  const { count: before } = await call<ControlAnswer<'inspectOrders'>>(connection, 'GET', '/orders?limit=1');
  const numbers = Array.from({ length: count }, (_, i) => `MADE-${before + i + 1}`);
  for (const orderNumber of numbers) {
    await placeOrder(
      connection,
      orderNumber,
      sku,
      way.some((one) => AT_STORE.includes(one)),
    );
    for (const one of way) await call(connection, 'POST', `/orders/${orderNumber}/moves`, { move: one, hold });
  }
  return numbers;
}
