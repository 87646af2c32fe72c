import { invalid } from '../../core/errors.js';
import { op, type Routes } from '../../kit/resource.js';
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

const pick = (record: object, fields: readonly string[]): object =>
  Object.fromEntries(
    fields.flatMap((field) => (field in record && record[field as never] !== undefined ? [[field, record[field as never]]] : [])),
  );

function changeFromV2(body: Record<string, unknown>): ReservationChange {
  const consented = booleanFromV2('consentToDelay', body['consentToDelay'] as string | undefined);
  booleanFromV2('toNotify', body['toNotify'] as string | undefined);
  return {
    ...pick(body, same),
    ...pick({ quantity: body['backOrderedQuantity'], released: body['toReleaseQuantity'] }, ['quantity', 'released']),
    ...(consented !== undefined && { consented }),
  };
}

const newFromV2 = (body: Record<string, unknown>): NewReservation =>
  ({ released: 0, ...pick(body, named), ...changeFromV2(body) }) as NewReservation;

/** A reservation as v2's BackOrderPreOrderReservation. */
const reservationToV2 = (reservation: StandingReservation) => ({
  ...pick(reservation, [...named, ...same]),
  backOrderedQuantity: reservation.quantity,
  toReleaseQuantity: reservation.released,
  consentToDelay: String(reservation.consented ?? false),
});

export const v2: Routes = {
  createReservation: op({ does: createReservation, with: ({ body }) => newFromV2(body), returns: reservationToV2 }),
  getReservation: op({
    does: getReservation,
    with: ({ query }) => query.BackOrderPreOrderReservationId as string,
    returns: reservationToV2,
  }),
  listReservations: op({
    does: listReservations,
    with: ({ path }) => path.identifier as string,
    returns: (all) => all.map(reservationToV2),
  }),
  updateReservation: op({
    does: updateReservation,
    with: ({ path, body }) => ({ orderNumber: path.orderNumber, lineItemId: path.lineItemId, change: changeFromV2(body) }),
    returns: reservationToV2,
  }),
  deleteReservation: op({ does: deleteReservation, with: ({ path }) => path.identifier as string, returns: reservationToV2 }),
  consentToDelay: op({ does: saveConsent, with: ({ body }) => ({ id: body.backOrderId, consent: body.action }), returns: reservationToV2 }),
  notifyBackorderRelease: op({ does: notifyRelease, with: () => undefined, returns: () => ({}) }),
};
