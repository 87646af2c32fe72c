import { appeasement, cancellation, line, order, payment, shipTo } from './order.js';
import { lineV3, orderV3, paymentV3, shipToV3 } from './order-v3.js';
import { carton, shipment } from './shipment.js';
import { counter, location, network, reservation, stock } from './stock.js';

/**
 * Valid request bodies to start from, one per kind. Each function takes the fields to change and
 * returns a new object, typed by the contract. Nothing is random: the same call returns the same
 * body.
 */
export const drafts = {
  order,
  orderV3,
  lineV3,
  shipToV3,
  paymentV3,
  line,
  shipTo,
  payment,
  cancellation,
  appeasement,
  stock,
  location,
  network,
  counter,
  reservation,
  shipment,
  carton,
} as const;
