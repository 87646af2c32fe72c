import { oneOf } from '../../core/one-of.js';
import { present } from '../../core/reshape.js';
import { lineStatusCodes } from '../../domain/status/line-status.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import { saveConsent } from './consent.js';
import { getReservation } from './reserve.js';
import { type ReservationPage, searchReservations } from './search-reservations.js';
import type { StandingReservation } from './standing.js';
import { reservationStatus } from './status.js';

/** v3 documents every order status but ORDER_HOLD_EXTERNAL, and no other texts. */
function orderStatusToV3(code: string) {
  const known = oneOf(orderStatusCodes, code) ?? 'ORDER_CREATED';
  return known === 'ORDER_HOLD_EXTERNAL' ? 'ORDER_HOLD' : known;
}

/** Line statuses that v3 documents beside those a line's units give. */
const otherLineStatuses = [
  'REFUNDED',
  'PARTIALLY_REFUNDED',
  'PARTIALLY_CANCELLED_REFUNDED',
  'ORDER_LINE_INVALID_SKU',
  'ORDER_LINE_VALID',
] as const;
const lineStatuses = [...lineStatusCodes, ...otherLineStatuses];

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
    lineItemStatus: oneOf(lineStatuses, one.lineItemStatus),
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

const pageToV3 = ({ rows, count, limit, offset }: ReservationPage<ReturnType<typeof reservationToV3>>) => ({
  data: rows,
  pagination: { limit, offset, count },
});

export const v3: Routes = [
  op('saveDelayConsent', {
    does: saveConsent,
    with: ({ path, body }) => ({ id: path.id, consent: body.consent }),
    returns: reservationToV3,
  }),
  op('getBackorderPreorder', { does: getReservation, with: ({ path }) => path.id, returns: reservationToV3 }),
  op('searchBackordersPreorders', {
    does: searchReservations<ReturnType<typeof reservationToV3>>,
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
