import { defineResource } from '../../kit/resource.js';
import { returnPolicies } from './policies.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

export default defineResource({ name: 'order-return', policies: returnPolicies, v2, v3 });
