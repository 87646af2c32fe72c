import { lifecycleCollections } from '../domain/collections.js';
import { policies } from '../domain/policies.js';
import { policiesOf } from '../kit/routes-of.js';
import type { About } from '../model/about.js';
import { resources } from '../resources/index.js';
import type { Collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';

/** The views by which families show their records. */
export const shown = resources.flatMap(({ shows }) => shows ?? []);

/**
 * A record as a version shows it, or as v2 does if v3 has no view of its kind; undefined if there
 * is none, or no view at all.
 */
export function documentOf(tx: Tx, { kind, id }: About, version: 'v2' | 'v3'): object | undefined {
  const found = shown.find(({ collection }) => [`${kind}s`, kind.replace(/y$/, 'ies')].includes(collection.name));
  const record = found && tx.find(found.collection, id);
  const view = (version === 'v3' && found?.viewV3) || found?.view;
  return record && (view?.(tx, record) as object);
}

/** The policies that a tenant can set: the general ones and those that families declare. */
export const knownPolicies = policiesOf(resources, policies);

/** All collections of a sandbox's store. */
export const createCollections = (): Collection[] => [
  ...lifecycleCollections(knownPolicies),
  ...resources.flatMap((resource) => resource.collections ?? []),
];
