import type { components } from '../../contract-types.js';
import { invalid } from '../../core/forms/errors.js';
import { without } from '../../core/values/reshape.js';
import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { openTable } from '../../kit/open-table.js';
import type { Routes } from '../../kit/route.js';
import type { Reservation } from '../../model/reservation.js';
import { type Consent, saveConsent } from './consent.js';
import { notifyRelease } from './notify-release.js';
import { createReservation, deleteReservation, getReservation, listReservations, type NewReservation } from './reserve.js';
import type { StandingReservation } from './standing.js';
import { type ReservationChange, updateReservation } from './update-reservation.js';

/** v2 writes booleans as the strings "true" and "false" (documented). */
function booleanFromV2(text: string, name: string): boolean {
  if (text !== 'true' && text !== 'false') throw invalid(name, 'must be one of ["true", "false"]');
  return text === 'true';
}

type Body = components['schemas']['BackOrderPreOrderReservation'];

/** The fields of v2's BackOrderPreOrderReservation. */
const fields = fieldTable<Reservation, StandingReservation>()(
  {
    id: 'id',
    orderNumber: 'orderNumber',
    sku: 'sku',
    lineItemId: 'lineItemId',
    itemId: 'itemId',
    type: 'type',
    cartId: 'cartId',
    orderDate: 'orderDate',
    locationNum: 'locationNum',
    channelId: 'channelId',
    vendorId: 'vendorId',
    consentDate: 'consentDate',
    lastNotificationDate: 'lastNotificationDate',
    toNotify: { of: 'toNotify', shows: ({ toNotify }) => toNotify, takes: (text, name) => String(booleanFromV2(text, name)) },
    orderStatusCode: 'orderStatusCode',
    lineItemStatus: 'lineItemStatus',
    paymentStatus: 'paymentStatus',
    backOrderedQuantity: 'quantity',
    toReleaseQuantity: 'released',
    consentToDelay: { of: 'consented', shows: ({ consented }) => String(consented ?? false), takes: booleanFromV2 },
  },
  {
    orderId: 'inner',
    quantity: 'inner',
    released: 'inner',
    cancelled: 'inner',
    consented: 'inner',
    stockId: 'inner',
    linked: 'inner',
    createdAt: 'inner',
    updatedAt: 'inner',
    merchant: 'inner',
  },
);

/** Fields that name the reservation of an update, or that no update changes. */
const fixed = ['id', 'orderNumber', 'sku', 'lineItemId', 'itemId', 'type', 'cartId', 'orderDate'] as const;

const changeFromV2 = (body: Partial<Body>): ReservationChange => without(fields.record(body), fixed);
const newFromV2 = (body: Body): NewReservation => ({ released: 0, ...fields.record(body) });

const { names } = fields;

/** The fields of v2's consent to a delay. */
const consents = openTable<Consent>()({ backOrderId: 'id', action: 'consent' });

/** A reservation as v2's BackOrderPreOrderReservation. */
export const reservationToV2 = fields.view;

export const v2: Routes = [
  op('createReservation', { does: createReservation, with: ({ body }) => newFromV2(body), returns: reservationToV2, names }),
  op('getReservation', {
    does: getReservation,
    with: ({ query }) => query.BackOrderPreOrderReservationId,
    returns: reservationToV2,
  }),
  op('listReservations', {
    does: listReservations,
    with: ({ path }) => path.identifier,
    returns: (all) => all.map(reservationToV2),
  }),
  op('updateReservation', {
    does: updateReservation,
    with: ({ path, body }) => ({ orderNumber: path.orderNumber, lineItemId: path.lineItemId, change: changeFromV2(body) }),
    returns: reservationToV2,
    names,
  }),
  op('deleteReservation', { does: deleteReservation, with: ({ path }) => path.identifier, returns: reservationToV2 }),
  op('consentToDelay', {
    does: saveConsent,
    with: ({ body }) => consents.record(body),
    returns: reservationToV2,
    names: consents.names,
  }),
  op('notifyBackorderRelease', { does: notifyRelease, with: () => undefined, returns: () => ({}) }),
];
