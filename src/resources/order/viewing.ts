import type { Preparation } from '../../kit/op.js';
import type { Order } from '../../model/order.js';

/**
 * Making the view of an order, and of each of its lines, takes as long as looking at so many
 * records.
 */
const [LOOKS_AN_ORDER, LOOKS_A_LINE] = [10, 2];

/** Makes the views of orders, which are kept. */
export const viewing = (rows: readonly Order[], view: (order: Order) => object): Preparation => ({
  size: rows.reduce((looks, { items }) => looks + LOOKS_AN_ORDER + LOOKS_A_LINE * items.length, 0),
  *work() {
    for (const order of rows) {
      view(order);
      yield;
    }
  },
});
