import type { Collection } from '../store/collection.js';
import { happenings } from './events/events.js';
import { faults } from './faults/fault.js';
import { storedPolicies } from './policies.js';
import { timers } from './timers/timers.js';

/** The collections that belong to no resource. */
export const lifecycleCollections: readonly Collection[] = [faults, happenings, storedPolicies, timers];
