import { defineResource } from '../../kit/resource.js';
import { allocations } from './model.js';

export default defineResource({ name: 'allocation', collections: [allocations] });
