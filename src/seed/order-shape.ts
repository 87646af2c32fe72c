import { anyMap, choice, number, text, truth, whole } from '../core/forms/form.js';
import { fields, list } from '../core/forms/form-map.js';
import { amounts, lineTexts, orderParts, orderTypes, texts } from '../model/order-parts.js';
import { recipeDate } from './recipe-dates.js';

const { address, customer, notes, paymentIdentifier, retail, shipInfo, taxes, token } = orderParts({ map: fields, text, date: recipeDate });

const fees = list(fields({ type: text, value: number, 'invoiceValue?': number }));
const discounts = list(
  fields({
    quantity: whole(0),
    'amount?': number,
    'value?': whole(0),
    ...texts(text, ['unit', 'promoId', 'promoCode', 'promoTitle', 'type']),
  }),
);

const payment = fields({
  paymentCounter: whole(0),
  paymentDate: recipeDate,
  'paymentIdentifier?': paymentIdentifier,
  'paymentToken?': token,
  ...texts(text, ['billToId', 'paymentProvider', 'paymentMethod', 'currency', 'paymentStatus']),
  ...amounts(['authAmount', 'chargedAmount', 'conversion']),
  'authExpirationDate?': recipeDate,
  'billToAddress?': address,
  'attributes?': anyMap,
});

const item = fields({
  itemId: text,
  lineItemId: text,
  lineItemNumber: whole(0),
  shipToId: text,
  sku: text,
  ...texts(text, lineTexts),
  'backorder?': truth,
  'preorder?': truth,
  'infiniteConsent?': truth,
  'orderedQuantity?': whole(1),
  ...amounts(['itemUnitPrice', 'itemSubTotal', 'itemFeeTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemTotal']),
  'fees?': taxes,
  'taxDetail?': taxes,
  'discounts?': discounts,
  'attributes?': anyMap,
  'notes?': notes,
});

/**
 * An order as the API's createOrder takes it, except for its status, which a recipe gives
 * separately. Lines can also be marked as in v3 (`preorder`, `infiniteConsent`). The shape is not
 * derived from the check of a stored order: they share the parts in `orderParts`, but a new order
 * has fewer fields, and other fields are required.
 */
export const orderShape = fields({
  channelId: text,
  items: list(item, 1),
  orderNumber: text,
  shipInfo: list(shipInfo),
  'orderDate?': recipeDate,
  'type?': choice(orderTypes, 'a type of order'),
  'subType?': text,
  'retail?': retail,
  ...texts(text, ['cartId', 'employeeId', 'currency']),
  ...amounts(['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal']),
  'attributes?': anyMap,
  'fees?': fees,
  'discounts?': discounts,
  'customer?': customer,
  'payments?': list(payment),
  'notes?': notes,
});
