import { withCapacity } from '../../domain/stock/capacity.js';
import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { locations } from '../../model/location.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { locationToV2 } from './views/v2.js';
import { locationToV3 } from './views/v3.js';

export default defineResource({
  name: 'location',
  collections: [locations],
  shows: [
    shown(
      locations,
      (_tx, location) => locationToV2(location),
      (tx, location) => locationToV3(withCapacity(tx, location)),
    ),
  ],
  v2,
  v3,
});
