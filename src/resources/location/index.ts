import { defineResource } from '../../kit/resource.js';
import { locations } from './model.js';

export default defineResource({ name: 'location', collections: [locations] });
