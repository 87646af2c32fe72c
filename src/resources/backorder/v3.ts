import { oneOf } from '../../core/values/one-of.js';
import { wholeIn } from '../../core/values/written-number.js';
import { lineStatusCodes } from '../../domain/status/line-status.js';
import { alsoNamed } from '../../kit/also-named.js';
import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Reservation } from '../../model/reservation.js';
import type { Searchable } from '../../query/v3-field.js';
import { saveConsent } from './consent.js';
import { getReservation } from './reserve.js';
import { searchReservations } from './search-reservations.js';
import type { StandingReservation } from './standing.js';
import { reservationStatus } from './status.js';

/** Returns an order status as v3 documents it. v3 has no ORDER_HOLD_EXTERNAL. */
function orderStatusToV3(code: string) {
  const known = oneOf(orderStatusCodes, code) ?? 'ORDER_CREATED';
  return known === 'ORDER_HOLD_EXTERNAL' ? 'ORDER_HOLD' : known;
}

/** Line statuses that v3 documents in addition to those that follow from a line's units. */
const otherLineStatuses = [
  'REFUNDED',
  'PARTIALLY_REFUNDED',
  'PARTIALLY_CANCELLED_REFUNDED',
  'ORDER_LINE_INVALID_SKU',
  'ORDER_LINE_VALID',
] as const;
const lineStatuses = [...lineStatusCodes, ...otherLineStatuses];

/** The fields of v3's BackorderPreorder. */
const fields = fieldTable<Reservation, StandingReservation>()({
  id: 'id',
  orderId: { of: 'orderId', shows: ({ orderId }) => orderId },
  orderNumber: 'orderNumber',
  lineItemId: 'lineItemId',
  sku: 'sku',
  itemId: { of: 'itemId', alone: true, shows: ({ itemId }) => wholeIn(itemId) },
  type: 'type',
  status: { alone: true, indexed: 'status', shows: reservationStatus },
  cartId: 'cartId',
  orderedAt: 'orderDate',
  quantity: 'quantity',
  releasedQuantity: 'released',
  locationNumber: 'locationNum',
  vendorId: 'vendorId',
  isDelayConsented: { of: 'consented', alone: true, shows: ({ consented = false }) => consented },
  consentReceivedAt: 'consentDate',
  lastNotifiedAt: 'lastNotificationDate',
  orderStatusCode: { of: 'orderStatusCode', shows: ({ orderStatusCode }) => orderStatusToV3(orderStatusCode) },
  lineItemStatus: {
    of: 'lineItemStatus',
    shows: ({ lineItemStatus }) => oneOf(lineStatuses, lineItemStatus),
  },
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
});

/** A reservation as v3's BackorderPreorder. */
export const reservationToV3 = fields.view;

/** The fields that a search can name, in v3's or in v2's spelling. */
const named = alsoNamed(
  { prefix: 'backOrderPreOrder', fields },
  { backOrderedQuantity: 'quantity', toReleaseQuantity: 'releasedQuantity', consentToDelay: 'isDelayConsented' },
);

const searchable = (stand: (reservation: Reservation) => StandingReservation): Searchable => ({ ...named, sources: fields.sources(stand) });

const { names } = fields;

export const v3: Routes = [
  op('saveDelayConsent', {
    does: saveConsent,
    with: ({ path, body }) => ({ id: path.id, consent: body.consent }),
    returns: reservationToV3,
    names,
  }),
  op('getBackorderPreorder', { does: getReservation, with: ({ path }) => path.id, returns: reservationToV3 }),
  op('searchBackordersPreorders', {
    does: searchReservations,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: named.fields.spelled,
    returns: pageToV3(reservationToV3),
  }),
];
