import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { settings } from '../../model/setting.js';
import { standing } from './manage-settings.js';
import { settingToV2, v2 } from './v2.js';

export default defineResource({
  name: 'configuration',
  collections: [settings],
  shows: [shown(settings, (tx, setting) => settingToV2(standing(tx, setting)))],
  v2,
});
