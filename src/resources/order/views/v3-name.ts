import { invalid } from '../../../core/forms/errors.js';
import type { OrderName } from '../../../model/find-order.js';

/**
 * What v3's paths call the ways to name an order: `/orders/{orderIdType}/{orderIdValue}/…`
 * (documented).
 */
const types: Readonly<Record<string, OrderName['by']>> = {
  'order-id': 'id',
  'order-number': 'number',
  'order-external-id': 'externalId',
};

/** How a v3 path names an order. Refuses a type that is not one of the documented ones. */
export function nameFromV3({ orderIdType, orderIdValue }: { orderIdType: string; orderIdValue: string }): OrderName {
  const by = Object.hasOwn(types, orderIdType) ? types[orderIdType] : undefined;
  if (!by) throw invalid('orderIdType', `must be one of [${Object.keys(types).join(', ')}]`);
  return { by, value: orderIdValue };
}

/** The path parameters of v3 that name an order (documented: four forms of one meaning). */
export type OrderPath =
  | { orderId: string }
  | { orderNumber: string }
  | { orderIdType: string; orderIdValue: string }
  | { orderIdentifierType: string; orderIdentifierValue: string };

/** The order that a v3 path names, in whichever form. */
export function orderIn(path: OrderPath): OrderName {
  if ('orderId' in path) return { by: 'id', value: path.orderId };
  if ('orderNumber' in path) return { by: 'number', value: path.orderNumber };
  if ('orderIdType' in path) return nameFromV3(path);
  return nameFromV3({ orderIdType: path.orderIdentifierType, orderIdValue: path.orderIdentifierValue });
}
