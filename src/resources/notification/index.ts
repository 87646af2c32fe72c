import { defineResource } from '../../kit/resource.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

export default defineResource({ name: 'notification', v2, v3 });
