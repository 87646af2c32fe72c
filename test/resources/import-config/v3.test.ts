import { beforeAll, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const send = (method: string, path = '', body?: object) => tenant.v3(method, `/inventory-import-configs${path}`, { body });
const stores = { filePrefix: 'stores_', groupName: 'Stores', rules: { locationFilters: [{ field: 'location.type', condition: 'EQ' }] } };

it('an import configuration is created, listed, replaced and deleted by its id', async () => {
  const { status, body } = await send('POST', '', stores);
  expect([status, body]).toEqual([201, { ...stores, id: expect.any(String) }]);
  expect((await send('GET')).body).toEqual({ data: [body], pagination: { limit: 10, offset: 0, count: 1 } });
  const replaced = { ...stores, groupName: 'All stores', rules: { locationFilters: [] } };
  expect((await send('PUT', `/${body.id}`, replaced)).body).toEqual({ ...replaced, id: body.id });
  expect((await send('GET', `/${body.id}`)).body).toEqual({ ...replaced, id: body.id });
  expect((await send('POST', '', stores)).body).toMatchObject({
    message: 'filePrefix must be unique; import configuration stores_ already exists',
    errorCode: 'SERVICE-4005',
  });
  expect((await send('POST', '', { ...stores, filePrefix: ' ' })).body.message).toBe('filePrefix must not be blank');
  expect((await send('POST', '', { filePrefix: 'a', groupName: 'b' })).body.message).toBe('rules must not be null');
  expect((await send('DELETE', `/${body.id}`)).body).toEqual({ message: 'The import configuration of stores_ is deleted' });
  for (const method of ['GET', 'DELETE']) expect((await send(method, `/${body.id}`)).body.errorCode).toBe('SERVICE-4004');
});
