import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { recordImports } from '../../model/record-import.js';
import { importJob } from './apply-import.js';
import { importToV3, v3 } from './v3.js';

export default defineResource({
  name: 'record-import',
  collections: [recordImports],
  shows: [shown(recordImports, (_tx, one) => importToV3(one))],
  jobs: [importJob],
  v3,
});
