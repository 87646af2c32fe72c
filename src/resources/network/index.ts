import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { networks } from '../../model/network.js';
import { softReservations } from '../../model/soft-reservation.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { networkToV2 } from './views/v2.js';

export default defineResource({
  name: 'network',
  collections: [networks, softReservations],
  shows: [shown(networks, (_tx, network) => networkToV2(network)), shown(softReservations, (_tx, reservation) => reservation)],
  v2,
  v3,
});
