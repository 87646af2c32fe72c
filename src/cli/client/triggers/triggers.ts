import type { EventType } from '../../../domain/events/event-types.js';
import { drafts } from '../../../drafts/drafts.js';
import { type Floor, SOLD_OUT } from './floor.js';

/** The shortest story that ends with an event. */
export type Trigger = (floor: Floor) => Promise<void>;

const placed =
  (changes: Parameters<Floor['place']>[0] = {}): Trigger =>
  (floor) =>
    floor.place(changes);

/** Places an order and moves all of its units, move by move. */
const moved =
  (...names: readonly string[]): Trigger =>
  async (floor) => {
    await floor.place();
    await floor.moves(...names);
  };

/** The same, but only one unit makes the last move. */
const movedOne =
  (...names: readonly string[]): Trigger =>
  async (floor) => {
    await floor.place();
    await floor.moves(...names.slice(0, -1));
    await floor.moveOne(names.at(-1) ?? '');
  };

const held =
  (hold: string, path?: string): Trigger =>
  async (floor) => {
    await floor.place();
    await floor.move('hold', { hold });
    const { orderNumber } = floor;
    if (path !== undefined) await floor.v2('POST', path, { orderNumber, orderNumbers: [orderNumber] });
  };

const backordered =
  (then: (floor: Floor) => Promise<unknown> = async () => undefined): Trigger =>
  async (floor) => {
    await floor.place({ items: [{ sku: SOLD_OUT, orderedQuantity: 1, backorder: true }] });
    await floor.move('backorder');
    await then(floor);
  };

const pickup = { shipInfo: [{ shipToId: 'home', taxCode: 'NONE', shipToType: 'PICKUP' as const }] };

const atStore =
  (...names: readonly string[]): Trigger =>
  async (floor) => {
    await floor.place(pickup);
    await floor.moves(...names);
  };

const acknowledged =
  (eventType: EventType): Trigger =>
  async (floor) => {
    await floor.place();
    await floor.v2('POST', '/order/package-tracking/acknowledge', { orderNumber: floor.orderNumber, eventType });
  };

const shipmentAcknowledged =
  (eventType: EventType): Trigger =>
  async (floor) => {
    await floor.place();
    await floor.moves('allocate', 'ship');
    const { shipmentId } = await floor.shipment();
    await floor.v2('POST', '/order/package-tracking/acknowledge', { orderNumber: floor.orderNumber, eventType, shipmentId });
  };

const appeased: Trigger = async (floor) => {
  await floor.place();
  await floor.moves('allocate', 'ship');
  await floor.v2('POST', '/order/appeasement', drafts.appeasement({ orderNumber: floor.orderNumber }));
};

const giftCard: Trigger = async (floor) => {
  await floor.place();
  await floor.move('allocate');
  const { orderId, items } = await floor.order();
  const [allocation] = await floor.v2<{ allocationId: string }[]>('POST', '/allocation/query', { filters: { items: { orderId } } });
  const card = { lineItemId: items[0]?.lineItemId ?? '', giftCard: [{ giftCardNum: `${floor.orderNumber}-1` }] };
  const body = drafts.shipment({ allocationId: allocation?.allocationId ?? '', cartons: [drafts.carton({ items: [card] })] });
  const { shipmentId } = await floor.v2<{ shipmentId: string }>('POST', '/shipment', body);
  await floor.v2('POST', '/shipment/gift-card/activation', { shipmentId });
};

const invoicePosted: Trigger = async (floor) => {
  await floor.place();
  await floor.moves('allocate', 'ship');
  const query = { filters: { orders: { orderNumber: floor.orderNumber } } };
  const { invoices } = await floor.v2<{ invoices: { invoiceId: string }[] }>('POST', '/invoice/query', query);
  await floor.v2('POST', '/invoice/post', { invoiceIds: [invoices[0]?.invoiceId] });
};

/** Some events belong to no order. */
const listCreated: Trigger = async (floor) => {
  await floor.v2('POST', '/list', { name: 'Trigger', userId: 'trigger' });
};

const twoLines = { items: [{ orderedQuantity: 1 }, { orderedQuantity: 1 }] };

/**
 * How each event that the lifecycle can cause is caused; other events are caused by nothing yet.
 */
export const triggers: Readonly<Partial<Record<EventType, Trigger>>> = {
  ALLOCATION_CREATE: moved('allocate'),
  APPEASEMENT_NOTIFICATION_EMAIL: appeased,
  BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL: backordered((floor) => floor.advance('P31D')),
  BACKORDER_53_DAYS_CONSENT_TO_DELAY_EMAIL: backordered((floor) => floor.advance('P54D')),
  BACKORDER_CANCEL_EMAIL: backordered((floor) => floor.move('cancelBackorder')),
  BACKORDER_NOTIFICATION_EMAIL: backordered(),
  BOPIS_ORDER_CONFIRMATION_EMAIL: placed(pickup),
  BOPIS_ORDER_READY_FOR_PICKUP: atStore('allocate', 'readyForPickup'),
  CROSS_BORDER_VALIDATION: held('CROSSBORDER', '/order/cross-border/validate-order'),
  EXCHANGE_PENDING: moved('allocate', 'ship', 'requestExchange'),
  EXCHANGE_TO_SHIPMENT: moved('allocate', 'ship', 'requestExchange', 'exchange'),
  FRAUD_CANCEL: held('FRAUD', '/fraud/cancel'),
  FRAUD_RELEASE: held('FRAUD', '/fraud/release'),
  GIFTCARD_ACTIVATE: giftCard,
  INVOICE_POSTING: invoicePosted,
  LIST_UPDATE: listCreated,
  MULTI_ITEM_ORDER_CONFIRMATION_EMAIL: placed(twoLines),
  ORDER_CANCELLED: moved('cancel'),
  ORDER_CANCELLED_IN_PTS: acknowledged('ORDER_CANCELLED_IN_PTS'),
  ORDER_CONFIRMED: moved('release'),
  ORDER_CREATE: placed(),
  ORDER_CREATE_IN_PTS: acknowledged('ORDER_CREATE_IN_PTS'),
  ORDER_EXCHANGE: moved('allocate', 'ship', 'requestExchange', 'exchange'),
  ORDER_HOLD_CROSSBORDER: held('CROSSBORDER'),
  ORDER_HOLD_CSR: held('CSR'),
  ORDER_HOLD_FRAUD: held('FRAUD'),
  ORDER_PARTIALLY_CANCELLED: movedOne('cancel'),
  ORDER_PARTIALLY_RETURNED: movedOne('allocate', 'ship', 'receiveReturn'),
  ORDER_RETURNED: moved('allocate', 'ship', 'receiveReturn'),
  ORDER_SHIPPED: moved('allocate', 'ship'),
  PICKUP_COMPLETED: atStore('allocate', 'readyForPickup', 'pickUp'),
  PICKUP_CREATED: atStore('allocate', 'readyForPickup'),
  REFUND_NOTIFICATION_EMAIL: moved('allocate', 'ship', 'receiveReturn'),
  RETURN_NOTIFICATION_EMAIL: moved('allocate', 'ship', 'receiveReturn'),
  RETURN_PENDING: moved('allocate', 'ship', 'requestReturn'),
  RETURN_PROCESSING: moved('allocate', 'ship', 'processReturn'),
  RETURN_REJECTED: moved('allocate', 'ship', 'requestReturn', 'rejectReturn'),
  SHIPMENT_CANCELLED: moved('allocate', 'ship', 'unship'),
  SHIPMENT_CANCELLED_IN_PTS: shipmentAcknowledged('SHIPMENT_CANCELLED_IN_PTS'),
  SHIPMENT_CREATED: moved('allocate', 'ship'),
  SHIPMENT_CREATE_IN_PTS: shipmentAcknowledged('SHIPMENT_CREATE_IN_PTS'),
  SHIPMENT_UPDATE: moved('allocate', 'ship', 'deliver'),
  SHIPPING_CONFIRMATION_EMAIL: moved('allocate', 'ship'),
  SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL: placed({ items: [{ orderedQuantity: 1 }] }),
};
