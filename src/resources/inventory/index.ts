import { defineResource } from '../../kit/resource.js';
import { inventories } from '../../model/inventory.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'inventory', collections: [inventories], v2 });
