import { lifecycleCollections } from '../domain/collections.js';
import { policies } from '../domain/policies.js';
import { policiesOf } from '../kit/routes-of.js';
import { resources } from '../resources/index.js';
import type { Collection } from '../store/collection.js';

/** The views by which families show their records. */
export const shown = resources.flatMap(({ shows }) => shows ?? []);

/** The policies that a tenant can set: the general ones and those that families declare. */
export const knownPolicies = policiesOf(resources, policies);

/** All collections of a sandbox's store. */
export const createCollections = (): Collection[] => [
  ...lifecycleCollections(knownPolicies),
  ...resources.flatMap((resource) => resource.collections ?? []),
];
