import { expect } from 'vitest';
import { movesNow } from '../../src/domain/moves/moves-now.js';
import { drafts } from '../../src/index.js';
import { allocations } from '../../src/model/allocation.js';
import { type Transfer, transfers } from '../../src/model/inventory-transfer.js';
import { invoices } from '../../src/model/invoice.js';
import { type Order, orders } from '../../src/model/order.js';
import { reservations } from '../../src/model/reservation.js';
import { type Shipment, shipments } from '../../src/model/shipment.js';
import type { Collection } from '../../src/store/collection.js';
import { type Answer, NOW } from '../support/tenant.js';
import type { LaterCall } from './later-calls.js';
import type { World } from './make-call.js';
import { makeRoom } from './places.js';

type Of<K extends string> = Extract<LaterCall, Record<K, unknown>>;

/** The record of a collection that a number picks; −1 is the latest. */
function found<T extends object>({ look }: World, collection: Collection<T>, n: number): T | undefined {
  const all = look((tx) => [...tx.list(collection)]);
  return n < 0 ? all.at(n) : all[n % Math.max(1, all.length)];
}

const lineOf = ({ items }: Order, n: number) => items[n % items.length];

function adjust({ tenant }: World, { adjust: by, sku, locationNum, more }: Of<'adjust'>): Promise<Answer> {
  const counters = { onHand: more };
  const itemId = sku.charCodeAt(0);
  if (by === 'v2') return tenant.patch('/inventory/adjustment', { sku, itemId, locationNum, channelId: '12', counters });
  return tenant.v3('POST', '/inventories/actions/find-and-adjust-inventory-counters', {
    body: { sku, itemId, locationNumber: locationNum, counters },
  });
}

function track({ tenant }: World, { shipmentNum, cartons }: Shipment, { track: by, event }: Of<'track'>): Promise<Answer> {
  const [{ trackingNumber = 'none' } = {}] = cartons;
  const told = { event, eventId: `${event} ${trackingNumber}` };
  if (by === 'v2') return tenant.post('/shipment/tracking', { trackingNumber, ...told, timestamp: NOW });
  return tenant.v3('POST', '/shipments/actions/update-tracking', {
    body: { shipmentNumber: shipmentNum, trackingNumber, tracking: [told] },
  });
}

async function stateStatus({ tenant }: World, { shipmentId }: Shipment, statusCode: string): Promise<Answer> {
  const shown = await tenant.ok(tenant.get(`/shipment/${shipmentId}`));
  return tenant.put(`/shipment/${shipmentId}`, { ...shown, statusCode });
}

/** Sends units of a shipment once more. */
function reship({ tenant, look }: World, { allocationId, cartons }: Shipment, { reship: by, quantity }: Of<'reship'>): Promise<Answer> {
  const number = `R-${look((tx) => tx.count(shipments)) + 1}`;
  const lineItemId = cartons[0]?.items[0]?.lineItemId ?? 'line-1';
  const items = [{ lineItemId, shippedQuantity: quantity }];
  const carton = { trackingNumber: `T-${number}`, items };
  if (by === 'v2') return tenant.post('/shipment/reship', { allocationId, shipmentNum: number, cartons: [drafts.carton(carton)] });
  return tenant.v3('POST', '/shipments/actions/re-ship', { body: { allocationId, shipmentNumber: number, cartons: [carton] } });
}

function wait({ tenant }: World, order: Order, { line, quantity, type, locationNum }: Of<'wait'>): Promise<Answer> {
  const { lineItemId, sku } = lineOf(order, line) ?? {};
  const { orderNumber } = order;
  return tenant.reserve({ orderNumber, lineItemId, sku, type, orderDate: NOW, backOrderedQuantity: quantity, locationNum, channelId: '12', orderStatusCode: 'ORDER_CREATED' }); // biome-ignore format: one thought
}

/** The order as v2 shows it, put back with other figures of a line or with another status. */
async function putBack({ tenant }: World, { orderNumber }: Order, { line, figures, statusCode }: Of<'put'>): Promise<Answer> {
  const shown = await tenant.order(orderNumber);
  const items = shown.items.map((one: object, i: number) => (i === line ? { ...one, ...figures } : one));
  return tenant.put(`/order/${orderNumber}`, { ...shown, items, ...(statusCode !== undefined && { statusCode }) });
}

function pack({ tenant }: World, transfer: Transfer, { sku, quantity, how }: Of<'pack'>): Promise<Answer> {
  const { shipmentNumber, transferNumber, shipFrom, shipTo } = transfer;
  const cartons = [
    { cartonNumber: 'C-1', trackingNumber: `TR-${shipmentNumber}`, items: [{ sku, packedQuantity: quantity, quantityType: how }] },
  ];
  const body = { shipmentNumber, transferNumber, type: 'TRANSFER', shipFrom, shipTo, shippedAt: NOW, cartons };
  return tenant.v3('POST', '/shipments/inventory-transfer/pack-unpack', { body });
}

/** Carries out one of the moves that are told to be legal: it must be. */
async function fire({ tenant, look }: World, order: Order, { fire: n, quantity }: Of<'fire'>): Promise<Answer> {
  const legal = look((tx) => movesNow(tx, order)).filter((one) => one.legal && one.lines.length > 0);
  const { move, lines } = legal[n % Math.max(1, legal.length)] ?? { move: 'allocate', lines: [] };
  const items = lines.slice(0, 1).map(({ lineItemId, most }) => ({ lineItemId, quantity: Math.min(most, quantity ?? most) }));
  const some = quantity === undefined ? {} : { items };
  const answer = await tenant.call('POST', `/__sandbox/orders/${order.orderNumber}/moves`, { body: { move, ...some } });
  if (lines.length > 0) expect(answer, `${move} ${JSON.stringify(some)} was told to be legal`).toMatchObject({ status: 200 });
  return answer;
}

function ofOrder(world: World, order: Order, now: LaterCall): Promise<Answer> | undefined {
  const { tenant } = world;
  if ('fire' in now) return fire(world, order, now);
  const { orderNumber } = order;
  if ('wait' in now) return wait(world, order, now);
  if ('put' in now) return putBack(world, order, now);
  if ('authorize' in now) {
    const { sync, force } = now;
    return tenant.v3('POST', '/orders/actions/authorize-payments', { body: { orders: [{ orderNumber }], sync, force } });
  }
  if (!('credit' in now)) throw new Error(`No call is known for ${JSON.stringify(now)}`);
  const credit = { type: 'GIFT_CARD', amount: now.amount, currency: 'USD', reasonCode: 'goodwill', source: 'CSR' };
  return tenant.v3('POST', `/orders/order-number/${orderNumber}/actions/create-credits`, { body: { credits: [credit] } });
}

function ofReservation(world: World, now: Of<'change'> | Of<'drop'>): Promise<Answer> | undefined {
  const one = found(world, reservations, 'drop' in now ? now.drop : now.change);
  if (!one) return undefined;
  if ('drop' in now) return world.tenant.dropReservation(one.id);
  const { quantity, released, locationNum } = now;
  const change = { backOrderedQuantity: quantity, toReleaseQuantity: released, locationNum };
  return world.tenant.changeReservation(one.orderNumber, change, one.lineItemId);
}

/** Posts, acknowledges or replaces an invoice: what the ledger says of it stays. */
function bill(world: World, { bill: how, at, total }: Of<'bill'>): Promise<Answer> | undefined {
  const { tenant } = world;
  const invoice = found(world, invoices, at);
  if (!invoice) return undefined;
  const { invoiceId, invoiceNumber, invoiceType, shipmentId, invoiceTotal, auditLogs } = invoice;
  if (how === 'post') return tenant.post('/invoice/post', { invoiceIds: [invoiceId] });
  if (how === 'acknowledge') return tenant.v3('POST', `/invoices/${invoiceId}/acknowledge`, { body: {} });
  const own = { channelId: '12', currency: 'USD', totalTaxAmount: 0, statusCode: 'CREATED', version: auditLogs.length };
  const body = { ...own, invoiceId, invoiceNumber, invoiceType, shipmentId, invoiceTotal: total ?? invoiceTotal };
  return tenant.v3('PUT', `/invoices/${invoiceId}`, { body });
}

/** Makes a call; undefined if there is nothing that it could be about. */
export function makeLaterCall(world: World, now: LaterCall): Promise<Answer> | undefined {
  const { tenant } = world;
  if ('policies' in now) return tenant.call('PATCH', '/__sandbox/policies', { body: now.policies });
  if ('bill' in now) return bill(world, now);
  if ('room' in now) return makeRoom(tenant, now.room, now.most);
  if ('adjust' in now) return adjust(world, now);
  if ('unallocate' in now) {
    const one = found(world, allocations, now.unallocate);
    return one && tenant.put(`/allocation/cancel/${one.allocationId}`);
  }
  if ('pack' in now) {
    const one = found(world, transfers, now.pack);
    return one && pack(world, one, now);
  }
  if ('change' in now || 'drop' in now) return ofReservation(world, now);
  if ('track' in now || 'shipment' in now || 'reship' in now) {
    const one = found(world, shipments, 'shipment' in now ? now.shipment : now.at);
    if (!one) return undefined;
    if ('track' in now) return track(world, one, now);
    return 'shipment' in now ? stateStatus(world, one, now.statusCode) : reship(world, one, now);
  }
  const order = found(world, orders, 'n' in now ? now.n : (Object.values(now)[0] as number));
  return order && ofOrder(world, order, now);
}
