import { anyMap, anyNumber, date, fields, list, oneOf, someOf, text, truth, whole } from './shape.js';

const name = fields({ first: text, 'middle?': text, 'last?': text });
const phone = fields({ 'number?': text, 'type?': oneOf('BUSINESS', 'HOME', 'MOBILE') });
const notes = list(fields({ timestamp: text, user: text, 'notes?': text }));
const amounts = list(fields({ 'type?': text, 'value?': anyNumber }));
const fees = list(fields({ type: text, value: anyNumber, 'invoiceValue?': anyNumber }));
const discounts = list(
  fields({
    quantity: whole(0),
    'amount?': anyNumber,
    'unit?': text,
    'value?': whole(0),
    'promoId?': text,
    'promoCode?': text,
    'promoTitle?': text,
    'type?': text,
  }),
);

const address = fields({
  address1: text,
  name,
  'email?': text,
  'phone?': phone,
  'address2?': text,
  'address3?': text,
  'address4?': text,
  'city?': text,
  'state?': text,
  'country?': text,
  'postalCode?': text,
  'type?': text,
  'latitude?': anyNumber,
  'longitude?': anyNumber,
});

const shipInfo = fields({
  shipToId: text,
  taxCode: text,
  'locationNum?': text,
  'pickup?': list(fields({ name, 'email?': text, 'phone?': phone, 'pickupType?': oneOf('Alternate', 'Primary') })),
  'shipToAddress?': address,
  'taxDetail?': amounts,
  'shipMethod?': text,
  'shipToType?': text,
  'estimatedShipDate?': date,
  'estimatedDeliveryDate?': date,
  'shipToPrice?': anyNumber,
  'shipToDiscount?': anyNumber,
  'shipToTaxTotal?': anyNumber,
  'shipmentInstructions?': text,
  'attributes?': anyMap,
});

const customer = fields({
  name,
  'email?': text,
  'phone?': phone,
  'userId?': text,
  'accountId?': text,
  'employeeId?': text,
  'company?': text,
});

const payment = fields({
  paymentCounter: whole(0),
  paymentDate: date,
  'billToId?': text,
  'paymentIdentifier?': fields({
    cardIdentifier: text,
    expirationYear: text,
    'expirationMonth?': text,
    'paymentId?': text,
    'fabricPaymentReference?': text,
  }),
  'paymentProvider?': text,
  'paymentToken?': fields({ token: text, 'paymentType?': text }),
  'paymentMethod?': text,
  'authAmount?': anyNumber,
  'chargedAmount?': anyNumber,
  'currency?': text,
  'conversion?': anyNumber,
  'paymentStatus?': text,
  'authExpirationDate?': date,
  'billToAddress?': address,
  'attributes?': anyMap,
});

const item = fields({
  itemId: text,
  lineItemId: text,
  lineItemNumber: whole(0),
  shipToId: text,
  sku: text,
  'channelId?': text,
  'segment?': text,
  'vendorId?': text,
  'title?': text,
  'type?': text,
  'subType?': text,
  'backorder?': truth,
  'preorder?': truth,
  'infiniteConsent?': truth,
  'orderedQuantity?': whole(1),
  'uom?': text,
  'itemUnitPrice?': anyNumber,
  'itemSubTotal?': anyNumber,
  'itemFeeTotal?': anyNumber,
  'itemDiscountsTotal?': anyNumber,
  'itemTaxTotal?': anyNumber,
  'itemTotal?': anyNumber,
  'currency?': text,
  'employeeId?': text,
  'associateId?': text,
  'fees?': amounts,
  'taxCode?': text,
  'taxDetail?': amounts,
  'discounts?': discounts,
  'attributes?': anyMap,
  'notes?': notes,
});

/**
 * An order as the API's createOrder takes it, but for its status, which a recipe says beside it; lines may also be marked as v3 marks them (`preorder`,
 * `infiniteConsent`).
 */
export const orderShape = fields({
  channelId: text,
  items: someOf(item),
  orderNumber: text,
  shipInfo: list(shipInfo),
  'orderDate?': date,
  'cartId?': text,
  'type?': oneOf('CSC', 'MOBILE_APP', 'POS', 'WEB'),
  'subType?': oneOf('Android', 'IOS', 'International'),
  'employeeId?': text,
  'retail?': fields({ locationNum: whole(0), 'cashierId?': text, 'registerId?': text, 'transactionId?': text }),
  'orderSubTotal?': anyNumber,
  'orderDiscount?': anyNumber,
  'feeTotal?': anyNumber,
  'taxTotal?': anyNumber,
  'orderTotal?': anyNumber,
  'currency?': text,
  'attributes?': anyMap,
  'fees?': fees,
  'discounts?': discounts,
  'customer?': customer,
  'payments?': list(payment),
  'notes?': notes,
});
