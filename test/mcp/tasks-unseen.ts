import { expect } from 'vitest';
import { drafts } from '../../src/index.js';
import { deliveries, settle } from '../courier/subscriptions.js';
import { newOrder, payment, type Tenant } from '../support/tenant.js';
import type { Asked } from './client.js';

/**
 * What a person asks of an assistant, in that person's words. These tasks and their checks were
 * written from the README, the guides and the contract alone, before anything about the tools and
 * the hints in their answers was read: they must not be fitted to them. If one cannot be solved,
 * mend the tools. Only `first` and `said` were added afterwards.
 */
export interface UnseenTask extends Asked {
  /** Makes the situation; answers a check of the state that fails until the task is solved. */
  prepare: (shop: Tenant) => Promise<() => Promise<void>>;
}

const paid = { payments: [payment({ authAmount: 30 })] };
const charged = { payments: [payment({ authAmount: 30, chargedAmount: 30, paymentStatus: 'PAID' })] };
const waits = (orderDate: string) => ({
  ...paid,
  orderDate,
  items: [drafts.line({ lineItemId: 'L1', sku: 'SHIRT', orderedQuantity: 3, backorder: true })],
});

/** Moves an order of three shirts along. */
async function moved(shop: Tenant, orderNumber: string, moves: string[], changes: object = paid) {
  const placed = await shop.place(orderNumber, changes);
  for (const move of moves) await shop.move(orderNumber, move);
  return placed;
}

/** A check that an order is as it is now. */
async function untouched(shop: Tenant, orderNumber: string) {
  const before = await shop.order(orderNumber);
  return async () => expect(await shop.order(orderNumber)).toEqual(before);
}

const clock = async (shop: Tenant): Promise<number> => Date.parse((await shop.ok(shop.call('GET', '/__sandbox/clock'))).now);
const DAY = 86_400_000;
const explain = (orderNumber: string) => ({ tool: 'explain_order', arguments: { orderNumber } });

export const UNSEEN_TASKS: readonly UnseenTask[] = [
  {
    ask: 'Support: order WEB-7 says backordered, and my customer asks when it ships. Make it ship today, all of it.',
    first: explain('WEB-7'),
    prepare: async (shop) => {
      await shop.stock(1, { backOrderLimit: 20 });
      await moved(shop, 'WEB-6', ['allocate'], waits('2026-01-05T07:00:00Z'));
      await moved(shop, 'WEB-7', ['allocate'], waits('2026-01-05T08:00:00Z'));
      return async () => {
        expect(await shop.order('WEB-7')).toMatchObject({
          statusCode: 'ORDER_SHIPPED',
          items: [{ shippedQuantity: 3, backOrderedQuantity: 0 }],
        });
        // Whoever waited longer has not been cancelled, nor sent without anybody asking for it.
        expect(await shop.order('WEB-6')).toMatchObject({ items: [{ cancelledQuantity: 0, shippedQuantity: 0 }] });
        expect((await clock(shop)) - Date.parse('2026-01-05T09:00:00Z')).toBeLessThan(DAY / 2);
      };
    },
  },
  {
    ask: 'Storefront developer: I need three paid orders that wait for pickup, beside what is in my shop already.',
    first: { tool: 'find_orders', arguments: { status: 'ORDER_READY_FOR_PICKUP' } },
    said: { new: 3 },
    prepare: async (shop) => {
      await shop.stock(100);
      await moved(shop, 'MINE-1', ['allocate']);
      const mine = await untouched(shop, 'MINE-1');
      return async () => {
        const { orders } = await shop.ok(shop.post('/order/query', { filters: { statusCode: 'ORDER_READY_FOR_PICKUP' } }));
        const paidOnes = orders.filter(
          ({ orderTotal, payments = [] }: { orderTotal: number; payments: { authAmount?: number; paymentStatus: string }[] }) =>
            orderTotal > 0 && payments.some((one) => /AUTHORIZED|PAID/.test(one.paymentStatus) && (one.authAmount ?? 0) >= orderTotal),
        );
        expect(paidOnes).toHaveLength(3);
        await mine();
      };
    },
  },
  {
    ask: 'Integrator: our receiver was down and is back. Which webhooks failed since yesterday? Send those again, and none of last week.',
    first: { tool: 'list_requests', arguments: { webhooks: true, refused: true, since: 'P1D' } },
    prepare: async (shop) => {
      const target = (path: string) => `http://receiver.localhost/${path}`;
      const { webhookId } = await shop.ok(
        shop.post('/webhook', {
          events: ['ORDER_CREATE'],
          protocol: 'HTTP',
          requestType: 'POST',
          source: 'ORDER_SERVICE',
          tenantId: shop.account,
          target: target('503'),
        }),
      );
      const place = async (orderNumber: string, then: string) => {
        await shop.place(orderNumber);
        await settle(shop);
        await shop.advance(then);
      };
      await place('WH-1', 'P5D');
      await place('WH-2', 'PT3H');
      await place('WH-3', 'PT1H');
      await shop.ok(shop.patch(`/webhook/${webhookId}`, { target: target('hooks') }));
      await place('WH-4', 'PT1H');
      const arrived = async (orderNumber: string): Promise<number> => {
        const all: { orderNumber: string; attempts: { statusCode?: number }[] }[] = await deliveries(shop);
        const ofOrder = all.filter((one) => one.orderNumber === orderNumber);
        return ofOrder.flatMap(({ attempts }) => attempts).filter(({ statusCode }) => statusCode === 200).length;
      };
      return async () => {
        await settle(shop);
        expect(await Promise.all(['WH-1', 'WH-2', 'WH-3', 'WH-4'].map(arrived))).toEqual([0, 1, 1, 1]);
      };
    },
  },
  {
    ask: 'Tester: our app must say "too late" for a return of order RET-1, because its 30 days are over. Get it there; the order itself must stay as it is.',
    first: explain('RET-1'),
    prepare: async (shop) => {
      await shop.stock(100);
      const { orderId } = await moved(shop, 'RET-1', ['allocate', 'ship', 'deliver']);
      const same = await untouched(shop, 'RET-1');
      const started = await clock(shop);
      return async () => {
        const { items } = await shop.ok(shop.get(`/order/returns?orderId=${orderId}`));
        expect(items).toMatchObject([{ lineItemId: 'L1', eligibleQuantity: 0, eligible: false }]);
        const days = ((await clock(shop)) - started) / DAY;
        expect([days >= 30, days < 60]).toEqual([true, true]);
        await same();
      };
    },
  },
  {
    ask: 'Support: the carrier lost the parcel of order LOST-1. Send everything in it again, and the customer must not pay twice.',
    first: explain('LOST-1'),
    prepare: async (shop) => {
      await shop.stock(100);
      await moved(shop, 'LOST-1', ['allocate', 'ship']);
      await moved(shop, 'FINE-1', ['allocate', 'ship']);
      const fine = await untouched(shop, 'FINE-1');
      return async () => {
        expect(await shop.order('LOST-1')).toMatchObject({ payments: [{ chargedAmount: 30 }], items: [{ reshippedQuantity: 3 }] });
        const { count } = await shop.ok(shop.post('/shipment/query', { filters: { orderNumber: 'LOST-1' } }));
        expect(count).toBe(2);
        await fine();
      };
    },
  },
  {
    ask: 'Support: order LATE-1 came a week late. Give her 5 dollars back as an apology; she keeps everything.',
    first: explain('LATE-1'),
    said: { value: 5 },
    prepare: async (shop) => {
      await shop.stock(100);
      await moved(shop, 'LATE-1', ['allocate', 'ship', 'deliver'], charged);
      return async () => {
        expect(await shop.order('LATE-1')).toMatchObject({
          statusCode: 'ORDER_DELIVERED',
          orderTotal: 30,
          appeasementTotal: 5,
          payments: [{ refundAmount: 5 }],
          items: [{ deliveredQuantity: 3, returnedQuantity: 0, cancelledQuantity: 0 }],
        });
      };
    },
  },
  {
    ask: 'Storefront developer: since this morning all our checkouts answer 400. What is wrong with them? Send the one of CHK-2 again the way it should be.',
    first: { tool: 'list_requests', arguments: { refused: true } },
    prepare: async (shop) => {
      const mistaken = (orderNumber: string) => {
        const { shipToId, ...rest } = drafts.line({ lineItemId: 'L1', sku: 'SHIRT', orderedQuantity: 2 });
        return { ...newOrder(orderNumber), items: [{ ...rest, shipToID: shipToId }] };
      };
      for (const orderNumber of ['CHK-1', 'CHK-2']) expect((await shop.post('/order', mistaken(orderNumber))).status).toBe(400);
      return async () => {
        expect(await shop.order('CHK-2')).toMatchObject({ items: [{ sku: 'SHIRT', orderedQuantity: 2, itemUnitPrice: 10 }] });
        expect((await shop.get('/order?orderNumber=CHK-1')).status).toBe(404);
      };
    },
  },
  {
    ask: 'Tester: my last request cancelled order UNDO-1 by mistake. Take that back as if it never happened, but let me get at the state of now later on.',
    first: { tool: 'list_requests' },
    prepare: async (shop) => {
      await shop.stock(100);
      await moved(shop, 'UNDO-2', ['allocate', 'ship']);
      const { orderId } = await moved(shop, 'UNDO-1', []);
      const before = [await untouched(shop, 'UNDO-1'), await untouched(shop, 'UNDO-2')];
      expect((await shop.cancel(orderId)).status).toBe(200);
      return async () => {
        for (const same of before) await same();
        const { snapshots } = await shop.ok(shop.call('GET', '/__sandbox/snapshots'));
        expect(snapshots.length).toBeGreaterThan(0);
        await shop.ok(shop.call('POST', `/__sandbox/snapshots/${snapshots.at(-1).name}/restore`));
        expect(await shop.order('UNDO-1')).toMatchObject({ statusCode: 'ORDER_CANCELLED' });
      };
    },
  },
  {
    ask: 'Storefront developer: I want to see once what a shopper sees when the card is declined. Only my next order, the second try must go through.',
    first: { tool: 'cause_failure' },
    prepare: async (shop) => {
      await shop.stock(100);
      await moved(shop, 'OLD-1', ['allocate']);
      const old = await untouched(shop, 'OLD-1');
      return async () => {
        expect(await shop.place('TRY-1', paid)).toMatchObject({
          statusCode: 'ORDER_HOLD_AUTH_PENDING',
          payments: [{ paymentStatus: 'ERROR' }],
        });
        expect(await shop.place('TRY-2', paid)).toMatchObject({ statusCode: 'ORDER_CREATED', payments: [{ paymentStatus: 'AUTHORIZED' }] });
        await old();
      };
    },
  },
  {
    ask: 'Support: the customer of order MOVE-1 has moved. Send it to 4 Elm Street, Dallas TX 75201 instead; nothing else about the order changes.',
    first: explain('MOVE-1'),
    said: { addressLine1: '4 Elm Street', city: 'Dallas', region: 'TX', postalCode: '75201' },
    prepare: async (shop) => {
      await shop.stock(100);
      const before = await moved(shop, 'MOVE-1', []);
      await moved(shop, 'STAY-1', []);
      const stay = await untouched(shop, 'STAY-1');
      return async () => {
        const { statusCode, items, payments, shipInfo, orderTotal } = await shop.order('MOVE-1');
        const [{ shipToAddress, ...rest }] = shipInfo;
        expect(shipToAddress).toMatchObject({
          address1: '4 Elm Street',
          city: 'Dallas',
          state: 'TX',
          postalCode: '75201',
          name: { first: 'Alex' },
        });
        const [{ shipToAddress: _, ...restBefore }] = before.shipInfo;
        expect(rest).toEqual(restBefore);
        expect({ statusCode, items, payments, orderTotal }).toEqual({
          statusCode: 'ORDER_CREATED',
          items: before.items,
          payments: before.payments,
          orderTotal: 30,
        });
        await stay();
      };
    },
  },
];
