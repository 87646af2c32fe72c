import { anyMap, anyText, choice, id, integer, number, stamp, truth, whole } from '../core/forms/form.js';
import { fields, list, openFields } from '../core/forms/form-map.js';
import { auditLogs } from './audit-check.js';
import { amounts, texts } from './order-parts.js';

const text = anyText;

const line = fields({
  lineItemId: text,
  lineItemNumber: integer,
  shipmentLineItemId: text,
  itemId: text,
  sku: text,
  shipToId: text,
  quantity: whole(0),
  total: number,
  tax: number,
  ...amounts(['discounts', 'fees', 'itemUnitPrice']),
  ...texts(text, ['type', 'uom']),
  'said?': anyMap,
});

/**
 * What an order said when the invoice was made, which the order's own check has seen. Only its
 * dates matter here.
 */
const order = openFields({
  orderDate: stamp,
  'shipInfo?': openFields({ 'estimatedShipDate?': stamp, 'estimatedDeliveryDate?': stamp }),
  payments: list(openFields({ paymentCounter: integer, moved: number, 'paymentDate?': stamp, 'authExpirationDate?': stamp })),
});

/** A stored invoice. */
export const invoiceForm = fields({
  invoiceId: id,
  invoiceNumber: text,
  'invoiceExternalId?': text,
  invoiceType: choice(
    ['SHIPPING', 'RETURN', 'APPEASEMENT', 'CANCELLATION', 'EXCHANGE', 'ORDER_CARRY', 'ORDER_CREATE', 'ORDER_DONATION'],
    'a type of invoice',
  ),
  invoiceStatus: choice(
    ['DRAFT', 'ISSUED', 'CAPTURED', 'SETTLED', 'PARTIAL_SETTLED', 'SETTLE_FAILED', 'CREDITED'],
    'a status of an invoice',
  ),
  statusCode: choice(['CREATED', 'POSTED', 'ACKNOWLEDGED'], 'a status code of an invoice'),
  orderId: text,
  orderNumber: text,
  channelId: text,
  currency: text,
  shipmentId: text,
  ...texts(text, ['shipmentNumber']),
  'shippedOn?': stamp,
  'locationNum?': integer,
  'locationAddress?': anyMap,
  invoiceTotal: number,
  totalTaxAmount: number,
  items: list(line),
  order,
  'appeasementCounter?': integer,
  invoiceDate: stamp,
  createdAt: stamp,
  updatedAt: stamp,
  'postedAt?': stamp,
  'acknowledgedAt?': stamp,
  'attributes?': anyMap,
  auditLogs,
  'stated?': truth,
  'said?': anyMap,
  'merchant?': anyMap,
});
