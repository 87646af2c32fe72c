import type { components } from '../../contract-types.js';
import { pick, without } from '../../core/values/reshape.js';
import type { SentLine, SentOrder } from './sent.js';
import { invoiceFieldsV3, saidNames } from './views/v3.js';

type Body = components['schemas']['InvoiceCreateV3'] | components['schemas']['InvoiceReplaceV3'];
type OrderBody = NonNullable<Body['orders']>[number];

/** A line as a body describes it. */
function lineFromV3(body: NonNullable<OrderBody['items']>[number]): SentLine {
  const { invoiceQuantity, invoiceLineTotal, itemTaxTotal, itemId, orderId: _order, currency: _currency, ...said } = body;
  const { itemDiscountsTotal, itemFeeTotal } = said;
  return {
    ...pick(body, ['lineItemId', 'lineItemNumber', 'shipmentLineItemId', 'sku', 'shipToId', 'itemUnitPrice', 'type', 'uom']),
    ...(itemId !== undefined && { itemId: String(itemId) }),
    ...(invoiceQuantity !== undefined && { quantity: invoiceQuantity }),
    ...(invoiceLineTotal !== undefined && { total: invoiceLineTotal }),
    ...(itemTaxTotal !== undefined && { tax: itemTaxTotal }),
    ...(itemDiscountsTotal !== undefined && { discounts: itemDiscountsTotal }),
    ...(itemFeeTotal !== undefined && { fees: itemFeeTotal }),
    said,
  };
}

const orderFromV3 = ({ orderId, orderNumber, items }: OrderBody): SentOrder => ({ orderId, orderNumber, items: items?.map(lineFromV3) });

/** An invoice as a body describes it. What only v3 can say of it is kept with v3's names. */
export function invoiceFromV3<B extends Body>(body: B) {
  const { orders, ...top } = body;
  const ofOrder = orders?.[0] && without(orders[0], ['orderId', 'orderNumber', 'items', 'orderedAt', 'orderType', 'orderSubtype']);
  const said = { ...pick(top as Body, saidNames), ...(ofOrder && { order: ofOrder }) };
  const own = invoiceFieldsV3.record(without(top, [...saidNames, 'requestContext', 'currencies', 'invoiceId', 'version']));
  return { ...own, ...(orders && { orders: orders.map(orderFromV3) }), ...(Object.keys(said).length > 0 && { said }) };
}
