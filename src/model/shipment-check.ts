import { anyDate, anyMap, anyText, choice, id, integer, number, stamp, whole } from '../core/forms/form.js';
import { fields, list, mapOf, openFields } from '../core/forms/form-map.js';
import { amounts, orderParts, texts } from './order-parts.js';

const text = anyText;
const { name, phone } = orderParts({ map: openFields, text, date: stamp });

const trackingDetail = openFields({
  event: text,
  eventId: text,
  timestamp: text,
  ...texts(text, ['shipmentCarrier', 'location']),
  'notes?': anyMap,
});

const giftCard = openFields({
  giftCardNum: text,
  'amount?': number,
  ...texts(text, ['giftCardStatus', 'giftCardActiveRequestDate', 'giftCardActiveDate']),
});

const itemForms = {
  shipmentLineItemId: id,
  lineItemId: text,
  itemId: text,
  sku: text,
  orderedQuantity: whole(0),
  quantity: whole(0),
  units: mapOf(whole(1)),
  'reshipped?': whole(0),
  'billed?': whole(0),
  'deliveredAt?': stamp,
  ...texts(text, ['stockId', 'channelId', 'segment', 'vendorId', 'uom']),
  ...amounts(['returnAmount']),
  'fees?': list(openFields({ type: text, value: number, 'quantity?': integer, 'refundAmount?': number })),
  'giftCard?': list(giftCard),
  'attributes?': anyMap,
};

const cartonForms = {
  cartonNum: text,
  cartonType: text,
  promisedDeliveryDate: stamp,
  'estimatedShipDate?': stamp,
  'estimatedDeliveryDate?': stamp,
  ...texts(text, ['shipmentMethod', 'shipmentCarrier', 'weight', 'trackingURL']),
  trackingNumber: text,
  trackingDetails: list(trackingDetail),
  items: list(openFields(itemForms)),
};

const scratchedForms = {
  orderId: text,
  lineItemId: text,
  itemId: text,
  sku: text,
  quantity: whole(1),
  ...texts(text, ['reasonCode', 'subReasonCode', 'uom']),
  'attributes?': anyMap,
};

const address = openFields({
  addressLine1: text,
  addressLine2: text,
  addressLine3: text,
  addressLine4: text,
  city: text,
  state: text,
  ...texts(text, ['country', 'postalCode', 'type']),
  ...amounts(['latitude', 'longitude']),
});

const audit = openFields({
  auditType: text,
  employeeId: text,
  'auditTimestamp?': anyDate,
  ...texts(text, ['source', 'note']),
  'updatedFields?': list(openFields(texts(text, ['attributeName', 'attributeOriginalValue']))),
  'attributes?': anyMap,
});

const forms = {
  shipmentId: id,
  shipmentNum: text,
  allocationId: text,
  orderId: text,
  orderNumber: text,
  type: choice(['PICKUP', 'RESHIP', 'RETURN', 'SCRATCH', 'STANDARD'], 'a type of shipment'),
  ...texts(text, ['shipmentExternalId', 'subtype']),
  ...texts(text, ['invoiceId', 'reshipmentReasonCode', 'poNumber', 'vendorId', 'locationType', 'masterTrackingNumber']),
  shipDate: stamp,
  locationNum: integer,
  shipToId: text,
  'shipToAddress?': address,
  'recipient?': list(openFields({ name, 'email?': text, 'phone?': phone })),
  cartons: list(openFields(cartonForms)),
  scratchedItems: list(openFields(scratchedForms)),
  'acknowledgedAt?': stamp,
  'attributes?': anyMap,
  createdAt: stamp,
  updatedAt: stamp,
  auditLogs: list(audit),
  'merchant?': anyMap,
};

/** A stored shipment. */
export const shipmentForm = fields(forms);
