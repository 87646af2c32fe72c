import { oneOf } from '../../../core/values/one-of.js';
import { wholeIn } from '../../../core/values/written-number.js';
import { openTable } from '../../../kit/open-table.js';
import type { Carton, GiftCard, ScratchedItem, ShipmentItem, TrackingDetail } from '../../../model/shipment.js';
import { returnedQuantity, type StandingCarton, type StandingItem } from './standing.js';

/** v3's item ids are numbers; an item with another id shows none. */
const itemId = {
  of: 'itemId',
  alone: true as const,
  shows: ({ itemId }: { itemId: string }) => wholeIn(itemId),
  takes: String,
};

const feeTypes = ['TAX', 'DISCOUNT', 'FEE', 'ITEM', 'ADJUSTMENT'] as const;
const cardStatuses = ['PENDING_ACTIVATION', 'ACTIVE', 'FAILED'] as const;

const fees = openTable<NonNullable<ShipmentItem['fees']>[number]>()(
  { amount: 'value', type: { of: 'type', alone: true, shows: ({ type }) => oneOf(feeTypes, type) } },
  ['quantity', 'refundAmount'],
);

const giftCards = openTable<GiftCard>()(
  {
    giftCardNumber: 'giftCardNum',
    giftCardStatus: { of: 'giftCardStatus', alone: true, shows: ({ giftCardStatus }) => oneOf(cardStatuses, giftCardStatus) },
    giftCardActivationRequestedAt: { readOnly: 'giftCardActiveRequestDate' },
    giftCardActivatedAt: { readOnly: 'giftCardActiveDate' },
  },
  ['giftCardActiveRequestDate', 'giftCardActiveDate'],
);

/** The fields of v3's ShipmentItem that differ from those of an item. */
const items = openTable<ShipmentItem, StandingItem>()(
  {
    orderId: { of: 'orderId', shows: ({ orderId }) => orderId },
    orderNumber: { of: 'orderNumber', shows: ({ orderNumber }) => orderNumber },
    itemId,
    shippedQuantity: { of: 'quantity', shows: ({ quantity }) => quantity },
    returnQuantity: { shows: returnedQuantity },
    refundAmount: 'returnAmount',
    fees: { of: 'fees', each: fees },
    giftCards: { of: 'giftCard', each: giftCards },
    attributes: { writeOnly: 'attributes' },
  },
  ['units', 'reshipped', 'billed', 'deliveredAt', 'stockId', 'channelId'],
);

/** The fields of v3's TrackingEvent that differ from those of an event. */
export const trackingV3 = openTable<TrackingDetail>()({ eventRecordedAt: 'timestamp' });

/** The fields of v3's ShipmentCarton that differ from those of a carton. */
export const cartonsV3 = openTable<Carton, StandingCarton>()({
  cartonNumber: 'cartonNum',
  estimatedShipmentDate: { readOnly: 'estimatedShipDate' },
  estimatedShipDate: { writeOnly: 'estimatedShipDate' },
  tracking: { of: 'trackingDetails', each: trackingV3 },
  items: { of: 'items', each: items },
});

/** The fields of v3's ScratchedItem that differ from those of scratched units. */
export const scratchedV3 = openTable<ScratchedItem>()({ itemId, attributes: { writeOnly: 'attributes' } });
