import { beforeAll, describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const PATH = '/configurations/fraud-config';

const expensive = { key: 'orderTotal', operator: 'GT', type: 'NUMBER', value: { value: 1_000 } };
const abroad = { key: 'shipInfo.shipToAddress.country', operator: 'NIN', type: 'STRING', value: { values: ['US', 'CA'] } };
const recent = {
  key: 'orderDate',
  operator: 'LESS_THAN',
  type: 'DATE',
  value: {},
  dateValue: { comparisonType: 'NOW', date: NOW, unit: 'DAYS', plusValue: -30 },
};
const complete = {
  processName: 'ORDER_CREATE',
  serviceName: 'KOUNT',
  configuration: { conditions: [[expensive, abroad], [recent]] },
};

const open = openSandbox();
const openStrict = openSandbox({ unknownFields: 'refuse' });
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const stored = (): Promise<unknown[]> => tenant.ok(tenant.get(PATH));

it('fraud rules are created, read, listed, replaced and deleted by process and service', async () => {
  const shown = { ...complete, tenantId: tenant.account, team: 'risk' };
  expect(await tenant.post(PATH, { ...complete, team: 'risk' })).toMatchObject({ status: 200, body: shown });
  expect(await tenant.ok(tenant.post(PATH, { processName: 'P', serviceName: 'S' }))).toEqual({
    processName: 'P',
    serviceName: 'S',
    tenantId: tenant.account,
  });
  expect(await tenant.ok(tenant.get(`${PATH}/ORDER_CREATE/KOUNT`))).toEqual(shown);
  const replaced = await tenant.ok(tenant.put(`${PATH}/ORDER_CREATE/KOUNT`, { conditions: [[expensive]] }));
  expect(replaced).toEqual({ ...shown, configuration: { conditions: [[expensive]] } });
  expect(await tenant.ok(tenant.put(`${PATH}/P/S`, {}))).toMatchObject({ configuration: {} });
  expect(await stored()).toEqual([replaced, { processName: 'P', serviceName: 'S', configuration: {}, tenantId: tenant.account }]);
  expect(await tenant.delete(`${PATH}/P/S`)).toMatchObject({ status: 200, body: undefined });
  expect(await stored()).toEqual([replaced]);
});

it('fraud rules are refused for a known pair, an unknown pair and without a pair', async () => {
  const before = await stored();
  expect(await tenant.post(PATH, complete)).toMatchObject({
    status: 409,
    body: { message: '[serviceName must be unique; fraud configuration ORDER_CREATE/KOUNT already exists]' },
  });
  for (const answer of [tenant.get(`${PATH}/P/S`), tenant.put(`${PATH}/P/S`, {}), tenant.delete(`${PATH}/P/S`)])
    expect(await answer).toMatchObject({ status: 404, body: { message: 'Fraud configuration P/S not found' } });
  for (const [body, message] of [
    [{}, '[processName must not be null]'],
    [{ processName: 'P', serviceName: ' ' }, '[serviceName must not be blank]'],
    [{ processName: 'P\nQ', serviceName: 'S' }, expect.stringContaining('[processName must be')],
    [{ processName: 'P', serviceName: 'S'.repeat(201) }, expect.stringContaining('[serviceName must be')],
  ] as const)
    expect(await tenant.post(PATH, body)).toMatchObject({ status: 400, body: { message } });
  expect(await stored()).toEqual(before);
});

it('a tenant has at most 500 fraud configurations', async () => {
  const full = open();
  const exported = await full.ok(full.call('GET', '/__sandbox/export'));
  const fraudConfigs = Array.from({ length: 500 }, (_, i) => ({ processName: 'P', serviceName: `S${i}` }));
  await full.ok(full.call('PUT', '/__sandbox/import', { body: { ...exported, collections: { fraudConfigs } } }));
  const message = '[serviceName must not be added: the tenant has 500, the most that it can]';
  expect(await full.post(PATH, { processName: 'P', serviceName: 'S500' })).toMatchObject({ status: 400, body: { message } });
  await full.delete(`${PATH}/P/S0`);
  await full.ok(full.post(PATH, { processName: 'P', serviceName: 'S500' }));
});

const date = (changes: object) => ({ ...recent, dateValue: { ...recent.dateValue, ...changes } });

it.each<[string, object, string]>([
  ['key', { ...expensive, key: 'items..sku' }, 'key must name a field of the order, such as orderTotal or items.sku'],
  [
    'key in a list',
    { ...expensive, key: 'items[0].sku' },
    'key must not name a place in a list: one matching entry is enough, as in items.sku',
  ],
  ['operator', { ...expensive, operator: 'ABOUT' }, 'operator must be one of [EQ, NEQ, IN, NIN, LT, GT, LTE, GTE]'],
  ['operator for its type', { ...abroad, operator: 'GT', value: 'US' }, 'operator must be one of [EQ, NEQ, IN, NIN]'],
  ['type', { ...expensive, type: 'MONEY' }, 'type must be one of [STRING, NUMBER, BOOLEAN, DATE]'],
  ['value', { ...expensive, value: 'much' }, 'value must be a number, or an object with a value or a list of values, each a number'],
  ['list of values', { ...expensive, value: { values: [1, 2] } }, 'value must be one value unless operator is IN or NIN'],
  ['date for its type', { ...recent, type: 'STRING', operator: 'EQ' }, 'dateValue must only be sent for type DATE'],
  ['kind of date', date({ comparisonType: 'LATER' }), 'dateValue.comparisonType must be one of [DATE, NOW]'],
  ['unit', date({ unit: 'MOONS' }), 'dateValue.unit must be one of [SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS]'],
  ['distance', date({ unit: 'YEARS', plusValue: 101 }), 'dateValue.plusValue must lead at most 100 years away'],
])('a fraud rule with a wrong %s is refused and names it', async (_what, condition, message) => {
  const before = await stored();
  const configuration = { conditions: [[expensive], [expensive, condition]] };
  const created = await tenant.post(PATH, { processName: 'P', serviceName: 'S', configuration });
  expect([created.status, created.body.message]).toEqual([400, `[configuration.conditions[1][1].${message}]`]);
  const replaced = await tenant.put(`${PATH}/ORDER_CREATE/KOUNT`, configuration);
  expect([replaced.status, replaced.body.message]).toEqual([400, `[conditions[1][1].${message}]`]);
  expect(await stored()).toEqual(before);
});

it('a fraud rule with a field that no documented order has is stored, and told', async () => {
  const of = (key: string) => ({ conditions: [[{ ...expensive, key }]] });
  const told = async (key: string) => {
    const { status, headers } = await tenant.put(`${PATH}/ORDER_CREATE/KOUNT`, of(key));
    return [status, headers.get('x-sandbox-unknown-fields')];
  };
  expect(await told('orderTotl')).toEqual([200, 'conditions[0][0].key (orderTotal?)']);
  expect(await told('items.skuu')).toEqual([200, 'conditions[0][0].key (items.sku?)']);
  for (const key of ['orderTotal', 'items.sku', 'items[].sku', 'attributes.anything.goes']) expect(await told(key)).toEqual([200, null]);
  const strict = openStrict();
  const refused = await strict.post(PATH, { processName: 'P', serviceName: 'S', configuration: of('orderTotl') });
  expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('did you mean orderTotal?')]);
});

it('an empty group of conditions is refused, because every order would meet it', async () => {
  const { status, body } = await tenant.put(`${PATH}/ORDER_CREATE/KOUNT`, { conditions: [[expensive], []] });
  expect([status, body.message]).toEqual([400, '[conditions[1] must not be empty]']);
});

describe('a new order', () => {
  let orders = 0;
  const placed = async (conditions: object[][], changes: object = {}): Promise<string> => {
    await tenant.ok(tenant.put(`${PATH}/ORDER_CREATE/KOUNT`, { conditions }));
    orders += 1;
    return (await tenant.place(`F${orders}`, changes)).statusCode;
  };
  const test = (key: string, operator: string, type: string, value: unknown) => ({ key, operator, type, value });

  it('is put on fraud hold by a rule that it meets, and its history names the rule', async () => {
    expect(await placed([[expensive], [test('items.sku', 'EQ', 'STRING', 'SHI*')]])).toBe('ORDER_HOLD_FRAUD');
    const order = await tenant.order(`F${orders}`);
    expect(order.auditLogs.at(-1)).toMatchObject({ note: 'Hold FRAUD placed by ORDER_CREATE/KOUNT, conditions[1]' });
    expect(await tenant.events(`F${orders}`)).toContain('ORDER_HOLD_FRAUD');
    expect(await tenant.ok(tenant.post('/fraud/release', { orderNumber: `F${orders}` }))).toMatchObject({ status: 'SUCCESS' });
    expect((await tenant.order(`F${orders}`)).statusCode).toBe('ORDER_CONFIRMED');
  });

  it.each<[string, string, object, object]>([
    ['held', 'a number above the limit', expensive, { orderTotal: 1_000.01 }],
    ['free', 'a number at the limit', expensive, { orderTotal: 1_000 }],
    ['held', 'a date before the limit', recent, { orderDate: '2025-12-06T08:59:59.999Z' }],
    ['free', 'a date at the limit', recent, { orderDate: '2025-12-06T09:00:00.000Z' }],
    ['held', 'a day as a date', test('orderDate', 'GTE', 'DATE', '20260101'), { orderDate: '2026-01-01T00:00:00.000Z' }],
    ['held', 'a fixed date that is shifted', { ...date({ comparisonType: 'date', plusValue: 1 }), operator: '<=' }, { orderDate: NOW }],
    ['held', 'a field of one line of several', test('items.quantityHeld', 'IN', 'NUMBER', [7, 8]), { items: [{ quantityHeld: 8 }] }],
    ['held', 'a field of a list that is marked', test('items[].sku', 'EQ', 'STRING', 'SHIRT'), {}],
    ['held', 'a boolean', test('items.gifting', '=', 'BOOLEAN', true), { items: [{ gifting: true }] }],
    ['held', 'a merchant’s own field', test('risk.score', '>', 'NUMBER', { value: '0.5' }), { risk: { score: 0.7 } }],
    ['held', 'a missing field that must not be a value', test('risk.checked', 'NEQ', 'BOOLEAN', true), {}],
    ['free', 'a missing field', test('risk.score', 'LTE', 'NUMBER', 1), {}],
  ])('is %s by %s', async (outcome, _what, condition, changes) => {
    const items = (changes as { items?: object[] }).items?.map((more) => ({ ...sample, ...more }));
    const statusCode = await placed([[condition]], { ...changes, ...(items && { items }) });
    expect(statusCode).toBe(outcome === 'held' ? 'ORDER_HOLD_FRAUD' : 'ORDER_CREATED');
  });

  it('is held only if it meets all conditions of a group', async () => {
    const conditions = [[expensive, abroad]];
    expect(await placed(conditions, { orderTotal: 2_000, shipInfo: to('US') })).toBe('ORDER_CREATED');
    expect(await placed(conditions, { orderTotal: 2_000, shipInfo: to('FR') })).toBe('ORDER_HOLD_FRAUD');
  });

  it('that has been shipped already is not held', async () => {
    expect(await placed([[test('channelId', 'EQ', 'STRING', '12')]], { statusCode: 'ORDER_SHIPPED' })).toBe('ORDER_SHIPPED');
  });
});

const sample = { lineItemId: 'L1', lineItemNumber: 1, itemId: '1', sku: 'SHIRT', shipToId: 'home', orderedQuantity: 3, itemUnitPrice: 10 };
const to = (country: string) => [{ shipToId: 'home', taxCode: 'NONE', shipToAddress: { ...address, country } }];
const address = { address1: '1 Main Street', name: { first: 'Ann', last: 'Lee' } };

it('fraud rules are in an export, and an import of a rule that cannot be read is refused by its field', async () => {
  const exported = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const other = open();
  await other.ok(other.call('PUT', '/__sandbox/import', { body: exported }));
  const rules = (await stored()) as object[];
  expect(await other.ok(other.get(PATH))).toEqual(rules.map((one) => ({ ...one, tenantId: other.account })));
  exported.collections.fraudConfigs[0].configuration.conditions[0][0].operator = 'ABOUT';
  const { status, body } = await other.call('PUT', '/__sandbox/import', { body: exported });
  expect([status, body.message]).toEqual([400, expect.stringContaining('fraudConfigs[0].configuration.conditions[0][0].operator must be')]);
});
