import { invalid } from '../../core/forms/errors.js';
import { happened } from '../../domain/events/events.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { shipmentStatus } from '../../domain/status/shipment-status.js';
import { aboutShipment } from '../../model/about.js';
import { orders } from '../../model/order.js';
import { type GiftCard, itemsOf, type Shipment, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { withCards } from './gift-cards.js';

/** What became of a gift card. */
interface CardUpdate {
  giftCardNum: string;
  giftCardStatus: 'PENDING_ACTIVATION' | 'ACTIVE' | 'FAILED';
}

/** What became of gift cards of a shipment, item by item. */
export interface CardUpdates {
  shipmentId: string;
  items: readonly { shipmentLineItemId: string; giftCard: readonly CardUpdate[] }[];
}

/** The cards that an update names, each with its new status. */
function updatesOf(shipment: Shipment, { items }: CardUpdates): Map<GiftCard, CardUpdate['giftCardStatus']> {
  const updates = new Map<GiftCard, CardUpdate['giftCardStatus']>();
  for (const [i, { shipmentLineItemId, giftCard }] of items.entries()) {
    const item = itemsOf(shipment).find((one) => one.shipmentLineItemId === shipmentLineItemId);
    if (!item) throw invalid(`items[${i}].shipmentLineItemId`, `must be an item of shipment ${shipment.shipmentNum}`);
    const cards = item.giftCard ?? [];
    for (const [at, { giftCardNum, giftCardStatus }] of giftCard.entries()) {
      const place = `items[${i}].giftCards[${at}]`;
      const card = cards.find((one) => one.giftCardNum === giftCardNum);
      const known = cards.map((one) => one.giftCardNum).join(', ');
      if (!card) throw invalid(`${place}.giftCardNumber`, `must be one of the gift cards of the item: [${known}]`);
      if (card.giftCardStatus === 'ACTIVE') throw invalid(place, `must name gift cards that are not active: ${giftCardNum} is`);
      updates.set(card, giftCardStatus);
    }
  }
  return updates;
}

/**
 * Records that gift cards wait for their activation, are active, or failed; a card may be active
 * without having waited, because v3 has no request for it. GIFTCARD_ACTIVATE is stored for those
 * that wait. Refuses cards that are active already, and those of a cancelled shipment (policies).
 */
export function setGiftCards(tx: Tx, asked: CardUpdates): Shipment {
  const shipment = getSeen(tx, shipments, asked.shipmentId);
  if (shipmentStatus(shipment) === 'SHIPMENT_CANCELLED') throw invalid('shipmentId', 'must not be of a cancelled shipment');
  const updates = updatesOf(shipment, asked);
  const next = withCards(shipment, (card) => {
    const giftCardStatus = updates.get(card);
    if (giftCardStatus === undefined) return card;
    if (giftCardStatus === 'PENDING_ACTIVATION') return { ...card, giftCardStatus, giftCardActiveRequestDate: tx.now() };
    return { ...card, giftCardStatus, ...(giftCardStatus === 'ACTIVE' && { giftCardActiveDate: tx.now() }) };
  });
  const order = tx.get(orders, shipment.orderId);
  const stored = keepShipment(tx, order, next, { note: 'Gift cards updated' });
  if ([...updates.values()].includes('PENDING_ACTIVATION')) happened(tx, 'GIFTCARD_ACTIVATE', order, aboutShipment(stored));
  return stored;
}
