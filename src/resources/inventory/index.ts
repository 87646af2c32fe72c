import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { inventories } from '../../model/inventory.js';
import { v2 } from './v2.js';
import { stockToV2 } from './views/v2.js';

export default defineResource({
  name: 'inventory',
  collections: [inventories],
  shows: [shown(inventories, (_tx, stock) => stockToV2(stock))],
  v2,
});
