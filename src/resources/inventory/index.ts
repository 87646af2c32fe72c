import { defineResource } from '../../kit/resource.js';
import { inventories } from './model.js';

export default defineResource({ name: 'inventory', collections: [inventories] });
