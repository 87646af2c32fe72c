import { type Allocation, pendingQuantity } from '../../model/allocation.js';

/** The units that an allocation still has to send, line by line; lines without any are left out. */
export const pendingItems = ({ items }: Allocation): { lineItemId: string; quantity: number }[] =>
  items.map((item) => ({ lineItemId: item.orderLineId, quantity: pendingQuantity(item) })).filter(({ quantity }) => quantity > 0);
