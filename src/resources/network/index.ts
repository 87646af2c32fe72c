import { defineResource } from '../../kit/resource.js';
import { networks } from '../../model/network.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'network', collections: [networks], v2 });
