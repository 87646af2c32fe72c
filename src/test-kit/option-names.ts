import type { NamesOf } from '../core/forms/known-options.js';
import type { Delivery, EventFilter, FaultDescription, MoveOptions, OrderFilter, RequestsFilter } from './tenant.js';

/** The names of all fields of a fault. */
export const faultNames: NamesOf<FaultDescription> = {
  operation: true,
  method: true,
  path: true,
  nth: true,
  skip: true,
  times: true,
  probability: true,
  seed: true,
  status: true,
  message: true,
  errorCode: true,
  delay: true,
  rateLimit: true,
  connection: true,
  body: true,
  business: true,
  skus: true,
  webhook: true,
  events: true,
  copies: true,
};

export const deliveryNames: NamesOf<Delivery> = { sku: true, quantity: true, locationNum: true, channelId: true };

export const moveOptionNames: NamesOf<MoveOptions> = { items: true, reason: true, hold: true };

export const eventFilterNames: NamesOf<EventFilter> = { type: true, orderNumber: true };

export const requestsFilterNames: NamesOf<RequestsFilter> = { operation: true, method: true, status: true };

export const orderFilterNames: NamesOf<OrderFilter> = {
  orderNumber: true,
  statusCode: true,
  channelId: true,
  type: true,
  subType: true,
  cartId: true,
  currency: true,
};
