import { createSandbox, type Sandbox } from 'oms-sandbox';
import { createOmsClient } from 'oms-sandbox/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import 'oms-sandbox/vitest';
import { BackOffice } from './back-office.js';
import { type Cart, Storefront } from './storefront.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'default', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

/** A merchant whose storefront and back office share the order management. */
function merchant() {
  const shop = sandbox.tenant();
  const oms = createOmsClient({ baseUrl: sandbox.url, token: 'any', account: shop.account, channel: '12' });
  return { shop, storefront: new Storefront(oms), backOffice: new BackOffice(oms) };
}

const cart = (id: string, quantity: number): Cart => ({
  id,
  lines: [
    { sku: 'MUG-STONE-350', itemId: 70001, quantity, price: 14.5 },
    { sku: 'APRON-LINEN-GREY', itemId: 70003, quantity: 1, price: 39 },
  ],
});

it('an order of the storefront is served by the back office, and the shopper sees it', async () => {
  const { shop, storefront, backOffice } = merchant();
  await storefront.reserve(cart('CART-1', 2));
  const orderId = await storefront.checkOut(cart('CART-1', 2), 'W-1');

  expect(await backOffice.find('W-1')).toBe(orderId);
  await backOffice.cancel(orderId, 'line-2', 1);
  expect(await storefront.status('W-1')).toEqual({ status: 'ORDER_PARTIALLY_CANCELLED', toPay: 29, refunded: 0 });

  shop.move('W-1', 'allocate');
  shop.move('W-1', 'ship');
  await backOffice.makeGood('W-1', 5);
  expect(await storefront.status('W-1')).toEqual({ status: 'ORDER_SHIPPED', toPay: 29, refunded: 5 });
  expect(shop.events()).toContainEvent({ type: 'APPEASEMENT_NOTIFICATION_EMAIL', orderNumber: 'W-1' });
});

it('what a cart keeps, no other cart can have', async () => {
  const { storefront } = merchant();
  await storefront.reserve(cart('CART-1', 2));
  await expect(storefront.reserve(cart('CART-2', 9_999))).rejects.toThrow('must be at most');
});

it('the back office is told why an order that has left cannot be cancelled', async () => {
  const { shop, storefront, backOffice } = merchant();
  const orderId = await storefront.checkOut(cart('CART-1', 1), 'W-2');
  shop.move('W-2', 'allocate');
  shop.move('W-2', 'ship');
  await expect(backOffice.cancel(orderId, 'line-1', 1)).rejects.toThrow('cannot be cancelled in status ORDER_SHIPPED');
});
