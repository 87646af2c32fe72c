import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const open = openSandbox();

it.each([
  ['GET', '/oms-imports/507f1f77bcf86cd799439011', 'GET /v3/oms-imports/{importId}'],
  ['POST', '/oms-imports/search/', 'POST /v3/oms-imports/search'],
  ['POST', '/oms-imports', 'POST /v3/oms-imports'],
])('%s /v3%s is published and answers 501', async (method, path, operation) => {
  const answer = await open().v3(method, path, { body: method === 'POST' ? {} : undefined });
  expect(answer.status).toBe(501);
  expect(answer.headers.get('x-sandbox-unimplemented')).toBe(operation);
  expect(answer.body).toMatchObject({ type: 'SERVER_ERROR', message: `The sandbox does not implement ${operation} yet` });
  expect(answer.headers.get('x-fabric-request-id')).not.toBeNull();
});

it('an unknown v3 path answers 404, after the token check', async () => {
  expect((await open().v3('GET', '/teapots')).status).toBe(404);
  expect((await open().v3('PUT', '/shipments/1/2/3/4')).status).toBe(404);
  expect((await open().v3('GET', '/shipments/1', { headers: { authorization: undefined } })).status).toBe(401);
});
