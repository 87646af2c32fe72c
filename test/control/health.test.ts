import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { controlRoutes } from '../../src/control/index.js';
import { DEFAULT_LIMITS } from '../../src/core/work/limits.js';
import { orderToV2 } from '../../src/resources/order/views/v2.js';
import { createContract } from '../../src/server/contract/contract.js';
import { CONTROL_CONTRACT } from '../../src/server/contract/contract-file.js';
import { fakeStore, fixtureApp, fixtureContract } from '../server/fixtures/app.js';
import { documentOf } from '../support/documents.js';
import { noTenants } from './tenancy.js';

const getThing = { answers: () => ({ sku: 'A' }) };
let app: Awaited<ReturnType<typeof fixtureApp>>;

beforeAll(async () => {
  const routes = { getThing, notInTheContract: getThing };
  const context = {
    version: '1.2.3',
    contract: await fixtureContract(),
    routes,
    store: fakeStore(),
    limits: DEFAULT_LIMITS,
    orderView: orderToV2,
    system: () => 0,
    tenancy: noTenants(),
    courier: { settle: async () => ({ sent: 0, failed: 0, pending: 0 }) },
    self: () => '',
  };
  app = await fixtureApp(routes, {
    control: { contract: createContract(await documentOf(CONTROL_CONTRACT)), routes: controlRoutes(context) },
  });
});

describe('the control API', () => {
  it('reports its health and the number of implemented operations without a token', async () => {
    const { operations } = await fixtureContract();
    const response = await request(app).get('/__sandbox/health');
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ status: 'ok', version: '1.2.3', operations: { total: operations.size, implemented: 1 } });
  });

  it('answers unknown paths and methods in its own shape', async () => {
    expect(await request(app).get('/__sandbox/nothing')).toMatchObject({
      status: 404,
      body: { message: 'There is no /__sandbox/nothing' },
    });
    expect(await request(app).delete('/__sandbox/health')).toMatchObject({ status: 405 });
  });

  it('names the fields that are wrong', async () => {
    const response = await request(app).get('/__sandbox/health?deep=1').set('x-site-context', '{}');
    expect(response.status).toBe(400);
    expect(response.body.fields).toHaveLength(1);
  });

  it('answers 404 in an app without a control API', async () => {
    expect((await request(await fixtureApp({})).get('/__sandbox/health')).status).toBe(404);
  });
});
