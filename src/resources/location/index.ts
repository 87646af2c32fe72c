import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { locations } from '../../model/location.js';
import { locationToV2, v2 } from './v2.js';

export default defineResource({
  name: 'location',
  collections: [locations],
  shows: [shown(locations, (_tx, location) => locationToV2(location))],
  v2,
});
