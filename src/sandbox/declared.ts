import { lifecycleCollections } from '../domain/collections.js';
import { policies } from '../domain/policies.js';
import { policiesOf } from '../kit/routes-of.js';
import { resources } from '../resources/index.js';
import type { Collection } from '../store/collection.js';

/** How families show their records. */
export const shown = resources.flatMap(({ shows }) => shows ?? []);

/** The policies that a tenant can set: those of the house and those that families declare. */
export const knownPolicies = policiesOf(resources, policies);

/** Every collection a store of the sandbox holds. */
export const createCollections = (): Collection[] => [
  ...lifecycleCollections(knownPolicies),
  ...resources.flatMap((resource) => resource.collections ?? []),
];
