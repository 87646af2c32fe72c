import { invalid, Refusal } from '../../core/forms/errors.js';
import { isUnallocated, liftHold, placeHold, releaseOrder } from '../../domain/moves/holds.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import { type HoldType, holdTypes, type Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

/** An action on an order, and what its history says of it. */
export interface OrderAction {
  order: OrderName;
  action: string;
  note?: string | undefined;
}

const suffixOf = (hold: HoldType): string => (hold === 'HOLD' ? '' : `_${hold}`);

/**
 * The actions that are possible on an order now, each with what it does. Only RELEASE_HOLD_EXTERNAL
 * is published; the others are named like it (a policy).
 */
function actionsOn({ holds, released, orderId }: Order): Map<string, (tx: Tx, note: object) => Order> {
  const others = holdTypes.filter((hold) => !holds.includes(hold));
  return new Map([
    ...holds.map((hold) => [`RELEASE_HOLD${suffixOf(hold)}`, (tx: Tx, note: object) => liftHold(tx, orderId, hold, note)] as const),
    ...(released || holds.length > 0 ? [] : [['RELEASE', (tx: Tx, note: object) => releaseOrder(tx, orderId, note)] as const]),
    ...others.map((hold) => [`HOLD${suffixOf(hold)}`, (tx: Tx, note: object) => placeHold(tx, orderId, hold, note)] as const),
  ]);
}

/**
 * Takes an action on an order: releases it from a hold, or puts it on one. Refuses orders that are
 * allocated or further (documented) and cancelled ones with `notEligible`, and an action that is
 * not possible now with those that are.
 */
export function actOnOrder(tx: Tx, { order: name, action, note }: OrderAction): Order {
  const order = orderNamed(tx, name);
  if (!isUnallocated(order) || order.statusCode === 'ORDER_CANCELLED') {
    const message = `Order ${order.orderNumber} takes no action in status ${order.statusCode}`;
    throw new Refusal('notEligible', message, { rule: 'orderNotAmendable' });
  }
  const actions = actionsOn(order);
  const act = actions.get(action);
  if (!act) throw invalid('statusCode', `must be an action that is possible now, one of [${[...actions.keys()].join(', ')}]`);
  return act(tx, note === undefined ? {} : { note });
}
