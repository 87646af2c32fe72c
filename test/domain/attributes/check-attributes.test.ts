import { beforeAll, beforeEach, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { line, newOrder, openSandbox, type Tenant } from '../../support/tenant.js';

const newTenant = openSandbox();
let tenant: Tenant;
const types = ['BOOLEAN', 'INTEGER', 'NUMBER', 'STRING'];
const right = { BOOLEAN: true, INTEGER: 2, NUMBER: 0.5, STRING: 'x', free: [1] };
const wrong = { BOOLEAN: 'true', INTEGER: 2.5, NUMBER: '1', STRING: 7, free: {} };
const wrongMessages = (place: string) =>
  `${place}.BOOLEAN must be true or false, not "true", ${place}.INTEGER must be a whole number, not 2.5, ` +
  `${place}.NUMBER must be a number, not "1", ${place}.STRING must be a string, not 7`;

beforeAll(async () => {
  tenant = newTenant();
  for (const path of ['/order/attribute', '/location/attribute']) {
    for (const type of types) await tenant.ok(tenant.post(path, { code: type, name: type, type }));
    await tenant.ok(tenant.post(path, { code: 'owner', name: 'Owner', required: true }));
  }
  await tenant.ok(tenant.post('/inventory/attribute', { code: 'shelf' }));
});
beforeEach(() => tenant.policies({ attributeCheck: null }));

const location = (locationNum: number, attributes: object) => ({ locationNum, name: 'Main', attributes });

it('a new location needs the required attributes, as documented, and nothing else is checked', async () => {
  const missing = await tenant.post('/location', location(1, wrong));
  expect(missing.status).toBe(400);
  expect(missing.body.message).toBe('[attributes.owner must not be null: the location attribute is required]');
  expect((await tenant.put('/location/1', location(1, { owner: null }))).body.message).toContain('[attributes.owner must not be null');
  expect((await tenant.get('/location/1')).status).toBe(404);

  await tenant.ok(tenant.post('/location', location(1, { ...wrong, owner: 'Ann' })));
  expect((await tenant.ok(tenant.put('/location/1', location(1, wrong)))).attributes).toEqual(wrong);
  await tenant.place('UNCHECKED', { attributes: wrong });
  await tenant.stock(1, { attributes: { color: 'red' } });
});

it('attributeCheck: always checks every location that is written', async () => {
  await tenant.policies({ attributeCheck: 'always' });
  const created = await tenant.ok(tenant.post('/location', location(2, { ...right, owner: 'Ann' })));
  expect((await tenant.patch('/location/2', location(2, wrong))).body.message).toBe(`[${wrongMessages('attributes')}]`);
  expect((await tenant.put('/location/2', location(2, wrong))).body.message).toBe(
    `[attributes.owner must not be null: the location attribute is required, ${wrongMessages('attributes')}]`,
  );
  expect(await tenant.ok(tenant.get('/location/2'))).toEqual(created);
  expect((await tenant.ok(tenant.patch('/location/2', location(2, { INTEGER: 3 })))).attributes.INTEGER).toBe(3);
});

it('attributeCheck: always checks orders with their lines, ship-tos and payments', async () => {
  await tenant.policies({ attributeCheck: 'always' });
  const refused = await tenant.post('/order', newOrder('A', { items: [line({ attributes: { INTEGER: 'two' } })] }));
  expect(refused.body.message).toBe(
    '[attributes.owner must not be null: the order attribute is required, items[0].attributes.INTEGER must be a whole number, not two]',
  );
  const items = [line({ attributes: right })];
  const placed = await tenant.place('A', { attributes: { ...right, owner: 'Ann' }, items });
  expect(placed.attributes).toEqual({ ...right, owner: 'Ann' });
  const changed = await tenant.put('/order/A', { ...newOrder('A', { items }), attributes: { ...wrong, owner: 'Ann' } });
  expect([changed.status, changed.body.message]).toEqual([400, `[${wrongMessages('attributes')}]`]);
  expect(await tenant.order('A')).toEqual(placed);
});

it('attributeCheck: always lets inventory records carry declared attributes only', async () => {
  await tenant.policies({ attributeCheck: 'always' });
  const stock = (attributes: Record<string, unknown>) => drafts.stock({ sku: 'HAT', itemId: 7, attributes });
  const refused = await tenant.put('/inventory', stock({ shelf: 'A', color: 'red' }));
  expect([refused.status, refused.body.message]).toEqual([
    400,
    '[attributes.color must be the code of an inventory attribute: it is not declared]',
  ]);
  expect((await tenant.ok(tenant.put('/inventory', stock({ shelf: 'A' })))).attributes).toEqual({ shelf: 'A' });
});

it('attributeCheck: never lets a location be created without the required attributes', async () => {
  await tenant.policies({ attributeCheck: 'never' });
  expect((await tenant.ok(tenant.post('/location', location(3, {})))).attributes).toEqual({});
});
