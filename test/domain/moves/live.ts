import { expect } from 'vitest';
import { Refusal } from '../../../src/core/forms/errors.js';
import { movable } from '../../../src/domain/moves/movable.js';
import { policy } from '../../../src/domain/policies.js';
import { type Order, orders } from '../../../src/model/order.js';
import { reservations } from '../../../src/model/reservation.js';
import type { Tx } from '../../../src/store/tx.js';
import { checkOrderChange, checkTaken, checkTenant, type Report } from './invariants.js';
import { checkInvoices } from './invoice-invariants.js';
import { perform, stocked } from './perform.js';
import { Rebuild } from './rebuild.js';
import type { SentOrder } from './rebuilt-order.js';
import { checkGivenBack, checkRestocked } from './return-invariants.js';
import { SmallTenant, TENANT } from './small-tenant.js';
import type { Step } from './steps.js';

const byMerchant = (now: Step): boolean => 'put' in now || 'identity' in now || 'pay' in now || 'authorize' in now;

/** Looks for what is wrong and fails with all of it. */
export function inspect(now: unknown, look: (report: Report) => void): void {
  const wrong: string[] = [];
  look((is, sentence) => is && wrong.push(sentence));
  expect(wrong, JSON.stringify(now)).toEqual([]);
}

/**
 * Does a step; a refusal must leave no trace, and nothing else may be thrown. Answers the body of
 * an order that was sent and taken.
 */
export function tried(tenant: SmallTenant, now: Step): SentOrder | undefined {
  const before = tenant.text();
  try {
    return perform(tenant, now) as SentOrder | undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(tenant.text()).toBe(before);
    return undefined;
  }
}

/** Where stock has come or a hold has gone, nothing waits that stock covers. */
function checkWaiting(tx: Tx, now: Step, report: Report): void {
  for (const { id, sku, orderId, lineItemId, linked } of tx.list(reservations)) {
    const order = tx.find(orders, orderId);
    const line = order?.items.find((one) => one.lineItemId === lineItemId);
    if (!linked || !order || !line || !('stock' in now) || now.stock !== sku) continue;
    const { quantity } = movable({ tx, order, line, because: {}, reservationId: id }, 'releaseBackorder');
    report(quantity > 0, `Reservation ${id}: ${quantity} units wait and stock covers them`);
  }
}

function checkAfter(tenant: SmallTenant, rebuild: Rebuild, now: Step): void {
  const before = tenant.store.snapshot(TENANT).collections;
  const sent = tried(tenant, now);
  inspect(now, (report) =>
    tenant.do((tx) => {
      checkTenant(tx, report);
      checkWaiting(tx, now, report);
      checkTaken(tx, before.get('inventories'), report);
      if (!('stock' in now)) checkRestocked(tx, before, report);
      for (const order of tx.list(orders)) {
        checkInvoices(tx, order, report);
        const was = before.get('orders')?.get(order.orderId) as Order | undefined;
        // An authorization that the merchant began is done as time passes.
        const isStated = byMerchant(now) || was?.authorizing !== undefined;
        if (was) checkOrderChange(was, order, isStated, report);
        if (was && !isStated) checkGivenBack(was, order, policy(tx, 'captureAt') === 'shipment', report);
        rebuild.follow(order, sent?.orderNumber === order.orderNumber ? sent : undefined, 'back' in now, report);
      }
    }),
  );
}

/**
 * Plays a story on a tenant of its own; whatever must always hold is looked at after every step.
 */
export function live(steps: readonly Step[]): void {
  const tenant = stocked(new SmallTenant());
  const rebuild = new Rebuild();
  for (const now of steps) checkAfter(tenant, rebuild, now);
}
