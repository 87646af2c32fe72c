import { sumOf } from '../../../domain/money/ledger.js';
import { openTable } from '../../../kit/open-table.js';
import type { Appeasement, Order } from '../../../model/order.js';
import type { Discount, Fee, LineReturn, Tax } from '../../../model/order-values.js';
import { shownUnlessEmpty } from './v3-empty.js';

/** The fields of v3's TaxDetail that differ from those of an order's tax. */
export const taxesV3 = openTable<Tax>()({ name: 'type', amount: 'value' });

const feeEntries = { name: shownUnlessEmpty('type'), amount: 'value' } as const;

/** The fields of a fee in v3 that differ from those of a line's. */
export const lineFeesV3 = openTable<Fee>()(feeEntries);

/** The fields of a fee in v3 that differ from those of an order's. */
export const feesV3 = openTable<Fee & { invoiceValue?: number }>()({ ...feeEntries, invoicedAmount: 'invoiceValue' });

export interface Promotion extends Discount {
  promoId?: string;
  promoCode?: string;
  promoTitle?: string;
  type?: string;
  returnQuantity?: number;
  cancelQuantity?: number;
}

/** The fields of a discount in v3 that differ from those of an order's or a line's. */
export const discountsV3 = openTable<Promotion>()(
  { promotionId: 'promoId', promotionCode: 'promoCode', promotionName: 'promoTitle', type: { writeOnly: 'type' } },
  ['returnQuantity', 'cancelQuantity'],
);

/** The fields of an appeasement in v3 that differ from those of an order's or a line's. */
export const appeasementsV3 = openTable<Appeasement>()({ amount: 'value', invoicedAmount: 'invoiceValue' });

/** The fields of v3's OrderItemReturn that differ from those of a line's return. */
export const returnsV3 = openTable<LineReturn>()({ returnsReceivedAt: 'returnsCreatedAt' });

/** What the ledger's entries of returns refunded from one of them up to another. */
function refundedIn({ ledger, ...order }: Order, from: number, to?: number) {
  const entries = ledger.slice(from, to).filter(({ reason }) => reason === 'RETURN');
  const sum = (paymentCounter?: number): number =>
    sumOf({ ...order, ledger: entries }, (entry) => paymentCounter === undefined || entry.paymentCounter === paymentCounter);
  const counters = [...new Set(entries.map(({ paymentCounter }) => paymentCounter))];
  return { total: sum(), payments: counters.map((paymentCounter) => ({ paymentCounter, amount: sum(paymentCounter) })) };
}

/** The requests by which units of an order came back, as v3's OrderReturn. */
export const orderReturnsToV3 = (order: Order) =>
  order.orderReturns?.map(({ from, ...said }, at, all) => {
    const { total, payments } = refundedIn(order, from, all[at + 1]?.from);
    return { returnCounter: at + 1, ...said, totalRefundAmount: total, invoicedAmount: total, paymentCounterRefundDetails: payments };
  });
