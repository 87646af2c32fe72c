import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { lists } from './model.js';
import { listPolicies } from './policies.js';
import { listWithItemsToV2, v2 } from './v2.js';
import { listWithItemsToV3, v3 } from './v3.js';

export default defineResource({
  name: 'list',
  collections: [lists],
  shows: [
    shown(
      lists,
      (_tx, list) => listWithItemsToV2(list),
      (_tx, list) => listWithItemsToV3(list),
    ),
  ],
  policies: listPolicies,
  v2,
  v3,
});
