import { drafts } from '../../src/index.js';
import { allocations, pendingQuantity } from '../../src/model/allocation.js';
import { transfers } from '../../src/model/inventory-transfer.js';
import { type Order, orders } from '../../src/model/order.js';
import { reservations } from '../../src/model/reservation.js';
import { shipments } from '../../src/model/shipment.js';
import type { Tx } from '../../src/store/tx.js';
import { type Answer, NOW, type Tenant } from '../support/tenant.js';
import type { Call, CalledLine } from './calls.js';
import { isLater } from './later-calls.js';
import { makeLaterCall } from './make-later-call.js';

/** A tenant that is called, and its records. */
export interface World {
  tenant: Tenant;
  look<T>(work: (tx: Tx) => T): T;
}

type Of<K extends string> = Extract<Call, Record<K, unknown>>;

/** The record that a number picks; −1 is the latest. */
const picked = <T>(all: Iterable<T>, n: number): T | undefined => {
  const list = [...all];
  return n < 0 ? list.at(n) : list[n % Math.max(1, list.length)];
};

const lineOf = ({ sku, quantity, price, backorder }: CalledLine) => ({ sku, orderedQuantity: quantity, itemUnitPrice: price, backorder });

const lineOfV3 = ({ sku, quantity, price, backorder, fulfilled, managed }: CalledLine) => ({
  ...{ sku, orderedQuantity: quantity, itemUnitPrice: price, isBackorder: backorder },
  ...(!(fulfilled && managed) && { fulfillment: { isFulfillable: fulfilled, isInventoryManaged: managed } }),
});

const CARD = { cardIdentifier: '3456', expirationYear: '2029', paymentId: 'P1' };

const paidOf = (amount: number) => ({
  ...{ paymentCounter: 1, currency: 'USD', authorizedAmount: amount, paidAt: NOW, paymentStatus: 'AUTHORIZED' },
  paymentIdentifier: CARD,
});

function place({ tenant, look }: World, { place: by, lines, paid, cart }: Of<'place'>): Promise<Answer> {
  const orderNumber = `N-${look((tx) => tx.count(orders)) + 1}`;
  const named = { orderNumber, ...(cart !== undefined && { cartId: cart }) };
  if (by === 'v3') {
    const payments = paid === undefined ? {} : { payments: [paidOf(paid)] };
    return tenant.v3('POST', '/orders', { body: { ...drafts.orderV3({ items: lines.map(lineOfV3) }), ...named, ...payments } });
  }
  const payments = paid === undefined ? [] : [drafts.payment({ authAmount: paid, paymentDate: NOW, paymentIdentifier: CARD })];
  return tenant.post('/order', { ...drafts.order({ items: lines.map(lineOf) }), ...named, payments });
}

function stock({ tenant }: World, { stock: by, sku, locationNum, onHand }: Of<'stock'>): Promise<Answer> {
  const counters = { onHand };
  if (by === 'v2')
    return tenant.patch('/inventory', drafts.stock({ sku, itemId: sku.charCodeAt(0), locationNum, counters, backOrderLimit: 3 }));
  const body = { sku, itemId: sku.charCodeAt(0), locationNumber: locationNum, counters, backorderLimit: 3 };
  return tenant.v3('POST', '/inventories/actions/find-and-update', { body });
}

/** Ships what is allocated of an order: by its allocation in v2, by its lines in v3. */
function ship({ tenant, look }: World, { orderId, orderNumber }: Order, { ship: by, quantity, scratch }: Of<'ship'>): Promise<Answer> {
  const number = `S-${look((tx) => tx.count(shipments)) + 1}`;
  const held = look((tx) => tx.by(allocations, 'orderId', orderId)).find(({ items }) => items.some((item) => pendingQuantity(item) > 0));
  const items = (held?.items ?? []).filter((item) => pendingQuantity(item) > 0);
  const [first] = items;
  const scratched = scratch && first ? [{ lineItemId: first.orderLineId, quantity: 1, reasonCode: 'BROKEN' }] : [];
  const sent = items.map((item) => ({
    lineItemId: item.orderLineId,
    shippedQuantity: quantity ?? pendingQuantity(item) - scratched.length,
  }));
  const trackingNumber = `T-${number}`;
  if (by === 'v2') {
    const cartons = [drafts.carton({ trackingNumber, items: sent })];
    return tenant.post('/shipment', {
      allocationId: held?.allocationId ?? 'none',
      shipmentNum: number,
      cartons,
      scratchedItems: scratched,
    });
  }
  const named = (sent.length > 0 ? sent : [{ lineItemId: 'line-1', shippedQuantity: 1 }]).map((item) => ({ ...item, orderNumber }));
  const body = { shipmentNumber: number, cartons: [{ trackingNumber, items: named }] };
  return tenant.v3('POST', '/shipments/create-order-shipment', { body });
}

/** Sends units of a shipment back. */
function sendBack(
  { tenant, look }: World,
  { orderId, orderNumber }: Order,
  { back, at, quantity, type, exchange }: Of<'back'>,
): Promise<Answer> {
  const held = look((tx) => tx.by(shipments, 'orderId', orderId)).flatMap(({ shipmentId, cartons }) =>
    cartons.flatMap(({ items }) =>
      items.map(({ lineItemId, shipmentLineItemId, sku, itemId }) => ({ lineItemId, shipmentLineItemId, shipmentId, sku, itemId })),
    ),
  );
  const unit = picked(held, at) ?? { lineItemId: 'line-1', shipmentLineItemId: 'none', shipmentId: 'none', sku: 'A', itemId: '1' };
  const { lineItemId, shipmentLineItemId, shipmentId, sku, itemId } = unit;
  const replacement = { exchange: { items: [{ itemId: back === 'v2' ? String(itemId) : Number(itemId), sku, quantity }] } };
  const swap = exchange && { ...replacement };
  if (back === 'v2') {
    const item = {
      orderLineItemId: lineItemId,
      shipmentLineId: shipmentLineItemId,
      shipmentId,
      quantity,
      returnType: type,
      scanTimeStamp: NOW,
      ...swap,
    };
    return tenant.post('/order/returns', { orderId, source: 'CSR', employeeId: 'E', returnTimeStamp: NOW, exchange, items: [item] });
  }
  const item = {
    orderLineItemId: lineItemId,
    shipmentLineId: shipmentLineItemId,
    shipmentId,
    quantity,
    returnType: type,
    scannedAt: NOW,
    ...swap,
  };
  return tenant.v3('POST', `/orders/order-number/${orderNumber}/actions/submit-return-request`, {
    body: { source: 'CSR', isExchange: exchange, items: [item] },
  });
}

function appease({ tenant }: World, { orderId, orderNumber, items }: Order, { appease: by, line, amount }: Of<'appease'>): Promise<Answer> {
  const lineItemId = items[(line ?? 0) % items.length]?.lineItemId;
  if (by === 'v2') {
    const credit = { ...drafts.appeasement().appeasements?.[0], value: amount };
    const of = line === undefined ? { appeasements: [credit] } : { items: [{ lineItemId, appeasements: [credit] }] };
    return tenant.post('/order/appeasement', { orderNumber, source: 'CSR', userID: 'U', ...of });
  }
  const credit = { amount, currency: 'USD', reasonCode: 'late' };
  const of = line === undefined ? { appeasements: [credit] } : { items: [{ lineItemId, appeasements: [credit] }] };
  return tenant.v3('POST', `/orders/order-id/${orderId}/actions/create-appeasement`, { body: { source: 'CSR', userId: 'U', ...of } });
}

function pay({ tenant }: World, { orderNumber }: Order, { pay: by, status, captured, refunded }: Of<'pay'>): Promise<Answer> {
  const balances = { captured, ...(refunded !== undefined && { refunded }) };
  if (by === 'v2') return tenant.post(`/order/payment-status/${orderNumber}`, { paymentIdentifier: 'P1', type: 'VISA', status, balances });
  return tenant.v3('POST', `/orders/order-number/${orderNumber}/actions/update-payment-status`, {
    body: { paymentIdentifier: 'P1', status, balances },
  });
}

/** A call about an order. */
function ofOrder(world: World, order: Order, now: Call): Promise<Answer> {
  const { tenant } = world;
  const { orderId, orderNumber } = order;
  const act = (action: string, body?: object) => tenant.v3('POST', `/orders/order-number/${orderNumber}/actions/${action}`, { body });
  if ('move' in now) return tenant.call('POST', `/__sandbox/orders/${orderNumber}/moves`, { body: { move: now.move } });
  if ('act' in now) return act('update-status', { statusCode: now.act });
  if ('ship' in now) return ship(world, order, now);
  if ('back' in now) return sendBack(world, order, now);
  if ('appease' in now) return appease(world, order, now);
  if ('pay' in now) return pay(world, order, now);
  if ('fraud' in now)
    return now.fraud === 'v2'
      ? tenant.post(`/fraud/${now.how}`, { orderNumber, ...(now.how === 'cancel' && { reasonCode: 'fraud' }) })
      : act(`fraud-${now.how}`, now.how === 'cancel' ? { reasonCode: 'fraud' } : undefined);
  if ('cancel' in now) {
    const items =
      now.line === undefined
        ? {}
        : { items: [{ lineItemId: order.items[now.line % order.items.length]?.lineItemId, quantity: now.quantity }] };
    return now.cancel === 'v2' ? tenant.cancel(orderId, items) : act('cancel', { reasonCode: 'late', ...items });
  }
  if ('fees' in now) {
    const fees = [{ name: 'ECO', amount: now.amount }];
    const lineItemId = order.items[(now.line ?? 0) % order.items.length]?.lineItemId;
    return act('update-fees-and-taxes', now.line === undefined ? { fees } : { items: [{ lineItemId, fees }] });
  }
  if (!('elsewhere' in now)) throw new Error(`No call is known for ${JSON.stringify(now)}`);
  return tenant.v3('PUT', `/orders/order-id/${orderId}/ship-info/home/ship-to-address`, { body: now.address });
}

function transfer({ tenant, look }: World, { transfer: from, sku, quantity, to }: Of<'transfer'>): Promise<Answer> {
  const number = `T-${look((tx) => tx.count(transfers)) + 1}`;
  const ends = { shipFrom: { locationNumber: String(from) }, shipTo: { locationNumber: String(to) } };
  const cartons = [{ cartonNumber: 'C-1', trackingNumber: `TR-${number}`, items: [{ sku, packedQuantity: quantity }] }];
  const body = { shipmentNumber: number, transferNumber: number, type: 'TRANSFER', ...ends, shippedAt: NOW, cartons };
  return tenant.v3('POST', '/shipments/inventory-transfer', { body });
}

function arrive({ tenant, look }: World, { arrive: n, some, how }: Of<'arrive'>): Promise<Answer> | undefined {
  const one = picked(
    look((tx) => [...tx.list(transfers)]),
    n,
  );
  if (!one) return undefined;
  const items = one.cartons[0]?.items.map(({ shipmentLineItemId }) => ({ shipmentLineItemId, quantity: 1 }));
  const body = how === 'receiving' && some ? { cartons: [{ cartonNumber: 'C-1', items }] } : {};
  return tenant.v3('POST', `/shipments/inventory-transfer/${one.shipmentId}/action/${how}`, { body });
}

function reallocate({ tenant, look }: World, { reallocate: by, at, to }: Of<'reallocate'>): Promise<Answer> | undefined {
  const one = picked(
    look((tx) => [...tx.list(allocations)]),
    at,
  );
  if (!one) return undefined;
  const { allocationId } = one;
  if (by === 'v2')
    return tenant.put('/allocation/reallocate', { channel: '12', tenant: tenant.account, documentType: 'ALLOCATION', id: [allocationId] });
  const requestId = String(one.merchant?.['allocationRequestId'] ?? allocationId);
  return tenant.v3('PUT', `/allocations/allocation-request-id/${requestId}`, {
    body: { allocationRequestId: requestId, locationNumber: String(to) },
  });
}

/** Makes a call; undefined if there is nothing that it could be about. */
export function makeCall(world: World, now: Call): Promise<Answer> | undefined {
  const { tenant, look } = world;
  if (isLater(now)) return makeLaterCall(world, now);
  if ('place' in now) return place(world, now);
  if ('stock' in now) return stock(world, now);
  if ('softly' in now) {
    const items = [{ lineItemId: 'line-1', sku: now.sku, quantity: now.quantity, channelId: '12' }];
    return tenant.v3('POST', `/inventory-networks/actions/soft-${now.softly}`, { body: { cartId: now.cart, items } });
  }
  if ('transfer' in now) return transfer(world, now);
  if ('arrive' in now) return arrive(world, now);
  if ('reallocate' in now) return reallocate(world, now);
  if ('advance' in now) return tenant.call('POST', '/__sandbox/clock/advance', { body: { by: now.advance } });
  if ('consent' in now) {
    const one = picked(
      look((tx) => [...tx.list(reservations)]),
      now.at,
    );
    if (!one) return undefined;
    const body = { action: now.answer, backOrderId: one.id };
    return now.consent === 'v2' ? tenant.post('/backpre-order/order/backorder/consent-to-delay', body) : tenant.consent(one.id, now.answer);
  }
  const n = 'n' in now ? now.n : 'elsewhere' in now ? now.elsewhere : now.fees;
  const order = picked(
    look((tx) => [...tx.list(orders)]),
    n,
  );
  return order && ofOrder(world, order, now);
}
