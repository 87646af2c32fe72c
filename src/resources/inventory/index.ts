import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { inventories } from '../../model/inventory.js';
import { uploads, wrongRows } from '../../model/upload.js';
import { uploadJob } from './apply-upload.js';
import { v2 } from './v2.js';
import { uploadRoutes } from './v2-uploads.js';
import { v3 } from './v3.js';
import { importRoutes } from './v3-imports.js';
import { uploadToV2, wrongRowToV2 } from './views/upload-v2.js';
import { stockToV2 } from './views/v2.js';
import { stockToV3 } from './views/v3.js';

export default defineResource({
  name: 'inventory',
  collections: [inventories, uploads, wrongRows],
  shows: [
    shown(
      inventories,
      (_tx, stock) => stockToV2(stock),
      (_tx, stock) => stockToV3(stock),
    ),
    shown(uploads, (_tx, upload) => uploadToV2(upload)),
    shown(wrongRows, (_tx, row) => wrongRowToV2(row)),
  ],
  jobs: [uploadJob],
  v2: [...v2, ...uploadRoutes],
  v3: [...v3, ...importRoutes],
});
