import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { acknowledgeShipment } from './acknowledge-shipment.js';
import { createShipment } from './create-shipment.js';
import { getShipment, queryShipments } from './find-shipment.js';
import { acknowledgeGiftCards, activateGiftCards } from './gift-cards.js';
import { reship } from './reship.js';
import { track } from './track.js';
import { updateShipment } from './update-shipment.js';
import { shipmentFields, shipmentSources, shipmentToV2 } from './views/v2.js';

const { names } = shipmentFields;

type Body = components['schemas']['ShipmentInput'];

const newFromV2 = ({ body }: { body: Body }) => shipmentFields.record(body);

export const v2: Routes = [
  op('createShipment', { does: createShipment, with: newFromV2, returns: shipmentToV2, names }),
  op('getShipment', { does: getShipment, with: ({ path }) => path.shipmentId, returns: shipmentToV2, names }),
  op('updateShipment', {
    does: updateShipment,
    with: ({ path, body }) => ({ shipmentId: path.shipmentId, sentId: body.shipmentId, sent: shipmentFields.record(body) }),
    returns: shipmentToV2,
    names,
  }),
  op('addTrackingEvent', { does: track, with: ({ body }) => body, returns: (found) => found.map(shipmentToV2) }),
  // An unknown shipment is 400 here: no 404 is documented.
  op('activateGiftCards', { does: activateGiftCards, with: ({ body }) => body, returns: shipmentToV2, errors: { notFound: 400 } }),
  op('acknowledgeGiftCardActivation', { does: acknowledgeGiftCards, with: ({ body }) => body, returns: shipmentToV2 }),
  op('acknowledgeShipment', { does: acknowledgeShipment, with: ({ body }) => body, returns: shipmentToV2 }),
  op('createReshipment', { does: reship, with: newFromV2, returns: shipmentToV2, names }),
  op('queryShipments', {
    does: queryShipments,
    with: ({ body }) => ({ input: body, sources: shipmentSources }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, shipments: rows.map(shipmentToV2) }),
  }),
];
