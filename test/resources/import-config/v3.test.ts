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
  const wrong = (...locationFilters: object[]) => send('POST', '', { ...stores, filePrefix: 'w', rules: { locationFilters } });
  const messages = [
    await wrong({ field: 'location.type', value: 'STORE' }, { field: 'location.kind', value: 'STORE' }),
    await wrong({ field: 'type', condition: 'IN', value: 'STORE' }),
    await wrong({ field: 'type', condition: 'LIKE' }),
    await wrong({ value: 'ORDER_CREATE' }),
  ].map(({ status, body: { message } }) => [status, message]);
  expect(messages).toEqual([
    [400, expect.stringContaining('rules.locationFilters[1].field must name a field of location, not "location.kind"')],
    [400, 'rules.locationFilters[0].value must be a list'],
    [400, expect.stringMatching(/^rules\.locationFilters\[0\]\.condition must be one of/)],
    [400, 'rules.locationFilters[0].field must not be null'],
  ]);
  expect((await send('POST', '', { filePrefix: 'a', groupName: 'b' })).body.message).toBe('rules must not be null');
  const { rules: _, ...unruled } = stores;
  expect(await send('PUT', `/${body.id}`, unruled)).toMatchObject({ status: 400, body: { message: 'rules must not be null' } });
  expect((await send('DELETE', `/${body.id}`)).body).toEqual({ message: 'The import configuration of stores_ is deleted' });
  const gone = { status: 404, body: { message: `Import configuration ${body.id} not found`, errorCode: 'SERVICE-4004' } };
  for (const method of ['GET', 'DELETE']) expect(await send(method, `/${body.id}`)).toMatchObject(gone);
});
