import { expect, it } from 'vitest';
import { openSandbox } from '../support/tenant.js';

const newTenant = openSandbox();

interface Covered {
  operationId: string;
  stateful: boolean;
  tests: { status: number; files: string[] }[];
}

it('GET /__sandbox/coverage tells of each operation whether it is there and what calls it', async () => {
  const tenant = newTenant();
  const { operations } = await tenant.ok(tenant.call('GET', '/__sandbox/coverage'));
  const health = await tenant.ok(tenant.call('GET', '/__sandbox/health'));
  expect(operations).toHaveLength(health.operations.total);
  expect(operations.filter(({ stateful }: Covered) => stateful)).toHaveLength(health.operations.implemented);
  const counter = operations.find(({ operationId }: Covered) => operationId === 'getCounter');
  expect(counter).toMatchObject({ method: 'GET', path: '/api/v2/inventory/counter/{code}', family: 'Inventory Counter (v2)' });
  expect(counter.tests).toContainEqual({ status: 404, files: expect.arrayContaining(['test/resources/counter/counter.test.ts']) });
  expect(counter.proves).toEqual({
    state: expect.stringMatching(/^test\/.+\.test\.ts$/),
    field: expect.stringMatching(/^test\/.+\.test\.ts$/),
  });
  expect(counter.errors).toContainEqual({ status: 404, tested: true });
});
