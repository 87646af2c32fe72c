import { beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const newTenant = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = newTenant();
});

const ID = expect.stringMatching(/^[0-9a-f]{24}$/);
const gift = { code: 'gift', name: 'Gift', description: 'Is a gift', type: 'BOOLEAN', required: true };
const refused = (status: number, message: string) => ({ status, body: { message } });
const answered = ({ status, body }: { status: number; body: unknown }) => ({ status, body });

describe.each([
  { path: '/order/attribute', label: 'Order attribute', conflict: 400 },
  { path: '/location/attribute', label: 'Location attribute', conflict: 409 },
])('$path', ({ path, label, conflict }) => {
  it('declares, replaces, lists and deletes attributes', async () => {
    expect(await tenant.ok(tenant.get(path))).toEqual([]);
    const created = await tenant.ok(tenant.post(path, gift));
    expect(created).toEqual({ ...gift, id: ID });
    const small = await tenant.ok(tenant.post(path, { code: 'age', name: 'Age' }));
    expect(small).toEqual({ id: ID, code: 'age', name: 'Age' });
    expect(await tenant.ok(tenant.get(path))).toEqual([small, created]);

    const replaced = { id: created.id, code: 'gift', name: 'Present', type: 'STRING', team: 'checkout' };
    expect(await tenant.ok(tenant.put(`${path}/gift`, { ...replaced, id: 'mine' }))).toEqual(replaced);
    expect(await tenant.ok(tenant.get(`${path}/gift`))).toEqual(replaced);

    expect(await tenant.ok(tenant.delete(`${path}/gift`))).toEqual(replaced);
    expect(answered(await tenant.get(`${path}/gift`))).toEqual(refused(404, `${label} gift not found`));
    expect(await tenant.ok(tenant.get(path))).toEqual([small]);
    expect(await newTenant().ok(tenant.get(path))).toEqual([small]);
  });

  it('refuses a wrong field by its name and stores nothing', async () => {
    const before = await tenant.ok(tenant.get(path));
    const wrong = await tenant.post(path, { code: ' ', name: '', type: 'DATE' });
    expect(answered(wrong)).toEqual(
      refused(400, '[code must not be blank, name must not be blank, type must be one of [BOOLEAN, INTEGER, NUMBER, STRING]]'),
    );
    expect((await tenant.post(path, { code: 'x'.repeat(201), name: 'X' })).body.message).toContain(
      '[code must be an id of 1 to 200 characters',
    );
    expect((await tenant.post(path, { name: 'X' })).body.message).toBe('[code must not be null]');
    expect((await tenant.post(path, { code: 'x', name: 'X', required: 'yes' })).body.message).toContain('[required must be a boolean');
    expect(answered(await tenant.post(path, { code: 'age', name: 'Other' }))).toEqual(
      refused(conflict, `[code must be unique; ${label.toLowerCase()} age already exists]`),
    );
    expect(answered(await tenant.put(`${path}/age`, { code: 'years', name: 'Age' }))).toEqual(
      refused(400, '[code must be the one in the path, age]'),
    );
    expect((await tenant.put(`${path}/age`, { code: 'age', name: 'Age', type: 'DATE' })).body.message).toContain('[type must be one of');
    for (const lost of [tenant.put(`${path}/none`, { code: 'none', name: 'None' }), tenant.delete(`${path}/none`)])
      expect(answered(await lost)).toEqual(refused(404, `${label} none not found`));
    expect(await tenant.ok(tenant.get(path))).toEqual(before);
  });
});

it('an inventory attribute is declared by its code', async () => {
  const created = await tenant.ok(tenant.post('/inventory/attribute', { code: 'shelf', zone: 'B' }));
  expect(created).toEqual({ id: ID, code: 'shelf', zone: 'B' });
  expect(await tenant.ok(tenant.get('/inventory/attribute/shelf'))).toEqual(created);
  expect(answered(await tenant.post('/inventory/attribute', { code: 'shelf' }))).toEqual(
    refused(409, '[code must be unique; inventory attribute shelf already exists]'),
  );
  expect(answered(await tenant.post('/inventory/attribute', {}))).toEqual(refused(400, '[code must not be null]'));
  expect((await tenant.post('/inventory/attribute', { code: 5 })).body.message).toContain('[code must be a string');
  expect(answered(await tenant.get('/inventory/attribute/none'))).toEqual(refused(404, 'Inventory attribute none not found'));
});

it('declarations move with an export to another tenant', async () => {
  const body = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const other = newTenant();
  await tenant.ok(other.call('PUT', '/__sandbox/import', { body }));
  for (const path of ['/order/attribute', '/location/attribute', '/inventory/attribute/shelf'])
    expect(await other.ok(other.get(path))).toEqual(await tenant.ok(tenant.get(path)));
});
