import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { importConfigs } from '../../model/import-config.js';
import { importConfigToV3, v3 } from './v3.js';

export default defineResource({
  name: 'importConfig',
  collections: [importConfigs],
  shows: [shown(importConfigs, (_tx, config) => importConfigToV3(config))],
  v3,
});
