import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { credits } from '../../model/credit.js';
import { creditPolicies } from './policies.js';
import { v3 } from './v3.js';
import { creditToV3 } from './views/v3.js';

export default defineResource({
  name: 'credit',
  collections: [credits],
  shows: [shown(credits, (_tx, credit) => creditToV3(credit))],
  policies: creditPolicies,
  v3,
});
