import { describe, expect, it } from 'vitest';
import { drafts } from '../../../../src/index.js';
import { findOrder, orderNamed } from '../../../../src/model/find-order.js';
import { createOrder } from '../../../../src/resources/order/create-order.js';
import { nameFromV3 } from '../../../../src/resources/order/views/v3-name.js';
import type { Tx } from '../../../../src/store/tx.js';
import { SmallTenant } from '../../../domain/moves/small-tenant.js';

const place = (tx: Tx, orderNumber: string, more: object) => createOrder(tx, { ...drafts.order({ orderNumber }), ...more } as never);
const named = (tx: Tx, orderIdType: string, orderIdValue: string) => orderNamed(tx, nameFromV3({ orderIdType, orderIdValue }));

describe('an order in a v3 path', () => {
  const tenant = new SmallTenant();
  const [first] = tenant.do((tx) => [
    place(tx, 'A', { orderExternalId: 'shop-7' }),
    place(tx, 'B', { orderExternalId: 'shop-8' }),
    place(tx, 'shop-9', { orderExternalId: 9 }),
  ]);

  it.each([
    ['order-id', first?.orderId ?? ''],
    ['order-number', 'A'],
    ['order-external-id', 'shop-7'],
  ])('is found by its %s', (type, value) => {
    expect(tenant.do((tx) => named(tx, type, value)).orderId).toBe(first?.orderId);
  });

  it.each([
    ['order-id', 'A'],
    ['order-number', 'shop-7'],
    ['order-external-id', 'A'],
    ['order-external-id', 'shop-9'],
    ['order-external-id', '9'],
  ])('is not found if its %s is %s, and the refusal has that name', (type, value) => {
    expect(tenant.refusal((tx) => named(tx, type, value))).toBe(`Order ${value} not found`);
    expect(tenant.do((tx) => findOrder(tx, nameFromV3({ orderIdType: type, orderIdValue: value })))).toBeUndefined();
  });

  it.each(['orderId', 'toString', ''])('is refused by a type that v3 does not have: "%s"', (type) => {
    expect(tenant.refusal((tx) => named(tx, type, 'A'))).toBe('[orderIdType must be one of [order-id, order-number, order-external-id]]');
  });
});
