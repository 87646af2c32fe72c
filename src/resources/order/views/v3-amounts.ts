import { openTable } from '../../../kit/open-table.js';
import type { Appeasement } from '../../../model/order.js';
import type { OrderReturn } from '../../../model/order-inner.js';
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

/** A request by which units came back, as v3's OrderReturn. */
export const orderReturnToV3 = ({ payments, totalRefundAmount, ...sent }: OrderReturn, at: number) => ({
  returnCounter: at + 1,
  ...sent,
  totalRefundAmount,
  invoicedAmount: totalRefundAmount,
  paymentCounterRefundDetails: payments,
});
