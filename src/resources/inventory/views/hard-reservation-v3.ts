import { fieldTable } from '../../../kit/fields.js';
import { type Allocation, pendingQuantity } from '../../../model/allocation.js';

/** The units of an allocation that are still to be sent, line by line. */
const itemsOf = ({ items }: Allocation) =>
  items.flatMap((item) => {
    const quantity = pendingQuantity(item);
    const { orderLineId: lineItemId, sku, itemId, channelId } = item;
    return quantity > 0
      ? [{ lineItemId, sku, quantity, ...(itemId !== undefined && { itemId }), ...(channelId !== undefined && { channelId }) }]
      : [];
  });

/** The fields of v3's HardReservation. */
const fields = fieldTable<Allocation>()({
  id: 'allocationId',
  orderId: 'orderId',
  orderNumber: 'orderNumber',
  locationNumber: 'locationNum',
  items: { alone: true, shows: itemsOf },
  createdAt: 'allocationDate',
  updatedAt: 'updatedAt',
});

/** An allocation as v3's HardReservation. */
export const hardReservationToV3 = fields.view;

/** The fields that a search can name, in the spelling of either version. */
export const hardSearchable = { prefix: 'hardReserve', fields, sources: fields.sources((allocation) => allocation) };
