import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { transfers } from '../../model/inventory-transfer.js';
import { v3 } from './v3.js';
import { transferToV3 } from './views/v3.js';

export default defineResource({
  name: 'inventory-transfer',
  collections: [transfers],
  shows: [shown(transfers, (_tx, transfer) => transferToV3(transfer))],
  v3,
});
