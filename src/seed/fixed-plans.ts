import { instantOf } from '../core/instant.js';
import { seeded } from '../core/random.js';
import { createReservation } from '../resources/backorder/reserve.js';
import { drawTimes, drawTimesFrom, type Occurrence, type Plan } from './plan.js';
import type { Recipe } from './recipe.js';
import { type Journey, journeys } from './steps.js';

/** Plans the orders that a recipe lists in full. */
export function planFixedOrders({ seed, date, records = {} }: Recipe): Plan[] {
  const endMs = instantOf(date) as number;
  return (records.orders ?? []).map(({ at, orderId, status = 'ORDER_CREATED', order }, i) => {
    const journey = journeys[status] as Journey;
    const random = seeded(`${seed} records ${order.orderNumber}`);
    const times = at === undefined ? drawTimes(random, journey, endMs) : drawTimesFrom(random, journey, instantOf(at) as number, endMs);
    return {
      status,
      journey,
      times,
      orderId,
      order: { ...order, statusCode: 'ORDER_CREATED' },
      path: ['records', 'orders', i],
      record: ['records', 'orders', i, 'order'],
    };
  });
}

/** Plans the reservations that a recipe lists in full. Those without a time come last. */
export function fixedReservations({ date, records = {} }: Recipe): Occurrence[] {
  return (records.reservations ?? []).map(({ at = date, ...reservation }, i) => ({
    atMs: instantOf(at) as number,
    does: (tx) => createReservation(tx, { released: 0, ...reservation }),
    path: ['records', 'reservations', i],
    record: ['records', 'reservations', i],
  }));
}
