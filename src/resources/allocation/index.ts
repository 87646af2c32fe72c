import { withStanding } from '../../domain/stock/find-allocation.js';
import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { allocations } from '../../model/allocation.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { allocationToV2 } from './views/v2.js';
import { allocationToV3 } from './views/v3.js';

export default defineResource({
  name: 'allocation',
  collections: [allocations],
  shows: [
    shown(
      allocations,
      (tx, one) => allocationToV2(withStanding(tx, one)),
      (tx, one) => allocationToV3(withStanding(tx, one)),
    ),
  ],
  v2,
  v3,
});
