import { defineResource } from '../../kit/resource.js';
import { allocations } from '../../model/allocation.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'allocation', collections: [allocations], v2 });
