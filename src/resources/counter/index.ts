import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { counters } from './model.js';
import { counterToV2, v2 } from './v2.js';

export default defineResource({
  name: 'counter',
  collections: [counters],
  shows: [shown(counters, (_tx, counter) => counterToV2(counter))],
  v2,
});
