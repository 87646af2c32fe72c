import type { EventType } from '../../../domain/events/event-types.js';
import { drafts } from '../../../drafts/drafts.js';
import { type Floor, SOLD_OUT } from './floor.js';

/** What is done on the floor, up to an event. */
export type Story = (floor: Floor) => Promise<void>;

export const placed =
  (changes: Parameters<Floor['place']>[0] = {}): Story =>
  (floor) =>
    floor.place(changes);

/** Places an order and moves all of its units, move by move. */
export const moved =
  (...names: readonly string[]): Story =>
  async (floor) => {
    await floor.place();
    await floor.moves(...names);
  };

/** The same, but only one unit makes the last move. */
export const movedOne =
  (...names: readonly string[]): Story =>
  async (floor) => {
    await floor.place();
    await floor.lead(...names.slice(0, -1));
    await floor.moveOne(names.at(-1) ?? '');
  };

export const held =
  (hold: string, path?: string): Story =>
  async (floor) => {
    await floor.place();
    if (path === undefined) await floor.move('hold', { hold });
    else await floor.leadBy('hold', { hold });
    const { orderNumber } = floor;
    if (path !== undefined) await floor.v2('POST', path, { orderNumber, orderNumbers: [orderNumber] });
  };

export const backordered =
  (then?: (floor: Floor) => Promise<unknown>): Story =>
  async (floor) => {
    await floor.place({ items: [{ sku: SOLD_OUT, orderedQuantity: 1, backorder: true }] });
    if (!then) return floor.move('backorder');
    await floor.lead('backorder');
    await then(floor);
  };

export const pickup = { shipInfo: [{ shipToId: 'home', taxCode: 'NONE', shipToType: 'PICKUP' as const }] };

export const atStore =
  (...names: readonly string[]): Story =>
  async (floor) => {
    await floor.place(pickup);
    await floor.moves(...names);
  };

export const acknowledged =
  (eventType: EventType): Story =>
  async (floor) => {
    await floor.place();
    await floor.v2('POST', '/order/package-tracking/acknowledge', { orderNumber: floor.orderNumber, eventType });
  };

export const shipmentAcknowledged =
  (eventType: EventType): Story =>
  async (floor) => {
    await floor.place();
    await floor.lead('allocate', 'ship');
    const { shipmentId } = await floor.shipment();
    await floor.v2('POST', '/order/package-tracking/acknowledge', { orderNumber: floor.orderNumber, eventType, shipmentId });
  };

export const appeased: Story = async (floor) => {
  await floor.place();
  await floor.lead('allocate', 'ship');
  await floor.v2('POST', '/order/appeasement', drafts.appeasement({ orderNumber: floor.orderNumber }));
};

/** Issues a credit and, if a status is given, decides it. */
export const credited =
  (statusCode?: string): Story =>
  async (floor) => {
    await floor.place();
    const actions = `/orders/order-number/${encodeURIComponent(floor.orderNumber)}/actions`;
    const credit = { type: 'GIFT_CARD', amount: 5, currency: 'USD', reasonCode: 'goodwill', source: 'TRIGGER' };
    const { credits } = await floor.v3<{ credits: { creditId: string }[] }>('POST', `${actions}/create-credits`, { credits: [credit] });
    const [made] = credits;
    if (statusCode !== undefined) await floor.v3('POST', `${actions}/update-credit-status`, { creditId: made?.creditId, statusCode });
  };

export const giftCard: Story = async (floor) => {
  await floor.place();
  await floor.lead('allocate');
  const { orderId, items } = await floor.order();
  const [allocation] = await floor.v2<{ allocationId: string }[]>('POST', '/allocation/query', { filters: { items: { orderId } } });
  const card = { lineItemId: items[0]?.lineItemId ?? '', giftCard: [{ giftCardNum: `${floor.orderNumber}-1` }] };
  const body = drafts.shipment({ allocationId: allocation?.allocationId ?? '', cartons: [drafts.carton({ items: [card] })] });
  const { shipmentId } = await floor.v2<{ shipmentId: string }>('POST', '/shipment', body);
  await floor.v2('POST', '/shipment/gift-card/activation', { shipmentId });
};

export const invoicePosted: Story = async (floor) => {
  await floor.place();
  await floor.lead('allocate', 'ship');
  const query = { filters: { orders: { orderNumber: floor.orderNumber } } };
  const { invoices } = await floor.v2<{ invoices: { invoiceId: string }[] }>('POST', '/invoice/query', query);
  await floor.v2('POST', '/invoice/post', { invoiceIds: [invoices[0]?.invoiceId] });
};

/** Some events belong to no order. */
export const listCreated: Story = async (floor) => {
  await floor.v2('POST', '/list', { name: 'Trigger', userId: 'trigger' });
};

export const transferCreated: Story = async (floor) => {
  const number = `${floor.orderNumber}-T`;
  const ends = { shipFrom: { locationNumber: '1' }, shipTo: { locationNumber: '2' } };
  await floor.v3('POST', '/shipments/inventory-transfer', { shipmentNumber: number, transferNumber: number, ...ends });
};

/** A stock record that no other story has. */
const triggerStock = { sku: 'TRIGGER', itemId: 990_001, locationNum: 990, channelId: '12', vendorId: 'trigger', counters: { onHand: 1 } };

export const stockChanged: Story = async (floor) => {
  for (const _ of [1, 2]) await floor.v2('PUT', '/inventory', triggerStock);
};

export const stockCreated: Story = async (floor) => {
  const { inventory } = await floor.v2<{ inventory: { locationNum: number }[] }>('GET', '/inventory?skus=TRIGGER&limit=1000');
  await floor.v2('PUT', '/inventory', { ...triggerStock, locationNum: triggerStock.locationNum + inventory.length });
};

export const stockUploaded: Story = async (floor) => {
  const { url } = await floor.v2<{ url: string }>('POST', '/inventory/aws/upload-url', { fileName: 'trigger.csv' });
  const columns = 'itemId,sku,locationNum,channelId,vendorId,counters.onHand';
  await fetch(url, { method: 'PUT', body: `${columns}\n1,${SOLD_OUT},1,12,TRIGGER,0\n` });
  await floor.call('POST', '/__sandbox/webhooks/settle');
};

export const twoLines = { items: [{ orderedQuantity: 1 }, { orderedQuantity: 1 }] };
