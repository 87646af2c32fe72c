import { invalid, Refusal } from '../../core/forms/errors.js';
import { happened } from '../../domain/events/events.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { shipmentStatus } from '../../domain/status/shipment-status.js';
import { aboutShipment } from '../../model/about.js';
import { orders } from '../../model/order.js';
import { type GiftCard, itemsOf, type Shipment, type ShipmentItem, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** Gift cards of one shipped item. */
interface NamedCards {
  itemId: string;
  sku: string;
  lineItemId?: string | undefined;
  orderId?: string | undefined;
  orderNumber?: string | undefined;
  giftCard?: { giftCardNum?: string | undefined; giftCardStatus?: string | undefined }[] | undefined;
}

/** The gift cards of a shipment that a request names; without items, all of them. */
export interface NamedGiftCards {
  shipmentId: string;
  items?: NamedCards[] | undefined;
}

const WAITING = 'PENDING_ACTIVATION';
const outcomes = ['ACTIVE', 'FAILED'] as const;

/** A gift card that a request names, and where it names it. */
interface Found {
  card: GiftCard;
  /** The status that the request gives it. */
  status: string | undefined;
  place: string;
}

const isNamed = (item: ShipmentItem, { itemId, sku, lineItemId }: NamedCards): boolean =>
  item.itemId === itemId && item.sku === sku && (lineItemId ?? item.lineItemId) === item.lineItemId;

function cardsOf(shipment: Shipment, named: NamedCards, place: string): Found[] {
  for (const field of ['orderId', 'orderNumber'] as const) {
    if (named[field] !== undefined && named[field] !== shipment[field]) throw invalid(`${place}.${field}`, `must be "${shipment[field]}"`);
  }
  const items = itemsOf(shipment).filter((item) => isNamed(item, named));
  if (items.length === 0) throw invalid(place, `must name an item of shipment ${shipment.shipmentId}`);
  const cards = items.flatMap(({ giftCard = [] }) => giftCard);
  // A request without items names no cards: a refusal is about its shipment.
  if (place === 'shipmentId') return cards.map((card) => ({ card, status: undefined, place }));
  if (!named.giftCard) return cards.map((card) => ({ card, status: undefined, place }));
  return named.giftCard.map(({ giftCardNum, giftCardStatus }, i) => {
    const at = `${place}.giftCard[${i}]`;
    const card = cards.find((one) => one.giftCardNum === giftCardNum);
    const known = cards.map((one) => one.giftCardNum).join(', ');
    if (!card) throw invalid(`${at}.giftCardNum`, `must be one of the gift cards of the item: [${known}]`);
    return { card, status: giftCardStatus, place: at };
  });
}

function named(shipment: Shipment, { items }: NamedGiftCards): Found[] {
  const all = items ?? itemsOf(shipment).filter(({ giftCard = [] }) => giftCard.length > 0);
  const found = all.flatMap((one, i) => cardsOf(shipment, one, items ? `items[${i}]` : 'shipmentId'));
  if (found.length === 0) throw new Refusal('notEligible', `Shipment ${shipment.shipmentId} has no gift cards`);
  return found;
}

/** The shipment with its gift cards changed, where the change knows them. */
export function withCards(shipment: Shipment, change: (card: GiftCard) => GiftCard): Shipment {
  const items = (all: ShipmentItem[]) => all.map((item) => (item.giftCard ? { ...item, giftCard: item.giftCard.map(change) } : item));
  return { ...shipment, cartons: shipment.cartons.map((carton) => ({ ...carton, items: items(carton.items) })) };
}

/**
 * Asks the gift card system to activate gift cards of a shipment: they wait for its answer, and
 * GIFTCARD_ACTIVATE is stored (documented event; the status is v3's). Refuses the cards of a
 * cancelled shipment and cards that are active (policies).
 */
export function activateGiftCards(tx: Tx, asked: NamedGiftCards): Shipment {
  const shipment = getSeen(tx, shipments, asked.shipmentId);
  if (shipmentStatus(shipment) === 'SHIPMENT_CANCELLED') throw invalid('shipmentId', 'must not be of a cancelled shipment');
  const found = named(shipment, asked);
  for (const { card, place } of found)
    if (card.giftCardStatus === 'ACTIVE') throw invalid(place, `must name gift cards that are not active: ${card.giftCardNum} is`);
  const cards = new Set(found.map(({ card }) => card));
  const next = withCards(shipment, (card) =>
    cards.has(card) ? { ...card, giftCardStatus: WAITING, giftCardActiveRequestDate: tx.now() } : card,
  );
  const order = tx.get(orders, shipment.orderId);
  const stored = keepShipment(tx, order, next, { note: 'Activation of gift cards requested' });
  happened(tx, 'GIFTCARD_ACTIVATE', order, aboutShipment(stored));
  return stored;
}

/**
 * Records what the gift card system answers: ACTIVE or FAILED, for cards whose activation was
 * requested (v3's statuses). Without a status the card is active (a policy).
 */
export function acknowledgeGiftCards(tx: Tx, asked: NamedGiftCards): Shipment {
  const shipment = getSeen(tx, shipments, asked.shipmentId);
  const answers = new Map<GiftCard, string>();
  for (const { card, status = 'ACTIVE', place } of named(shipment, asked)) {
    if (!(outcomes as readonly string[]).includes(status))
      throw invalid(`${place}.giftCardStatus`, `must be one of [${outcomes.join(', ')}]`);
    if (card.giftCardStatus !== WAITING) throw invalid(place, `must name gift cards whose activation was requested`);
    answers.set(card, status);
  }
  const next = withCards(shipment, (card) => {
    const giftCardStatus = answers.get(card);
    if (giftCardStatus === undefined) return card;
    return { ...card, giftCardStatus, ...(giftCardStatus === 'ACTIVE' && { giftCardActiveDate: tx.now() }) };
  });
  return keepShipment(tx, tx.get(orders, shipment.orderId), next, { note: 'Activation of gift cards acknowledged' });
}
