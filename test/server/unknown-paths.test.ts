import { expect, it } from 'vitest';
import { openSandbox } from '../support/tenant.js';

const open = openSandbox();

it('an unknown v3 path answers 404, after the token check of known ones', async () => {
  expect((await open().v3('GET', '/teapots')).status).toBe(404);
  expect((await open().v3('PUT', '/shipments/1/2/3/4')).status).toBe(404);
  expect((await open().v3('GET', '/shipments/1', { headers: { authorization: undefined } })).status).toBe(401);
});
