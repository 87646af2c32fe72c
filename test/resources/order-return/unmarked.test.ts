import { beforeEach, describe, expect, it } from 'vitest';
import { openDelivered, type ReturnShop } from './story.js';

const open = openDelivered();
let shop: ReturnShop;
beforeEach(async () => {
  shop = await open();
});

const submit = async (returnType: string, quantity: number, more: object = {}) => {
  const items = [{ orderLineItemId: 'L1', quantity, returnType, scannedAt: '2026-01-06T10:00:00Z', ...shop.sent }];
  const { status, body } = await shop.tenant.v3('POST', '/orders/order-number/A/actions/submit-return-request', {
    body: { source: 'CSR', items, ...more },
  });
  expect([status, body.message]).toEqual([201, undefined]);
  return body.totalRefundAmount;
};
const units = async () => {
  const { pendingExchangeQuantity, exchangeQuantity, returnedQuantity, pendingReturnQuantity } = await shop.line();
  return [pendingExchangeQuantity, exchangeQuantity, pendingReturnQuantity, returnedQuantity];
};

describe('received units of which v3 does not say whether they are exchanged', () => {
  it('are those that were announced as an exchange, though others are delivered', async () => {
    await submit('PENDING', 1, { isExchange: true });
    expect(await units()).toEqual([1, 0, 0, 0]);
    expect(await submit('RECEIVED', 1)).toBe(0);
    expect(await units()).toEqual([0, 1, 0, 0]);
  });

  it('are a plain return where one was announced, where more come than were announced, or where the request says so', async () => {
    await submit('PENDING', 1, { isExchange: true });
    await submit('PENDING', 1);
    expect(await submit('RECEIVED', 1)).toBe(10);
    expect(await units()).toEqual([1, 0, 0, 1]);
    expect(await submit('RECEIVED', 1, { isExchange: false })).toBe(10);
    expect(await units()).toEqual([1, 0, 0, 2]);
    expect(await submit('RECEIVED', 1)).toBe(0);
    expect(await units()).toEqual([0, 1, 0, 2]);
  });

  it('take delivered units before announced ones where they are more than those', async () => {
    await submit('PENDING', 1, { isExchange: true });
    expect(await submit('RECEIVED', 2)).toBe(20);
    expect(await units()).toEqual([1, 0, 0, 2]);
  });
});
