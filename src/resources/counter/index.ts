import { defineResource } from '../../kit/resource.js';
import { counters } from './model.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'counter', collections: [counters], v2 });
