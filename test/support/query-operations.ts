import { without } from '../../src/core/values/reshape.js';
import { ContractExamples } from './contract-examples.js';
import { apiContract } from './documents.js';
import type { Answer, Tenant } from './tenant.js';

/** An operation that takes filters, and its documented body without them and without a sort. */
export interface QueryOperation {
  operationId: string;
  method: string;
  path: string;
  body: Record<string, unknown>;
  /** Whether its filters are a list, as those of searches of v3. */
  isSearch: boolean;
}

const noTenant = () => {
  throw new Error('Only the operations are looked at');
};

/** Every operation of the contract that takes filters. */
export const queryOperations: readonly QueryOperation[] = (['/api/v2/', '/v3/'] as const).flatMap((version) =>
  [...new ContractExamples(version, noTenant).operations].flatMap(([operationId, { method, path, example = {} }]) => {
    const body = example as Record<string, unknown>;
    if (!('filters' in body)) return [];
    const isSearch = Array.isArray(body['filters']);
    return [
      { operationId, method, path, isSearch, body: { ...without(body, ['sort', 'sortBy', 'sortDirection']), filters: isSearch ? [] : {} } },
    ];
  }),
);

/** The lists of the contract that answer a page, by their paths. */
export async function pagedLists(): Promise<string[]> {
  const { paths } = await apiContract();
  return Object.keys(paths).filter((path) => !path.includes('{') && JSON.stringify(paths[path].get?.parameters ?? '').includes('/Offset'));
}

/** Calls an operation as either version does. */
export const callWith = (tenant: Tenant, { method, path, body }: { method: string; path: string; body: unknown }): Promise<Answer> =>
  tenant.call(method, path, { body, headers: { 'x-fabric-tenant-id': tenant.account, 'x-fabric-channel-id': '12' } });
