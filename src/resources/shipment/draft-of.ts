import { without } from '../../core/values/reshape.js';
import type { CartonDraft, Packing, ShipmentDraft } from '../../domain/shipments/add-to-shipment.js';
import type { GiftCard, ScratchedItem, ShipmentItem } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import type { Wanted } from './check-shipment.js';
import type { WholeCarton, WholeShipment } from './completed.js';
import type { SentItem } from './sent.js';

/** A carton as a record keeps it, before anything is in it. */
const cartonDraft = (sent: WholeCarton): CartonDraft => without(sent, ['items']);

/** What the sandbox says of an item, whatever a request claims. */
const told = ['quantity', 'shipmentLineItemId', 'orderId', 'orderNumber', 'returnQuantity'] as const;

/** A gift card before anybody asked for its activation. */
const newCard = (card: GiftCard): GiftCard => without(card, ['giftCardStatus', 'giftCardActiveRequestDate', 'giftCardActiveDate']);

/** What a record keeps of an item as a request describes it. */
function itemDraft({ giftCard, fees, ...sent }: SentItem): Partial<ShipmentItem> {
  return {
    ...without(sent, told),
    ...(giftCard && { giftCard: giftCard.map(newCard) }),
    ...(fees && { fees: fees.map((fee) => ({ type: 'FEE', value: 0, ...fee })) }),
  };
}

/** A shipment as a request describes it, with an id that the answer can be found by. */
export function draftOf(tx: Tx, sent: WholeShipment, scratchedItems: ScratchedItem[] = []): ShipmentDraft & { shipmentId: string } {
  const { cartons = [], type: _type, statusCode: _status, totalCartons: _cartons, locationNum: _location, ...said } = sent;
  return { ...said, shipmentId: tx.newId(), cartons: cartons.map(cartonDraft), scratchedItems };
}

/** Units in a carton as a move takes them. */
export const packed = ({ lineItemId, quantity, carton, sent }: Wanted): { lineItemId: string; quantity: number; packing: Packing } => ({
  lineItemId,
  quantity,
  packing: { carton, item: itemDraft(sent) },
});
