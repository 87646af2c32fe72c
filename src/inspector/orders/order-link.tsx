import { linkTo } from '../state/route.js';

/** The way to an order. */
export const OrderLink = ({ orderNumber }: { orderNumber: string }) => (
  <a class="mono" href={linkTo('orders', orderNumber)}>
    {orderNumber}
  </a>
);
