import { defineResource } from '../../kit/resource.js';
import { orders } from '../../model/order.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'order', collections: [orders], v2 });
