import type { PolicyTable } from '../core/forms/policy.js';
import type { Collection } from '../store/collection.js';
import { happenings } from './events/events.js';
import { faults } from './faults/fault.js';
import { policies, storedPoliciesOf } from './policies.js';
import { timers } from './timers/timers.js';

/** The collections that belong to no family. `known` are the policies that a tenant may set. */
export const lifecycleCollections = (known: PolicyTable = policies): readonly Collection[] => [
  faults,
  happenings,
  storedPoliciesOf(known),
  timers,
];
