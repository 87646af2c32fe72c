import { anyMap, anyText, choice, either, type Form, id, integer, number, type Problem, stamp, truth, whole } from '../core/forms/form.js';
import { also, type Fields, list, openFields } from '../core/forms/form-map.js';
import { auditLogs } from './audit-check.js';
import { innerLineForms, innerOrderForms } from './order-inner.js';
import { amounts, lineTexts, orderParts, orderTypes, texts } from './order-parts.js';
import { orderStatusCodes } from './order-statuses.js';

const text = anyText;
const parts = orderParts({ map: openFields, text, date: stamp });

/** Required fields with the same form. */
const all = (form: Form, names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, form]));

/** Optional fields with the same form. */
const some = (form: Form, names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [`${name}?`, form]));

const appeasements = list(
  openFields({
    appeasementCounter: integer,
    ...all(text, ['reasonCode', 'subReasonCode']),
    value: number,
    'invoiceValue?': number,
    'payments?': list(openFields({ 'paymentCounter?': integer, 'refundAmount?': number })),
  }),
);

const discounts = list(
  openFields({
    quantity: integer,
    'amount?': number,
    ...some(integer, ['value', 'invoiceQuantity', 'returnQuantity', 'cancelQuantity']),
    ...texts(text, ['unit', 'promoId', 'promoCode', 'promoTitle', 'type']),
  }),
);

const paymentLog = list(
  openFields({
    ...all(text, ['paymentId', 'status']),
    'data?': openFields({
      status: text,
      'body?': openFields({
        ...all(text, ['transactionId', 'transactionTimestamp']),
        ...texts(text, ['responseCode', 'status']),
        'attributes?': anyMap,
        'errors?': list(anyMap),
      }),
    }),
  }),
);

const payments = list(
  openFields({
    paymentCounter: integer,
    ...some(stamp, ['paymentDate', 'authExpirationDate']),
    'paymentIdentifier?': parts.paymentIdentifier,
    'paymentToken?': parts.token,
    ...texts(text, ['billToId', 'paymentProvider', 'paymentMethod', 'currency', 'paymentStatus', 'partialCapture', 'finalCapture']),
    ...amounts(['authAmount', 'chargedAmount', 'refundAmount', 'conversion']),
    'paymentLog?': either(paymentLog, text, 'a string or a list of answers of the payment provider'),
    'billToAddress?': parts.address,
    'attributes?': anyMap,
  }),
);

const lineFees = list(
  openFields({ type: text, value: number, 'refundAmount?': number, ...some(integer, ['invoiceQuantity', 'quantity']) }),
);

const returns = list(
  openFields({
    ...all(text, ['shipmentId', 'shipmentLineItemId']),
    shipmentQuantity: integer,
    ...amounts(['refundAmount', 'invoicedAmount']),
    'returnsCreatedAt?': stamp,
    'attributes?': anyMap,
  }),
);

/** A line's buckets have to add up to its ordered quantity. */
function unitsProblem({ units, orderedQuantity }: { units: Record<string, number>; orderedQuantity: number }): Problem | undefined {
  let sum = 0;
  for (const bucket of Object.keys(units)) sum += units[bucket] ?? 0;
  if (sum === orderedQuantity) return undefined;
  return { path: ['units'], message: `must add up to the orderedQuantity ${orderedQuantity}, not to ${sum}` };
}

const line: Form = also(
  openFields({
    ...all(text, ['lineItemId', 'itemId', 'sku', 'shipToId']),
    lineItemNumber: integer,
    orderedQuantity: whole(0),
    ...all(number, ['itemSubTotal', 'itemFeeTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemTotal']),
    ...all(number, ['originalItemSubTotal', 'originalFeeTotal', 'originalDiscounts', 'originalTaxTotal', 'originalItemTotal']),
    ...amounts(['itemUnitPrice', 'itemShippingTotal', 'originalShippingTotal', 'appeasementTotal', 'refundAmount', 'invoiceTotal']),
    ...amounts(['outstandingItemTotal', 'originalOutstandingItemTotal']),
    ...texts(text, lineTexts),
    ...some(truth, ['backorder', 'preorder', 'infiniteConsent', 'exchangeItem', 'gifting']),
    ...some(integer, ['invoiceQuantity', 'reshippedQuantity', 'parentLineItemNumber']),
    ...innerLineForms,
    'fees?': lineFees,
    'taxDetail?': parts.taxes,
    'discounts?': discounts,
    'appeasements?': appeasements,
    'returns?': returns,
    'attributes?': anyMap,
    'notes?': parts.notes,
  }),
  unitsProblem,
);

/**
 * A stored order: every documented field of v2's Order, and the sandbox's own. A merchant's other
 * fields may hold anything.
 */
export const orderForm: Form = openFields({
  orderId: id,
  ...all(text, ['orderNumber', 'channelId']),
  version: whole(0),
  orderDate: stamp,
  ...all(stamp, ['createdAt', 'updatedAt']),
  ...some(stamp, ['orderReleaseTimestamp', 'allocationDate', 'cancellationDate']),
  statusCode: choice(orderStatusCodes, 'an order status'),
  ...innerOrderForms,
  items: list(line, 1),
  shipInfo: list(parts.shipInfo),
  auditLogs,
  ...all(number, ['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal', 'originalSubTotal', 'originalDiscounts']),
  ...all(number, ['originalFeeTotal', 'originalTaxTotal', 'originalOrderTotal', 'appeasementTotal', 'returnTotal', 'cancelTotal']),
  invoiceTotal: number,
  ...texts(text, ['processName', 'cartId', 'employeeId', 'currency']),
  'type?': choice(orderTypes, 'a type of order'),
  'subType?': text,
  'retail?': parts.retail,
  'store?': openFields(texts(text, ['locationNumber'])),
  'attributes?': anyMap,
  'customer?': parts.customer,
  'payments?': payments,
  'fees?': list(openFields({ type: text, value: number, 'invoiceValue?': number })),
  'discounts?': discounts,
  'appeasements?': appeasements,
  'notes?': parts.notes,
});
