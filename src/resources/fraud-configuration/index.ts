import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { fraudConfigs } from '../../model/fraud-config.js';
import { fraudConfigToV2, v2 } from './v2.js';

export default defineResource({
  name: 'fraud-configuration',
  collections: [fraudConfigs],
  shows: [shown(fraudConfigs, (tx, config) => fraudConfigToV2({ ...config, tenantId: tx.tenant }))],
  v2,
});
