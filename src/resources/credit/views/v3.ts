import { fieldTable } from '../../../kit/fields.js';
import type { Credit } from '../../../model/credit.js';

/** The fields of v3's Credit. The order that it was issued for is in the path of the request. */
export const creditFields = fieldTable<Credit>()(
  {
    creditId: { readOnly: 'creditId' },
    type: 'type',
    statusCode: { readOnly: 'statusCode' },
    amount: 'amount',
    amountInCurrencies: 'amountInCurrencies',
    currency: 'currency',
    reasonCode: 'reasonCode',
    subReasonCode: 'subReasonCode',
    source: 'source',
    paymentCounter: 'paymentCounter',
    policyCode: 'policyCode',
    employeeId: 'employeeId',
    note: 'note',
    attributes: 'attributes',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { orderId: 'inner', orderNumber: 'inner', channelId: 'inner', merchant: 'inner' },
);

/** A credit as v3's Credit. */
export const creditToV3 = creditFields.view;
