import { defineResource } from '../../kit/resource.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'notification', v2 });
