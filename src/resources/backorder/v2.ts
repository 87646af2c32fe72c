import type { components } from '../../contract-types.js';
import { invalid } from '../../core/errors.js';
import { pick } from '../../core/reshape.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { saveConsent } from './consent.js';
import { notifyRelease } from './notify-release.js';
import { createReservation, deleteReservation, getReservation, listReservations, type NewReservation } from './reserve.js';
import type { StandingReservation } from './standing.js';
import { type ReservationChange, updateReservation } from './update-reservation.js';

/** v2 writes booleans as the strings "true" and "false" (documented). */
function booleanFromV2(field: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false') throw invalid(field, 'must be one of ["true", "false"]');
  return text === 'true';
}

const same = [
  'locationNum',
  'channelId',
  'vendorId',
  'consentDate',
  'lastNotificationDate',
  'toNotify',
  'orderStatusCode',
  'lineItemStatus',
  'paymentStatus',
] as const;
const named = ['id', 'orderNumber', 'sku', 'lineItemId', 'itemId', 'type', 'cartId', 'orderDate'] as const;

type Body = components['schemas']['BackOrderPreOrderReservation'];

function changeFromV2(body: Partial<Body>): ReservationChange {
  const { backOrderedQuantity: quantity, toReleaseQuantity: released } = body;
  const consented = booleanFromV2('consentToDelay', body.consentToDelay);
  booleanFromV2('toNotify', body.toNotify);
  return {
    ...pick(body, same),
    ...(quantity !== undefined && { quantity }),
    ...(released !== undefined && { released }),
    ...(consented !== undefined && { consented }),
  };
}

const newFromV2 = (body: Body): NewReservation => ({
  released: 0,
  ...pick(body, named),
  ...changeFromV2(body),
  ...pick(body, ['locationNum', 'channelId']),
  quantity: body.backOrderedQuantity,
});

/** A reservation as v2's BackOrderPreOrderReservation. */
export const reservationToV2 = (reservation: StandingReservation) => ({
  ...pick(reservation, [...named, ...same]),
  backOrderedQuantity: reservation.quantity,
  toReleaseQuantity: reservation.released,
  consentToDelay: String(reservation.consented ?? false),
});

export const v2: Routes = [
  op('createReservation', { does: createReservation, with: ({ body }) => newFromV2(body), returns: reservationToV2 }),
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
  }),
  op('deleteReservation', { does: deleteReservation, with: ({ path }) => path.identifier, returns: reservationToV2 }),
  op('consentToDelay', {
    does: saveConsent,
    with: ({ body }) => ({ id: body.backOrderId, consent: body.action }),
    returns: reservationToV2,
  }),
  op('notifyBackorderRelease', { does: notifyRelease, with: () => undefined, returns: () => ({}) }),
];
