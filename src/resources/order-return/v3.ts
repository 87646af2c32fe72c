import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { creditFields } from '../credit/views/v3.js';
import { inCurrenciesOf, withPlainAmounts } from '../order/views/currencies.js';
import { eligibilityToV3 } from '../order/views/v3-eligibility.js';
import { orderIn } from '../order/views/v3-name.js';
import type { AskedExchange, AskedItem, AskedReturn } from './asked.js';
import { createReturn } from './create-return.js';
import { exchangeEligibility, returnEligibility } from './eligibility.js';
import type { ReturnResult } from './return-result.js';

type Schemas = components['schemas'];
/**
 * An item whose amounts are plain. `returnAmountInCurrencies` has no plain twin in the contract.
 */
type PlainItem = Schemas['ReturnSubmissionItemV3'] & { returnAmount?: number };

/** The names of v3 for the command's fields. */
const fieldNames: Readonly<Record<string, string>> = {
  lineItemId: 'orderLineItemId',
  shipmentLineItemId: 'shipmentLineId',
  returnAmount: 'refundAmount',
  value: 'amount',
  totalRefund: 'totalRefundAmount',
  disableRefunding: 'isRefundingDisabled',
  scanTimeStamp: 'scannedAt',
  returnTimeStamp: 'returnedAt',
};
const names = (path: string): string => path.replace(/\w+$/, (name) => fieldNames[name] ?? name);

const exchangeFromV3 = ({ isRefundingDisabled, items, refund }: Schemas['ReturnExchangeV3']): AskedExchange => ({
  items: items.map(({ itemId, ...item }) => ({ ...item, itemId: String(itemId) })),
  ...(isRefundingDisabled !== undefined && { disableRefunding: isRefundingDisabled }),
  ...(refund && { refund }),
});

const reasonsOf = ({ reasonCode, subReasonCode }: Pick<PlainItem, 'reasonCode' | 'subReasonCode'>) => ({
  ...(reasonCode !== undefined && { reasonCode }),
  ...(subReasonCode !== undefined && { subReasonCode }),
});

const itemFromV3 = (item: PlainItem): AskedItem => ({
  lineItemId: item.orderLineItemId,
  shipmentId: item.shipmentId,
  shipmentLineItemId: item.shipmentLineId,
  quantity: item.quantity,
  returnType: item.returnType,
  overridesPolicy: item.isPolicyOverride ?? false,
  returnAmount: item.refundAmount ?? item.returnAmount,
  fees: (item.fees ?? []).map(({ name, type, amount }) => ({ type: name ?? type ?? '', value: amount ?? 0 })),
  scannedAt: item.scannedAt,
  exchange: item.exchange && exchangeFromV3(item.exchange),
  because: reasonsOf(item),
});

const valuesOf = (amounts: Schemas['ReturnFeeV3'][] | undefined) => amounts?.map(({ amount = 0 }) => ({ value: amount }));

const returnFromV3 = (body: Schemas['ReturnSubmissionV3']): Omit<AskedReturn, 'order'> => {
  const { items, isExchange, returnedAt, attributes, credits, employeeId, source, reasonCode, fees, refunds, totalRefundAmount } = body;
  return {
    items: items.map(itemFromV3),
    exchange: isExchange,
    returnedAt,
    attributes,
    fees: valuesOf(fees),
    refunds: valuesOf(refunds),
    totalRefund: totalRefundAmount,
    said: { ...(fees && { fees }), ...(refunds && { refunds }) },
    credits: credits?.map((one) => creditFields.record(one)),
    because: { source, ...(employeeId !== undefined && { employeeId }), ...(reasonCode !== undefined && { reasonCode }) },
  };
};

const resultToV3 = ({ order, totalRefund, ...result }: ReturnResult) =>
  inCurrenciesOf(order, { ...result, totalRefundAmount: totalRefund });

const submitted = ['submitReturnRequest', 'submitReturnRequestByNumber', 'submitReturnRequestById'] as const;
const returnable = ['checkReturnEligibility', 'checkReturnEligibilityByNumber', 'checkReturnEligibilityById'] as const;
const exchangeable = ['checkExchangeEligibility', 'checkExchangeEligibilityByNumber', 'checkExchangeEligibilityById'] as const;

export const v3: Routes = [
  ...submitted.map((id) =>
    op(id, {
      does: createReturn,
      with: ({ path, body }) => ({ order: orderIn(path), ...returnFromV3(withPlainAmounts(body)) }),
      returns: resultToV3,
      status: 201,
      names,
    }),
  ),
  ...returnable.map((id) =>
    op(id, {
      does: returnEligibility,
      with: ({ path, query: { lineItemId } }) => ({ order: orderIn(path), lineItemId }),
      returns: eligibilityToV3,
    }),
  ),
  ...exchangeable.map((id) =>
    op(id, {
      does: exchangeEligibility,
      with: ({ path, query: { lineItemId } }) => ({ order: orderIn(path), lineItemId }),
      returns: eligibilityToV3,
    }),
  ),
];
