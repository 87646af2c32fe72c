import type { Credit } from '../../../model/credit.js';

/** A credit as v3's Credit: the order that it was issued for is in the path of the request. */
export const creditToV3 = ({
  orderId: _id,
  orderNumber: _number,
  channelId: _channel,
  ...credit
}: Credit): Omit<Credit, 'orderId' | 'orderNumber' | 'channelId'> => credit;
