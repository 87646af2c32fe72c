import { lineStatusRows } from '../../domain/status/line-status.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import { saveConsent } from './consent.js';
import { getReservation } from './reserve.js';
import { type ReservationPage, searchReservations } from './search-reservations.js';
import type { StandingReservation } from './standing.js';
import { reservationStatus } from './status.js';

/** v3 documents every order status but ORDER_HOLD_EXTERNAL, and no other texts. */
const orderStatusToV3 = (code: string): string => {
  if (code === 'ORDER_HOLD_EXTERNAL') return 'ORDER_HOLD';
  return orderStatusCodes.includes(code) ? code : 'ORDER_CREATED';
};

/** Line statuses that v3 documents beside those a line's units give. */
const otherLineStatuses = ['REFUNDED', 'PARTIALLY_REFUNDED', 'PARTIALLY_CANCELLED_REFUNDED', 'ORDER_LINE_INVALID_SKU', 'ORDER_LINE_VALID'];
const lineStatuses = new Set([...lineStatusRows.map(([code]) => code), ...otherLineStatuses]);

/** Leaves out what a record does not have. */
const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** A reservation as v3's BackorderPreorder. */
export const reservationToV3 = (one: StandingReservation) =>
  present({
    id: one.id,
    orderId: one.orderId,
    orderNumber: one.orderNumber,
    lineItemId: one.lineItemId,
    sku: one.sku,
    itemId: /^\d{1,15}$/.test(one.itemId ?? '') ? Number(one.itemId) : undefined,
    type: one.type,
    status: reservationStatus(one),
    cartId: one.cartId,
    orderedAt: one.orderDate,
    quantity: one.quantity,
    releasedQuantity: one.released,
    locationNumber: one.locationNum,
    vendorId: one.vendorId,
    isDelayConsented: one.consented ?? false,
    consentReceivedAt: one.consentDate,
    lastNotifiedAt: one.lastNotificationDate,
    orderStatusCode: orderStatusToV3(one.orderStatusCode),
    lineItemStatus: lineStatuses.has(one.lineItemStatus ?? '') ? one.lineItemStatus : undefined,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
  });

/** What filters and sort may name. */
const fields: ReadonlySet<string> = new Set([
  'id',
  'orderId',
  'orderNumber',
  'lineItemId',
  'sku',
  'itemId',
  'type',
  'status',
  'cartId',
  'orderedAt',
  'quantity',
  'releasedQuantity',
  'locationNumber',
  'vendorId',
  'isDelayConsented',
  'consentReceivedAt',
  'lastNotifiedAt',
  'orderStatusCode',
  'lineItemStatus',
  'createdAt',
  'updatedAt',
]);

const pageToV3 = ({ rows, count, limit, offset }: ReservationPage) => ({ data: rows, pagination: { limit, offset, count } });

export const v3: Routes = [
  op('saveDelayConsent', {
    does: saveConsent,
    with: ({ path, body }) => ({ id: path.id, consent: body.consent }),
    returns: reservationToV3,
  }),
  op('getBackorderPreorder', { does: getReservation, with: ({ path }) => path.id, returns: reservationToV3 }),
  op('searchBackordersPreorders', {
    does: searchReservations,
    with: ({ query, body }) => ({
      filters: body.filters,
      sort: body.sort,
      limit: query.limit,
      offset: query.offset,
      view: reservationToV3,
      fields,
    }),
    returns: pageToV3,
  }),
];
