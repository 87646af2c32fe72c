import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import { foundToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { itemsOf, type Shipment } from '../../model/shipment.js';
import { acknowledgeShipment } from './acknowledge-shipment.js';
import { createOrderShipment } from './create-order-shipment.js';
import { createShipment } from './create-shipment.js';
import { getShipment, searchShipments, shipmentNamed } from './find-shipment.js';
import { reship } from './reship.js';
import { setGiftCards } from './set-gift-cards.js';
import { trackCarton } from './track-carton.js';
import { searchable, shipmentFieldsV3, shipmentToV3 } from './views/v3.js';
import { trackingV3 } from './views/v3-items.js';

/** What v3's paths call the ways to name a shipment (documented). */
const types = { 'shipment-number': 'shipmentNum', 'shipment-external-id': 'shipmentExternalId' } as const;

type Body = components['schemas']['ShipmentCreateV3'];

const newFromV3 = ({ body }: { body: Body }) => shipmentFieldsV3.record(body);

/** The gift cards of a shipment as v3 lists them, item by item. */
const cardsToV3 = (shipment: Shipment) =>
  itemsOf(shipment).flatMap(({ shipmentLineItemId, giftCard = [] }) => {
    const giftCards = giftCard.flatMap(({ giftCardNum, giftCardStatus }) =>
      giftCardStatus === undefined ? [] : [{ giftCardNumber: giftCardNum, giftCardStatus: giftCardStatus as CardStatus }],
    );
    return giftCards.length > 0 ? [{ shipmentLineItemId, giftCards }] : [];
  });

type CardStatus = components['schemas']['GiftCardUpdateV3']['giftCardStatus'];

/** No status but 400 is documented for a shipment that cannot be created. */
const errors = { notFound: 400 } as const;
const { names } = shipmentFieldsV3;

export const v3: Routes = [
  op('createShipmentV3', { does: createShipment, with: newFromV3, returns: shipmentToV3, status: 201, errors, names }),
  op('createOrderShipment', {
    does: createOrderShipment,
    with: ({ body }) => shipmentFieldsV3.record(body),
    returns: shipmentToV3,
    status: 201,
    errors,
    names,
  }),
  op('reshipV3', { does: reship, with: newFromV3, returns: shipmentToV3, errors, names }),
  op('updateTracking', {
    does: trackCarton,
    with: ({ body: { shipmentNumber, trackingNumber, trackingURL, tracking = [] } }) => ({
      shipmentNum: shipmentNumber,
      trackingNumber,
      trackingURL,
      events: tracking.map((event) => trackingV3.record(event)),
    }),
    returns: (shipment) => ({ shipments: [shipmentToV3(shipment)] }),
    names,
  }),
  op('searchShipments', {
    does: searchShipments,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: searchable.fields.spelled,
    returns: foundToV3(shipmentToV3, ({ shipmentId }) => ({ shipmentId })),
  }),
  op('getShipmentV3', { does: getShipment, with: ({ path }) => path.shipmentId, returns: shipmentToV3 }),
  op('getShipmentByName', {
    does: shipmentNamed,
    with: ({ path }) => ({ by: types[path.shipmentIdType], value: path.shipmentIdValue }),
    returns: shipmentToV3,
  }),
  op('acknowledgeShipmentV3', {
    does: acknowledgeShipment,
    with: ({ path, body }) => ({ ...body, shipmentId: path.shipmentId }),
    returns: ({ acknowledgedAt }) => ({ ...(acknowledgedAt !== undefined && { acknowledgedAt }) }),
  }),
  op('updateGiftCards', {
    does: setGiftCards,
    with: ({ path, body: { items } }) => ({
      shipmentId: path.shipmentId,
      items: items.map(({ shipmentLineItemId, giftCards }) => ({
        shipmentLineItemId,
        giftCard: giftCards.map(({ giftCardNumber, giftCardStatus }) => ({ giftCardNum: giftCardNumber, giftCardStatus })),
      })),
    }),
    returns: cardsToV3,
  }),
];
