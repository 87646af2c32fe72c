import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '../../../src/core/errors.js';
import { fire } from '../../../src/domain/moves/fire.js';
import { movable } from '../../../src/domain/moves/movable.js';
import { moveNames } from '../../../src/domain/moves/table.js';
import { type Order, type OrderLine, orders } from '../../../src/model/order.js';
import { reservations } from '../../../src/model/reservation.js';
import { cancelEligibility, cancelOrder } from '../../../src/resources/cancellation/cancel-order.js';
import type { Tx } from '../../../src/store/tx.js';
import { checkOrderChange, checkTaken, checkTenant, type Report } from './invariants.js';
import { perform, stocked } from './perform.js';
import { SmallTenant, TENANT } from './small-tenant.js';
import { type Step, story } from './steps.js';

/** Milliseconds a property may take on a busy machine. */
const LONG = 60_000;

const byMerchant = (now: Step): boolean => 'put' in now || 'identity' in now || 'pay' in now;

/** Looks for what is wrong and fails with all of it. */
function inspect(now: unknown, look: (report: Report) => void): void {
  const wrong: string[] = [];
  look((is, sentence) => is && wrong.push(sentence));
  expect(wrong, JSON.stringify(now)).toEqual([]);
}

/** Does a step; a refusal must leave no trace, and nothing else may be thrown. */
function tried(tenant: SmallTenant, now: Step): void {
  const before = tenant.text();
  try {
    perform(tenant, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(tenant.text()).toBe(before);
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

function checkAfter(tenant: SmallTenant, now: Step): void {
  const before = tenant.store.snapshot(TENANT).collections;
  tried(tenant, now);
  inspect(now, (report) =>
    tenant.do((tx) => {
      checkTenant(tx, report);
      checkWaiting(tx, now, report);
      checkTaken(tx, before.get('inventories'), report);
      for (const order of tx.list(orders)) {
        const was = before.get('orders')?.get(order.orderId) as Order | undefined;
        if (was) checkOrderChange(was, order, byMerchant(now), report);
      }
    }),
  );
}

it(
  'conserves units and cents and keeps every status in step, whatever is done',
  () => {
    fc.assert(
      fc.property(story, (steps) => {
        const tenant = stocked(new SmallTenant());
        for (const now of steps) checkAfter(tenant, now);
      }),
      { seed: 20240512, numRuns: 200 },
    );
  },
  LONG,
);

/** A line of the tenant, the i-th round and round. */
function lineAt(tenant: SmallTenant, i: number): { order: Order; line: OrderLine } {
  const all = tenant.do((tx) => [...tx.list(orders)].flatMap((order) => order.items.map((line) => ({ order, line }))));
  return all[i % all.length] as { order: Order; line: OrderLine };
}

it(
  'says of every move how many units can make it, and exactly so many can',
  () => {
    const checkMoves = (tenant: SmallTenant, i: number, report: Report): void => {
      const { order, line } = lineAt(tenant, i);
      const { orderId } = order;
      const { lineItemId } = line;
      for (const name of moveNames) {
        const most = tenant.do((tx) => movable({ tx, order, line, because: {} }, name).quantity);
        const move = (quantity: number) => tenant.refusal((tx) => fire(tx, name, { orderId, items: [{ lineItemId, quantity }] }));
        const what = `Order ${order.orderNumber}, line ${lineItemId}: ${name}`;
        report(most > 0 && move(most) !== undefined, `${what} of ${most} is refused`);
        report(move(most + 1) === undefined, `${what} of more than ${most} is not refused`);
      }
    };
    fc.assert(
      fc.property(story, (steps) => {
        const tenant = stocked(new SmallTenant());
        for (const [i, now] of steps.entries()) {
          tried(tenant, now);
          if (i % 7 === 6) inspect(now, (report) => checkMoves(tenant, i, report));
        }
      }),
      { seed: 20240513, numRuns: 100 },
    );
  },
  LONG,
);

it(
  'cancels exactly the units that the eligibility names, of each line and of the order',
  () => {
    const cancelled = (order: Order) => order.items.map(({ units }) => units.cancelled ?? 0);
    const checkEligibility = (tenant: SmallTenant, i: number, report: Report): void => {
      const { order } = lineAt(tenant, i);
      const { orderId } = order;
      const { items } = tenant.do((tx) => cancelEligibility(tx, { orderId }));
      for (const { lineItemId, eligibleQuantity, eligible } of items) {
        const cancel = (quantity: number) =>
          tenant.refusal((tx) => cancelOrder(tx, { orderId, items: [{ lineItemId, quantity }], because: {} }));
        report(eligible !== eligibleQuantity > 0, `Line ${lineItemId}: ${eligibleQuantity} units and eligible: ${eligible}`);
        report(eligible && cancel(eligibleQuantity) !== undefined, `Line ${lineItemId}: a cancellation of ${eligibleQuantity} is refused`);
        report(
          cancel(eligibleQuantity + 1) === undefined,
          `Line ${lineItemId}: a cancellation of more than ${eligibleQuantity} is not refused`,
        );
      }
      const expected = cancelled(order).map((units, n) => units + (items[n]?.eligibleQuantity ?? 0));
      const whole = tenant.refusal((tx) => expect(cancelled(cancelOrder(tx, { orderId, because: {} }))).toEqual(expected));
      report((whole === undefined) !== items.some(({ eligible }) => eligible), `Order ${order.orderNumber}: whole cancellation: ${whole}`);
    };
    fc.assert(
      fc.property(story, (steps) => {
        const tenant = stocked(new SmallTenant());
        for (const [i, now] of steps.entries()) {
          tried(tenant, now);
          if (i % 4 === 3) inspect(now, (report) => checkEligibility(tenant, i, report));
        }
      }),
      { seed: 20240514, numRuns: 100 },
    );
  },
  LONG,
);

it(
  'ends with the same bytes when the same is done again',
  () => {
    const played = (steps: Step[]): string => {
      const tenant = stocked(new SmallTenant());
      for (const now of steps) tried(tenant, now);
      return tenant.text();
    };
    fc.assert(
      fc.property(story, (steps) => {
        expect(played(steps)).toBe(played(steps));
      }),
      { seed: 20240515, numRuns: 40 },
    );
  },
  LONG,
);
