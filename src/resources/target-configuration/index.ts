import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { targetConfigs } from '../../model/target-config.js';
import { standing } from './manage-targets.js';
import { targetToV2, v2 } from './v2.js';

export default defineResource({
  name: 'target-configuration',
  collections: [targetConfigs],
  shows: [shown(targetConfigs, (tx, target) => targetToV2(standing(tx, target)))],
  v2,
});
