import { beforeAll, describe, expect, it } from 'vitest';
import { createCollections } from '../../src/sandbox/declared.js';
import { openSandbox, type Tenant } from '../support/tenant.js';

const newTenant = openSandbox({ seed: 'default' });

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };
type Path = (string | number)[];
interface Export {
  collections: Record<string, Record<string, Json>[]>;
  [field: string]: unknown;
}

const ABSENT = Symbol('absent');
/** What an edit may put in place of a value; each field gets one of them in turn. */
const edits = [ABSENT, null, 'a\nb', -1, {}, 2 ** 53 - 1, [], 1e300, true, '', 0.5, ['x'], '2026-02-30'];

/**
 * Every place in a record, the record itself left out; of a list the first entry speaks for all.
 */
function places(value: Json, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((entry, i) => [[...path, i], ...places(entry, [...path, i])]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => [[...path, name], ...places(entry, [...path, name])]);
}

/** A copy with another value at a place. */
function edited<T>(whole: T, path: Path, to: unknown): T {
  const copy = structuredClone(whole);
  // biome-ignore lint/suspicious/noExplicitAny: the way leads through any JSON
  let at: any = copy;
  for (const step of path.slice(0, -1)) at = at[step];
  const last = path.at(-1) as string | number;
  if (to === ABSENT) delete at[last];
  else at[last] = to;
  return copy;
}

interface Edit {
  path: Path;
  to: unknown;
}

const told = ({ path, to }: Edit): string => `${path.join('.')}: ${String(to)}`;

/**
 * Edits in groups that are read together. `EXPORT_EDITS=alone` reads each by itself; otherwise a
 * group has at most one of each collection, so that none hides what another one does to its record.
 */
function readTogether(taken: readonly Edit[]): Edit[][] {
  if (process.env['EXPORT_EDITS'] === 'alone') return taken.map((one) => [one]);
  const groups: Edit[][] = [];
  const used = new Map<unknown, number>();
  for (const one of taken) {
    const [name] = one.path;
    const turn = used.get(name) ?? 0;
    used.set(name, turn + 1);
    groups[turn] = [...(groups[turn] ?? []), one];
  }
  return groups;
}

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

const sizeOf = (record: Json): number => JSON.stringify(record).length;

/**
 * A tenant to which everything has happened that leaves a record, cut down to the fullest record of
 * each collection.
 */
async function fullExport(tenant: Tenant): Promise<Export> {
  await tenant.policies({ lifecycle: 'auto', holdFor: 'PT1H' });
  await tenant.post('/inventory/counter', { name: 'Damaged' });
  await tenant.post('/configurations/tenant-config', { configName: 'a', objectType: 'JSON', objectValue: { a: 1 }, extra: 1 });
  await tenant.post('/configurations/target-config', {
    processName: 'ORDER_HOLD_FRAUD',
    serviceName: 'A',
    targetService: [{ serviceName: 'B', serviceAttributes: { url: 'http://localhost:9/fraud', apiKey: 'key' }, extra: 1 }],
  });
  for (const path of ['/order/attribute', '/location/attribute', '/inventory/attribute'])
    await tenant.post(path, { code: 'a', name: 'A', description: 'An attribute', type: 'STRING', required: true });
  await tenant.post('/inventory/network', {
    code: 'N',
    name: 'All',
    safetyStock: 1,
    rules: { locationNums: [1], locationTypes: ['STORE'] },
  });
  await tenant.post('/webhook', {
    events: ['ORDER_CREATE'],
    protocol: 'HTTP',
    requestType: 'POST',
    source: 'ORDER_SERVICE',
    target: 'http://localhost:9/hooks',
    tenantId: tenant.account,
    targetApiKey: 'key',
  });
  const condition = { key: 'orderTotal', operator: 'GT', type: 'NUMBER', value: 1e9 };
  const dateValue = { comparisonType: 'NOW', date: '2026-01-05T09:00:00Z', unit: 'DAYS', plusValue: 1 };
  await tenant.post('/configurations/fraud-config', {
    processName: 'ORDER_CREATE',
    serviceName: 'CHECK',
    configuration: { conditions: [[condition], [{ ...condition, key: 'orderDate', type: 'DATE', dateValue }]] },
  });
  const method = await tenant.ok(
    tenant.post('/shipping', {
      name: 'Ground',
      description: '',
      addressType: 'Residence',
      channel: '12',
      region: 'USA',
      cost: 5,
      taxCode: 'T',
      minimumDays: 1,
      maximumDays: 2,
      cutOffTime: 17,
      weight: { min: 0, max: 9 },
      cartValue: { min: 0, max: 9 },
      dimension: { height: 1, width: 1, length: 1 },
      deleted: false,
      createdBy: 'a',
      updatedBy: 'b',
      configuredBy: 'c',
      carrier: 'd',
      ...{ code: 'e', currency: 'USD', attributes: { a: 1 } },
    }),
  );
  await tenant.ok(tenant.post(`/shipping/${method.shippingMethodId}/item`, { itemIds: ['1'] }));
  const list = { name: 'Birthday', userId: 'ada', listType: 'WISHLIST', notes: 'n', attributes: { a: 1 }, season: 'spring' };
  const { listId } = await tenant.ok(tenant.post('/list', list));
  await tenant.ok(
    tenant.post(
      `/list/${listId}/items`,
      ['A', 'B', 'C'].map((sku) => ({ sku, itemId: '1', quantity: 2, color: 'gray' })),
    ),
  );
  const kept = { lineItemId: '1', sku: 'KEPT', channelId: '12', quantity: 1, itemId: '1', networkCode: 'S', type: 'STANDARD' };
  const holder = { cartId: 'C', orderNumber: 'O', orderType: 'WEB', networkCode: 'S', vendorId: 'V' };
  await tenant.stock(3, { sku: 'KEPT', itemId: 99 });
  await tenant.ok(tenant.post('/inventory/network', { code: 'S', name: 'Soft', safetyStock: 0, rules: { locationNums: [1] } }));
  const softly = { body: { ...holder, items: [{ ...kept, locationNumber: 1 }] } };
  expect((await tenant.v3('POST', '/inventory-networks/actions/soft-reserve', softly)).status).toBe(201);
  const rules = { locationFilters: [{ field: 'location.type', condition: 'EQ' }] };
  await tenant.v3('POST', '/inventory-import-configs', { body: { filePrefix: 'a', groupName: 'A', rules, extra: 1 } });
  await tenant.place('TOLD');
  const credit = { type: 'GIFT_CARD', amount: 5, currency: 'USD', reasonCode: 'r', source: 's', note: 'n', attributes: { a: 1 } };
  await tenant.v3('POST', '/orders/order-number/TOLD/actions/create-credits', { body: { credits: [credit] } });
  await tenant.stock(3);
  const moved = { shipmentNumber: 'TR-1', transferNumber: 'R-1', shipFrom: { locationNumber: '1' }, shipTo: { locationNumber: '2' } };
  const cartons = [{ cartonNumber: '1', items: [{ sku: 'SHIRT', packedQuantity: 1 }] }];
  await tenant.ok(tenant.v3('POST', '/shipments/inventory-transfer', { body: { ...moved, type: 'TRANSFER', cartons } }));
  await tenant.post('/exports', { module: 'NETWORK', filters: { code: 'N' }, sortBy: 'code', sortDirection: 'asc', limit: 1 });
  await tenant.v3('POST', '/oms-imports', { body: { fileName: 'orders.csv', module: 'ORDER', type: 'BULK' } });
  const { url } = await tenant.ok(tenant.post('/inventory/aws/upload-url', { fileName: 'stock.csv' }));
  await fetch(url, { method: 'PUT', body: 'itemId,sku,locationNum,channelId,vendorId\n1,,1,12,V1\n' });
  await tenant.advance('PT2S');
  await tenant.call('POST', '/__sandbox/faults', { body: { path: '/nowhere', status: 500, delay: { ms: 1 }, times: 3 } });
  const whole: Export = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const fullest = Object.entries(whole.collections).map(([name, records]) => [
    name,
    records.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1),
  ]);
  return { ...whole, collections: Object.fromEntries(fullest) };
}

/** Asks for all that a tenant has, in every way there is to ask. */
async function readAll(tenant: Tenant, { collections }: Export): Promise<[string, number][]> {
  const key = (name: string, field: string): string => encodeURIComponent(String(collections[name]?.[0]?.[field]));
  const filters = { filters: [{ field: 'backOrderPreOrder.sku', condition: 'NEQ', value: 'x' }] };
  const asked: [string, Promise<{ status: number }>][] = [
    ...['/order', '/inventory', '/location', '/inventory/network', '/inventory/counter', '/inventory/aggregatedNetwork/query'].map(
      (path): [string, Promise<{ status: number }>] => [path, tenant.get(path)],
    ),
    ['settings', tenant.get('/configurations/tenant-config')],
    ['setting query', tenant.post('/configurations/tenant-config/query', { filters: {} })],
    ['targets', tenant.get('/configurations/target-config')],
    ...['order', 'location', 'inventory'].map((kind): [string, Promise<{ status: number }>] => [
      `${kind} attribute`,
      tenant.get(`/${kind}/attribute/${key(`${kind}Attributes`, 'code')}`),
    ]),
    ['order', tenant.get(`/order?orderNumber=${key('orders', 'orderNumber')}`)],
    ['cancel', tenant.get(`/order/cancel?orderId=${key('orders', 'orderId')}`)],
    ['order query', tenant.post('/order/query', { filters: {}, sort: 'updatedAt,desc' })],
    ['allocation', tenant.get(`/allocation/${key('allocations', 'allocationId')}`)],
    ['allocation query', tenant.post('/allocation/query', { filters: {} })],
    ['reservations', tenant.get(`/backpre-order/backorderpreorder-reserve/${key('reservations', 'orderNumber')}`)],
    ['fraud rules', tenant.get('/configurations/fraud-config')],
    ['exports', tenant.post('/exports/history', { filters: {} })],
    ['uploads', tenant.get('/inventory/upload/log/all')],
    ['upload', tenant.get(`/inventory/upload/log?keyId=${key('uploads', 'keyId')}`)],
    ['import', tenant.v3('GET', `/oms-imports/${key('imports', 'keyId')}`)],
    ['imports', tenant.v3('POST', '/oms-imports/search', { body: { filters: [] } })],
    ['stock', tenant.get(`/inventory/${key('inventories', 'itemId')}`)],
    ['shipping method', tenant.get(`/shipping/${key('shippingMethods', 'shippingMethodId')}`)],
    ['shipping methods', tenant.post('/shipping/query', { filters: {} })],
    ['methods of an item', tenant.get(`/shipping/shippingMethods/${key('shippingMethodItems', 'itemId')}`)],
    ['items of a method', tenant.get(`/shipping/${key('shippingMethods', 'shippingMethodId')}/items`)],
    ['shipping method of v3', tenant.v3('GET', `/shipping-methods/${key('shippingMethods', 'shippingMethodId')}`)],
    ['shipping methods of v3', tenant.v3('POST', '/shipping-methods/search', { body: { filters: [] } })],
    ['credits', tenant.v3('POST', `/orders/order-number/${key('orders', 'orderNumber')}/actions/check-credits-eligibility`)],
    ['transfer', tenant.v3('GET', `/shipments/inventory-transfer/${key('inventoryTransfers', 'shipmentId')}`)],
    ['list', tenant.get(`/list/${key('lists', 'listId')}`)],
    ['items of a list', tenant.get(`/list/${key('lists', 'listId')}/items`)],
    ['webhooks of v3', tenant.v3('POST', '/oms-webhooks/search', { body: { filters: [] } })],
    ['event log of v3', tenant.v3('POST', '/oms-webhooks/event-logs/search', { body: { filters: [] } })],
    ['list of v3', tenant.v3('GET', `/lists/${key('lists', 'listId')}/actions/get-list-details`)],
    ['lists of v3', tenant.v3('GET', `/lists/users/${key('lists', 'userId')}/actions/get-list-details-with-items`)],
    ['lists', tenant.get(`/list/user/${key('lists', 'userId')}`)],
    ['location', tenant.get(`/location/${key('locations', 'locationNum')}`)],
    ['backorders', tenant.v3('POST', '/backorders-preorders/search', { body: filters })],
    ['backorder', tenant.v3('GET', `/backorders-preorders/${key('reservations', 'id')}`)],
    ...['export', 'clock', 'timers', 'events', 'policies', 'faults'].map((path): [string, Promise<{ status: number }>] => [
      path,
      tenant.call('GET', `/__sandbox/${path}`),
    ]),
  ];
  return Promise.all(asked.map(async ([name, answer]): Promise<[string, number]> => [name, (await answer).status]));
}

describe('an edited export', () => {
  let tenant: Tenant;
  let whole: Export;
  beforeAll(async () => {
    tenant = newTenant();
    whole = await fullExport(tenant);
  }, 60_000);
  const put = (body: unknown) => tenant.call('PUT', '/__sandbox/import', { body });
  const withEdits = (some: readonly Edit[]): Export =>
    some.reduce((changed, { path, to }) => edited(changed, ['collections', ...path], to), whole);

  /**
   * What cannot be read after edits. Those that are taken one by one, yet not together, are
   * looked at one by one.
   */
  async function brokenBy(group: readonly Edit[]): Promise<unknown[]> {
    const changed = withEdits(group);
    const { status } = await put(changed);
    if (status !== 200 && group.length > 1) return (await inTurn(group, (one) => brokenBy([one]))).flat();
    const broken = status === 200 ? (await readAll(tenant, changed)).filter(([, answered]) => answered >= 500) : [status];
    return broken.length > 0 ? [[group.map(told), broken]] : [];
  }

  it('contains records of every collection', async () => {
    expect(Object.keys(whole.collections)).toEqual(
      createCollections()
        .map(({ name }) => name)
        .sort(),
    );
    expect((await put(whole)).status).toBe(200);
    expect((await readAll(tenant, whole)).filter(([, status]) => status >= 400)).toEqual([]);
  });

  it('is refused with collection and field, or everything in it can be read', { timeout: 120_000 }, async () => {
    const all = places(whole.collections as unknown as Json).filter((path) => path.length > 2);
    const wrong: unknown[] = [];
    const taken: Edit[] = [];
    for (const [turn, path] of all.entries()) {
      const edit = { path, to: edits[turn % edits.length] };
      const { status, body } = await put(withEdits([edit]));
      const field: string = body.fields?.[0]?.field ?? '';
      if (status === 200) taken.push(edit);
      else if (status !== 400 || !field.startsWith(`collections.${path[0]}[0]`)) wrong.push([told(edit), status, field]);
    }
    expect(wrong).toEqual([]);
    expect(taken.length).toBeGreaterThan(all.length / 10);
    for (const group of readTogether(taken)) wrong.push(...(await brokenBy(group)));
    expect(wrong).toEqual([]);
  });

  it.each<[string, Path, unknown, string]>([
    ['a fault with a status that no answer has', ['collections', 'faults', 0, 'status'], 100, 'must be a whole number from 400 to 599'],
    [
      'a fault with a line break in its id',
      ['collections', 'faults', 0, 'id'],
      '1\r\nx',
      'must be a whole number of at least 1, in quotes',
    ],
    ['a timer at no time', ['collections', 'timers', 0, 'at'], 'soon', 'must be a date and time in UTC with milliseconds'],
    ['a timer that does not exist', ['collections', 'timers', 0, 'timer'], 'sleep', 'is not a timer: sleep'],
    ['a policy with a value it cannot have', ['collections', 'policies', 0, 'value'], 7, 'must be '],
    ['an order in a status that does not exist', ['collections', 'orders', 0, 'statusCode'], 'GONE', 'is not an order status: GONE'],
    ['stock without its counters', ['collections', 'inventories', 0, 'counters'], ABSENT, 'is missing'],
    ['a sequence whose ids would repeat', ['sequence'], 2 ** 53 - 1, 'must be a whole number from 0 to 1000000000000000'],
    ['a sequence below ids that are used', ['sequence'], 0, 'must be at least '],
    ['a clock past the calendar', ['clock'], { kind: 'shifted', offsetMs: 1e300 }, 'must show a time from 1970 to 9999'],
    ['a clock that stands at no time', ['clock'], { kind: 'frozen', at: 'noon' }, 'must be {"kind":"real"}'],
  ])('is refused by name and changes nothing for %s', async (_what, path, to, sentence) => {
    await put(whole);
    const { status, body } = await put(edited(whole, path, to));
    const field = path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
    expect([status, body.message]).toEqual([400, expect.stringContaining(`[${field} ${sentence}`)]);
    expect(await tenant.ok(tenant.call('GET', '/__sandbox/export'))).toEqual(whole);
  });
});
