import { beforeEach, describe, expect, it } from 'vitest';
import { openDelivered, type ReturnShop } from './story.js';

const open = openDelivered();
let shop: ReturnShop;
beforeEach(async () => {
  shop = await open();
});

const submit = (changes: object, items: object[] = [{}]) =>
  shop.tenant.v3('POST', '/orders/order-number/A/actions/submit-return-request', {
    body: {
      source: 'CSR',
      items: items.map((one) => ({
        ...{ orderLineItemId: 'L1', quantity: 1, returnType: 'RECEIVED', scannedAt: '2026-01-06T10:00:00Z' },
        ...shop.sent,
        ...one,
      })),
      ...changes,
    },
  });
const amounts = async (changes: object, items?: object[]) => {
  const { status, body } = await submit(changes, items);
  expect([status, body.message]).toEqual([201, undefined]);
  return [body.totalRefundAmount, ...body.items.map(({ refundAmount }: { refundAmount: number }) => refundAmount)];
};
const fee = (amount: number) => ({ name: 'RESTOCKING', type: 'FEE', amount });
const money = async () => {
  const { returnTotal, payments } = await shop.tenant.order('A');
  return [returnTotal, payments[0].refundAmount];
};

describe('the amounts of a whole return in v3', () => {
  it('keep the fees of the refund, to the cent, and later units have their own part', async () => {
    expect(await amounts({ fees: [fee(2.01), fee(0.5)] }, [{}, {}])).toEqual([17.49, 8.74, 8.75]);
    expect(await money()).toEqual([17.49, 17.49]);
    const eligibility = '/orders/order-number/A/actions/check-appeasement-eligibility';
    expect((await shop.tenant.ok(shop.tenant.v3('POST', eligibility))).remainingRefundableAmount).toBe(12.51);
    expect(await amounts({})).toEqual([10, 10]);
    expect(await money()).toEqual([27.49, 27.49]);
    const { returns } = await shop.tenant.ok(shop.tenant.v3('GET', '/orders/order-number/A'));
    const refunded = (amount: number) => ({
      ...{ totalRefundAmount: amount, invoicedAmount: amount },
      paymentCounterRefundDetails: [{ paymentCounter: 1, amount }],
    });
    expect(returns).toEqual([
      { returnCounter: 1, fees: [fee(2.01), fee(0.5)], ...refunded(17.49) },
      { returnCounter: 2, ...refunded(10) },
    ]);
    expect(await shop.tenant.order('A')).not.toHaveProperty('orderReturns');
  });

  it('add the refunds to what the items refund, beside the fees of items and request', async () => {
    const asked = { refunds: [{ name: 'SHIPPING', type: 'FEE', amount: 3 }], fees: [fee(1)] };
    expect(await amounts(asked, [{ fees: [fee(0.5)] }, { returnType: 'PENDING' }])).toEqual([11.5, 11.5, 0]);
    expect(await money()).toEqual([11.5, 11.5]);
  });

  it('take the total where no item states its own refund', async () => {
    expect(await amounts({ totalRefundAmount: 15.01, fees: [fee(4)] }, [{}, {}])).toEqual([15.01, 7.51, 7.5]);
    expect(await amounts({ totalRefundAmount: 9 }, [{ refundAmount: 4 }])).toEqual([4, 4]);
    expect(await money()).toEqual([19.01, 19.01]);
  });

  it('count in the primary group where only that is sent', async () => {
    const amountInCurrencies = [{ group: 'SHOPPER', currency: 'USD', amount: 2.5 }];
    expect(await amounts({ fees: [{ type: 'FEE', amountInCurrencies }] })).toEqual([7.5, 7.5]);
  });

  it('do nothing for units that are only announced, and leave no record', async () => {
    const { body } = await submit({ fees: [fee(2)], refunds: [fee(1)], totalRefundAmount: 9 }, [{ returnType: 'PENDING' }]);
    expect(body).toMatchObject({ refundStatus: 'REFUND_PENDING', totalRefundAmount: 0 });
    expect(await shop.tenant.ok(shop.tenant.v3('GET', '/orders/order-number/A'))).not.toHaveProperty('returns');
    expect(await amounts({})).toEqual([10, 10]);
  });

  it('change nothing where the policies say so', async () => {
    await shop.tenant.policies({ returnFees: 'ignore', returnTotals: 'ignore' });
    expect(await amounts({ fees: [fee(2)], refunds: [fee(1)] })).toEqual([10, 10]);
    expect(await amounts({ totalRefundAmount: 3 })).toEqual([10, 10]);
  });

  it('are a success where the whole refund is stated as nothing', async () => {
    expect((await submit({ totalRefundAmount: 0 })).body).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefundAmount: 0 });
  });

  it.each([
    [{ fees: [fee(20.01)] }, 'fees must keep at most 20, what the return refunds'],
    [{ fees: [fee(1), fee(-1)] }, 'fees[1].amount must not be negative'],
    [{ refunds: [fee(0.001)] }, 'refunds[0].amount must have at most 2 decimals: it is an amount'],
    [{ refunds: [fee(10.01)] }, 'refunds must be at most 10: that much was charged and not refunded'],
    [{ refunds: [fee(11.01)], fees: [fee(1)] }, 'refunds must be at most 11: that much was charged and not refunded'],
    [{ totalRefundAmount: 30.01 }, 'totalRefundAmount must be at most 30: that much was charged and not refunded'],
    [{ totalRefundAmount: -1 }, 'totalRefundAmount must not be negative'],
    [{ totalRefundAmount: '1' }, 'totalRefundAmount must be a number'],
  ])('of %j are refused in the words of v3, and nothing changes', async (changes, message) => {
    const before = await shop.tenant.order('A');
    const { status, body } = await submit(changes, [{}, {}]);
    expect([status, body.errorCode, body.message]).toEqual([400, 'SERVICE-4002', expect.stringContaining(message)]);
    expect(await shop.tenant.order('A')).toEqual(before);
  });
});
