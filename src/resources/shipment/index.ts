import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { shipments } from '../../model/shipment.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { shipmentToV2 } from './views/v2.js';
import { shipmentToV3 } from './views/v3.js';

export default defineResource({
  name: 'shipment',
  collections: [shipments],
  shows: [
    shown(
      shipments,
      (_tx, shipment) => shipmentToV2(shipment),
      (_tx, shipment) => shipmentToV3(shipment),
    ),
  ],
  v2,
  v3,
});
