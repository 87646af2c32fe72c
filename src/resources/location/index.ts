import { defineResource } from '../../kit/resource.js';
import { locations } from '../../model/location.js';
import { v2 } from './v2.js';

export default defineResource({ name: 'location', collections: [locations], v2 });
