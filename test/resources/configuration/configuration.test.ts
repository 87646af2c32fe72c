import { beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const PATH = '/configurations/tenant-config';
const newTenant = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = newTenant();
});

const at = (type: string, name: string) => `${PATH}/${type}/name/${name}`;
const slots = { configType: 'DELIVERY', configName: 'slots', objectType: 'JSON', objectValue: { perDay: 4, days: ['SAT'], note: null } };
const standing = (setting: object) => ({ ...setting, tenantId: tenant.account });
const told = ({ status, body }: { status: number; body: { message?: string } }) => [status, body?.message];
const query = (body: object) => tenant.ok(tenant.post(`${PATH}/query`, body));

describe('the settings of a tenant', () => {
  it('are created, read, replaced, merged and deleted', async () => {
    expect(await tenant.ok(tenant.post(PATH, slots))).toEqual(standing(slots));
    const path = at('DELIVERY', 'slots');
    expect(await tenant.ok(tenant.get(path))).toEqual(standing(slots));

    const changed = { ...slots, objectValue: { perDay: 5, days: ['SAT'], note: 'x' } };
    const change = { configName: 'slots', objectValue: { perDay: 5, note: 'x' } };
    expect(await tenant.ok(tenant.patch(path, change))).toEqual(standing(changed));
    expect(await tenant.ok(tenant.patch(path, { ...change, objectType: null }))).not.toHaveProperty('objectType');

    const replaced = { configType: 'DELIVERY', configName: 'slots', objectValue: { perDay: 1 }, owner: 'ops' };
    expect(await tenant.ok(tenant.put(path, { ...replaced, tenantId: 'mine' }))).toEqual(standing(replaced));
    expect(await tenant.ok(tenant.get(path))).toEqual(standing(replaced));

    const deleted = await tenant.delete(path);
    expect([deleted.status, deleted.body]).toEqual([200, undefined]);
    expect(told(await tenant.get(path))).toEqual([404, 'Setting DELIVERY slots not found']);
  });

  it('get the type DEFAULT without one', async () => {
    const minimal = { configName: 'plain', objectValue: {} };
    expect(await tenant.ok(tenant.post(PATH, minimal))).toEqual(standing({ ...minimal, configType: 'DEFAULT' }));
    expect(await tenant.ok(tenant.get(at('DEFAULT', 'plain')))).toEqual(standing({ ...minimal, configType: 'DEFAULT' }));
    await tenant.delete(at('DEFAULT', 'plain'));
  });

  it('are not written by a request with a wrong field, which is named', async () => {
    await tenant.ok(tenant.post(PATH, slots));
    const path = at('DELIVERY', 'slots');
    expect(told(await tenant.post(PATH, slots))).toEqual([409, '[configName must be unique; setting DELIVERY slots already exists]']);
    expect(told(await tenant.post(PATH, { configName: ' ', configType: '', objectValue: {} }))).toEqual([
      400,
      '[configType must not be blank, configName must not be blank]',
    ]);
    expect((await tenant.post(PATH, { configName: 'x', objectValue: 5 })).body.message).toContain('[objectValue must be an object');
    expect(told(await tenant.post(PATH, { objectValue: {} }))).toEqual([400, '[configName must not be null]']);
    expect(told(await tenant.post(PATH, { configName: 'long', objectValue: { text: 'x'.repeat(50_000) } }))).toEqual([
      400,
      '[objectValue must have at most 50000 characters as JSON]',
    ]);
    for (const send of [tenant.put, tenant.patch]) {
      expect(told(await send(path, { ...slots, configName: 'other' }))).toEqual([400, '[configName must be the one in the path, slots]']);
      expect(told(await send(path, { ...slots, configType: 'OTHER' }))).toEqual([
        400,
        '[configType must be the one in the path, DELIVERY]',
      ]);
      expect(told(await send(at('DELIVERY', 'none'), { configName: 'none', objectValue: {} }))).toEqual([
        404,
        'Setting DELIVERY none not found',
      ]);
    }
    expect(told(await tenant.delete(at('DELIVERY', 'none')))).toEqual([404, 'Setting DELIVERY none not found']);
    expect(await tenant.ok(tenant.get(PATH))).toMatchObject({ objectValue: { DELIVERY: { slots: slots.objectValue } } });
    expect((await query({ filters: {} })).count).toBe(1);
  });

  it('are written several at a time, all or none, and shown as one', async () => {
    await tenant.ok(tenant.post(PATH, { configName: 'fees', objectValue: { small: 1 } }));
    const whole = (DELIVERY: object, DEFAULT: object) =>
      standing({ configType: 'TENANT', configName: 'ALL', objectValue: { DELIVERY: { slots: DELIVERY }, DEFAULT: { fees: DEFAULT } } });
    const both = [
      { configType: 'DELIVERY', configName: 'slots', objectValue: { perDay: 9 } },
      { configName: 'fees', objectValue: { large: 3 } },
    ];
    const merged = whole({ ...slots.objectValue, perDay: 9 }, { small: 1, large: 3 });
    expect(await tenant.ok(tenant.patch(PATH, both))).toEqual(merged);
    expect(await tenant.ok(tenant.get(PATH))).toEqual(merged);

    const unknown = [both[0], { configName: 'none', objectValue: {} }];
    for (const send of [tenant.put, tenant.patch]) {
      expect(told(await send(PATH, unknown))).toEqual([404, 'Setting DEFAULT none not found']);
      expect(told(await send(PATH, [both[1], both[1]]))).toEqual([400, '[[1].configName must not name the setting DEFAULT fees twice]']);
      expect((await send(PATH, [both[0], { configName: 'fees' }])).body.message).toContain('[1].objectValue must not be null');
    }
    expect(await tenant.ok(tenant.get(PATH))).toEqual(merged);
    expect(await tenant.ok(tenant.put(PATH, both))).toEqual(whole({ perDay: 9 }, { large: 3 }));
    expect((await tenant.ok(tenant.get(at('DELIVERY', 'slots')))).objectType).toBeUndefined();
  });

  it('are found by queries on any field, a page at a time', async () => {
    for (const configName of ['a', 'b', 'c'])
      await tenant.ok(tenant.post(PATH, { configType: 'SHELF', configName, objectValue: { zone: { row: configName }, size: 2 } }));
    const names = async (body: object) => (await query(body)).configurations.map(({ configName }: { configName: string }) => configName);
    expect(await query({ filters: { configType: 'SHELF' }, sortBy: 'configName', sortDirection: 'asc', limit: 1, offset: 1 })).toEqual({
      count: 3,
      limit: 1,
      offset: 1,
      configurations: [standing({ configType: 'SHELF', configName: 'b', objectValue: { zone: { row: 'b' }, size: 2 } })],
    });
    expect(await names({ filters: { objectValue: { zone: { row: 'c' } } } })).toEqual(['c']);
    expect(await names({ filters: { configName: ['a', 'fee*'], tenantId: tenant.account }, sortBy: 'configName' })).toEqual(['fees', 'a']);
    expect(await names({ filters: { tenantId: 'other' } })).toEqual([]);
    expect(told(await tenant.post(`${PATH}/query`, {}))).toEqual([400, '[filters must not be null]']);
    expect(await newTenant().ok(tenant.post(`${PATH}/query`, { filters: { configType: 'SHELF' } }))).toMatchObject({ count: 3 });
  });
});

describe('settings of the type SANDBOX_POLICY', () => {
  const path = (name: string) => at('SANDBOX_POLICY', name);
  const body = (configName: string, value: unknown) => ({ configName, objectValue: { value } });
  const policy = async (name: string) => (await tenant.ok(tenant.call('GET', '/__sandbox/policies')))[name].value;

  it('are the policies that the control API shows', async () => {
    expect(await tenant.ok(tenant.get(path('unknownSku')))).toEqual(
      standing({ configType: 'SANDBOX_POLICY', ...body('unknownSku', 'infinite') }),
    );
    expect((await tenant.ok(tenant.put(path('unknownSku'), body('unknownSku', 'outOfStock')))).objectValue).toEqual({
      value: 'outOfStock',
    });
    expect(await policy('unknownSku')).toBe('outOfStock');
    await tenant.policies({ unknownSku: 'infinite', returnPeriod: '09D00H00M' });
    expect((await tenant.ok(tenant.get(path('unknownSku')))).objectValue).toEqual({ value: 'infinite' });
    expect((await tenant.ok(tenant.get(path('returnPeriod')))).objectValue).toEqual({ value: '09D00H00M' });

    const several = [
      { configType: 'SANDBOX_POLICY', ...body('unknownSku', 'outOfStock') },
      { configType: 'SANDBOX_POLICY', ...body('holdFor', 'PT5M') },
    ];
    await tenant.ok(tenant.patch(PATH, several));
    expect([await policy('unknownSku'), await policy('holdFor')]).toEqual(['outOfStock', 'PT5M']);
    await tenant.ok(tenant.delete(path('unknownSku')));
    await tenant.ok(tenant.patch(path('holdFor'), body('holdFor', null)));
    expect([await policy('unknownSku'), await policy('holdFor')]).toEqual(['infinite', 'PT1M']);
  });

  it('refuse a wrong value and an unknown name', async () => {
    expect(told(await tenant.put(path('unknownSku'), body('unknownSku', 'often')))).toEqual([
      400,
      '[objectValue.value must be one of [infinite, outOfStock]]',
    ]);
    expect(told(await tenant.put(path('unknownSku'), { configName: 'unknownSku', objectValue: {} }))).toEqual([
      400,
      '[objectValue.value must be the value of the policy unknownSku]',
    ]);
    expect(told(await tenant.put(PATH, [{ configType: 'SANDBOX_POLICY', ...body('holdFor', 'a minute') }]))).toEqual([
      400,
      '[[0].objectValue.value must be an ISO 8601 duration such as PT2S or P60D]',
    ]);
    expect(told(await tenant.get(path('unknownSkus')))).toEqual([
      404,
      'Setting SANDBOX_POLICY unknownSkus not found: it is not a policy: unknownSkus; did you mean unknownSku?',
    ]);
    expect((await tenant.post(PATH, { configType: 'SANDBOX_POLICY', ...body('unknownSku', 'infinite') })).status).toBe(409);
    expect(await policy('unknownSku')).toBe('infinite');
  });

  it('are found by a query that names their type, and by no other', async () => {
    const { count } = await query({ filters: { configType: 'SANDBOX_POLICY' } });
    expect(count).toBe(Object.keys(await tenant.ok(tenant.call('GET', '/__sandbox/policies'))).length);
    const found = await query({ filters: { configType: ['SANDBOX_POLICY', 'SHELF'], configName: ['holdFor', 'a'] }, sortBy: 'configName' });
    expect(found.configurations.map(({ configType }: { configType: string }) => configType)).toEqual(['SANDBOX_POLICY', 'SHELF']);
    expect((await query({ filters: { configName: 'holdFor' } })).count).toBe(0);
  });
});

it('a tenant has at most 500 settings', async () => {
  const full = newTenant();
  const exported = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const [first] = exported.collections.settings;
  const settings = Array.from({ length: 500 }, (_, i) => ({ ...first, configName: `n${i}` }));
  await full.ok(full.call('PUT', '/__sandbox/import', { body: { ...exported, collections: { settings } } }));
  expect((await full.post(PATH, { configName: 'more', objectValue: {} })).body.message).toContain(
    '[configName must name an existing setting',
  );
  expect((await full.ok(full.post(`${PATH}/query`, { filters: {} }))).count).toBe(500);
});
