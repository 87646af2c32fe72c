import type { PolicyTable } from '../core/forms/policy.js';
import type { Resource } from './resource.js';
import type { Op, Routes, RouteTable } from './route.js';

/** Returns names with the resource that claims each. Throws if two resources claim a name. */
function claimed(kind: string, claims: Iterable<readonly [name: string, resource: string]>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [name, resource] of claims) {
    const owner = owners.get(name);
    if (owner === resource) throw new Error(`The resource ${resource} claims the ${kind} ${name} twice.`);
    if (owner !== undefined) throw new Error(`The resources ${owner} and ${resource} both claim the ${kind} ${name}.`);
    owners.set(name, resource);
  }
  return owners;
}

const routesOfOne = ({ v2 = [], v3 = [] }: Resource): Routes => [...v2, ...v3];

/** Returns routes by operationId. Throws if two routes answer one operation. */
export function tableOf(routes: Routes): RouteTable {
  const table = new Map<string, Op>();
  for (const route of routes) {
    if (table.has(route.operationId)) throw new Error(`Two routes answer the operation ${route.operationId}.`);
    table.set(route.operationId, route);
  }
  return Object.fromEntries(table);
}

/**
 * Returns the routes of all resources by operationId. Throws if two resources claim an operation or
 * a collection, or if a route is not one of the contract's `operations`.
 */
export function routesOf(resources: readonly Resource[], operations: { has(operationId: string): boolean }): RouteTable {
  claimed(
    'collection',
    resources.flatMap(({ name, collections = [] }) => collections.map((one) => [one.name, name] as const)),
  );
  const owners = claimed(
    'operation',
    resources.flatMap((one) => routesOfOne(one).map(({ operationId }) => [operationId, one.name] as const)),
  );
  for (const [operationId, resource] of owners) {
    if (!operations.has(operationId))
      throw new Error(`The resource ${resource} answers ${operationId}, which is not an operationId of the contract.`);
  }
  return tableOf(resources.flatMap(routesOfOne));
}

const THE_HOUSE = 'of the house';

/** Returns the policies of the domain and of all resources. Throws if a name is claimed twice. */
export function policiesOf(resources: readonly Resource[], ofTheHouse: PolicyTable): PolicyTable {
  const tables = [{ name: THE_HOUSE, policies: ofTheHouse }, ...resources];
  claimed(
    'policy',
    tables.flatMap(({ name, policies = {} }) => Object.keys(policies).map((policy) => [policy, name] as const)),
  );
  return Object.assign({}, ...tables.map(({ policies = {} }) => policies)) as PolicyTable;
}
