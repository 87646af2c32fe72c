import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { counters } from '../../model/counter.js';
import { counterToV2, v2 } from './v2.js';
import { v3 } from './v3.js';

export default defineResource({
  name: 'counter',
  collections: [counters],
  shows: [shown(counters, (_tx, counter) => counterToV2(counter))],
  v2,
  v3,
});
