import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fire } from '../../../src/domain/moves/fire.js';
import { movable } from '../../../src/domain/moves/movable.js';
import { moveNames } from '../../../src/domain/moves/table.js';
import { byId } from '../../../src/model/find-order.js';
import { type Order, type OrderLine, orders } from '../../../src/model/order.js';
import { cancelEligibility, cancelOrder } from '../../../src/resources/cancellation/cancel-order.js';
import { often, timesLonger } from '../../support/random-runs.js';
import type { Report } from './invariants.js';
import { inspect, live, tried } from './live.js';
import { stocked } from './perform.js';
import { checkReturns } from './returnable-units.js';
import { SmallTenant } from './small-tenant.js';
import { type Step, story, storyWithSales } from './steps.js';

/** Milliseconds a property may take on a busy machine. */
const LONG = timesLonger(120_000);

it(
  'random moves conserve units and cents and keep every status consistent',
  () => {
    let steps = 0;
    const counted = fc.property(storyWithSales, (all) => {
      steps += all.length;
      live(all);
    });
    fc.assert(counted, often(15, 20240512));
    expect(steps).toBeGreaterThanOrEqual(300);
  },
  LONG,
);

it('a replacement whose original is free costs what the units that are kept beside it are worth', () => {
  const move = (name: 'allocate' | 'ship' | 'deliver' | 'requestReturn' | 'receiveReturn'): Step => ({ move: name, n: 0 }) as Step;
  const line = { lineItemId: '1', lineItemNumber: 1, itemId: 'I', sku: 'A', orderedQuantity: 1, itemUnitPrice: 0, shipToId: 'home' };
  const ship = { shipToId: 'home', taxCode: 'T' };
  const order = { statusCode: 'ORDER_CREATED', orderTotal: 0.01, orderNumber: '1', channelId: '12', currency: 'USD' };
  const replacement = { itemId: 'I', sku: 'A', quantity: 1, initiateReshipment: true };
  const back = { at: 0, quantity: 1, returnType: 'PENDING', overridesPolicy: false, fee: 0, exchange: { items: [replacement] } };
  live([
    { create: { ...order, orderDate: '2024-02-01T00:00:00.000Z', shipInfo: [ship], items: [line] } },
    ...[move('allocate'), move('ship'), { back: 0, items: [back] } as Step],
    ...[move('allocate'), move('ship'), move('deliver'), move('requestReturn'), move('receiveReturn')],
  ] as Step[]);
});

/** A line of the tenant, the i-th round and round. */
function lineAt(tenant: SmallTenant, i: number): { order: Order; line: OrderLine } {
  const all = tenant.do((tx) => [...tx.list(orders)].flatMap((order) => order.items.map((line) => ({ order, line }))));
  return all[i % all.length] as { order: Order; line: OrderLine };
}

it(
  'every move accepts exactly the quantity that is listed as possible',
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
      often(15, 20240513),
    );
  },
  LONG,
);

it(
  'a cancellation, a return and an exchange accept exactly the units that the eligibility names',
  () => {
    const cancelled = (order: Order) => order.items.map(({ units }) => units.cancelled ?? 0);
    const checkEligibility = (tenant: SmallTenant, i: number, report: Report): void => {
      const { order } = lineAt(tenant, i);
      const { orderId } = order;
      const { items } = tenant.do((tx) => cancelEligibility(tx, { order: byId(orderId) }));
      for (const { lineItemId, eligibleQuantity, eligible } of items) {
        const cancel = (quantity: number) =>
          tenant.refusal((tx) => cancelOrder(tx, { order: byId(orderId), items: [{ lineItemId, quantity }], because: {} }));
        report(eligible !== eligibleQuantity > 0, `Line ${lineItemId}: ${eligibleQuantity} units and eligible: ${eligible}`);
        report(eligible && cancel(eligibleQuantity) !== undefined, `Line ${lineItemId}: a cancellation of ${eligibleQuantity} is refused`);
        report(
          cancel(eligibleQuantity + 1) === undefined,
          `Line ${lineItemId}: a cancellation of more than ${eligibleQuantity} is not refused`,
        );
      }
      const expected = cancelled(order).map((units, n) => units + (items[n]?.eligibleQuantity ?? 0));
      const whole = tenant.refusal((tx) => expect(cancelled(cancelOrder(tx, { order: byId(orderId), because: {} }))).toEqual(expected));
      report((whole === undefined) !== items.some(({ eligible }) => eligible), `Order ${order.orderNumber}: whole cancellation: ${whole}`);
    };
    fc.assert(
      fc.property(story, (steps) => {
        const tenant = stocked(new SmallTenant());
        for (const [i, now] of steps.entries()) {
          tried(tenant, now);
          if (i % 4 === 3)
            inspect(now, (report) => {
              checkEligibility(tenant, i, report);
              checkReturns(tenant, lineAt(tenant, i).order, i % 8 === 7, report);
            });
        }
      }),
      often(15, 20240514),
    );
  },
  LONG,
);

it(
  'the same random moves end in the same state',
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
      often(8, 20240515),
    );
  },
  LONG,
);
