import { beforeAll, describe, expect, it } from 'vitest';
import { controlRoutes } from '../../src/control/index.js';
import { DEFAULT_LIMITS } from '../../src/core/work/limits.js';
import { timerTable } from '../../src/domain/clock/timer-table.js';
import { eventTypes } from '../../src/domain/events/event-types.js';
import { handMoves } from '../../src/domain/moves/moves-now.js';
import { buckets, holdTypes } from '../../src/model/order.js';
import type { JsonObject } from '../../src/openapi/openapi-document.js';
import { orderToV2 } from '../../src/resources/order/views/v2.js';
import { type Contract, createContract } from '../../src/server/contract/contract.js';
import { CONTROL_CONTRACT } from '../../src/server/contract/contract-file.js';
import { fakeStore } from '../server/fixtures/app.js';
import { documentOf } from '../support/documents.js';
import { noTenants } from './tenancy.js';

let contract: Contract;

beforeAll(async () => {
  contract = createContract(await documentOf(CONTROL_CONTRACT));
});

const nodeOf = (method: string, path: string) => contract.document.paths[path]?.[method.toLowerCase()] as JsonObject;

describe('the contract of the control API', () => {
  it('describes exactly the implemented operations', () => {
    const state = {
      store: fakeStore(),
      limits: DEFAULT_LIMITS,
      tenancy: noTenants(),
      self: () => '',
      courier: { settle: async () => ({ sent: 0, failed: 0, pending: 0 }) },
    };
    const routes = controlRoutes({ version: '', contract, routes: {}, orderView: orderToV2, system: () => 0, ...state });
    expect(Object.keys(routes).sort()).toEqual([...contract.operations.keys()].sort());
  });

  it('lists the same values as the code', () => {
    const schemas = contract.document.components?.['schemas'] as Record<string, JsonObject>;
    const listed = (name: string) => schemas[name]?.['enum'];
    expect(listed('MoveName')).toEqual(handMoves);
    expect(listed('EventType')).toEqual(eventTypes);
    expect(listed('TimerName')).toEqual(Object.keys(timerTable));
    expect(listed('Bucket')).toEqual(buckets);
    expect(listed('HoldType')).toEqual(holdTypes);
  });

  it('has the API’s tenant headers as optional in every operation of a tenant', () => {
    const others = [
      'getHealth',
      'getCoverage',
      'listTenants',
      'forgetTenant',
      'runScenario',
      'playScenario',
      'compareBranch',
      'takeOverBranch',
    ];
    const withTenant = [...contract.operations.values()].filter(({ id }) => !others.includes(id));
    for (const { method, path } of withTenant) {
      const refs = (nodeOf(method, path)['parameters'] as JsonObject[]).map(({ $ref }) => $ref);
      expect(refs).toEqual(expect.arrayContaining(['#/components/parameters/SiteContext', '#/components/parameters/TenantId']));
    }
    const parameters = Object.values(contract.document.components?.['parameters'] ?? {}) as JsonObject[];
    expect(parameters.map(({ required }) => required)).toEqual([false, false]);
  });

  it('uses only keywords that the server’s validator supports, and compiles', async () => {
    const text = JSON.stringify(contract.document);
    for (const keyword of ['discriminator', 'readOnly', 'writeOnly']) expect(text).not.toContain(`"${keyword}":`);
    for (const operation of contract.operations.values()) await operation.warm();
  });
});
