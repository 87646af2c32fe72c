import { describe, expect, it } from 'vitest';
import { API_CONTRACT } from '../../src/server/contract/contract-file.js';
import { openContract } from '../../src/server/contract/open-contract.js';
import { callWith, type QueryOperation, queryOperations } from '../support/query-operations.js';
import { openSandbox, type Tenant } from '../support/tenant.js';

const HEADER = 'x-sandbox-unknown-fields';
const newTenant = openSandbox();
const newStrictTenant = openSandbox({ unknownFields: 'refuse' });

const queries = queryOperations.filter(({ isSearch }) => !isSearch);
const searches = queryOperations.filter(({ isSearch }) => isSearch);

async function asked(tenant: Tenant, operation: QueryOperation, changes: object) {
  const { status, headers, body } = await callWith(tenant, { ...operation, body: { ...operation.body, ...changes } });
  return { ok: status < 300, told: headers.get(HEADER) ?? '', message: String(body?.message ?? body) };
}

/** What the names of fields in a search begin with, as its refusal says. */
async function prefixOf(operation: QueryOperation): Promise<string> {
  const { message } = await asked(newTenant(), operation, { filters: [{ field: 'x', value: 1 }] });
  return /must start with "(\w+\.)"/.exec(message)?.[1] ?? '';
}

describe('a query of v2', () => {
  it.each(queries)('$operationId tells a filter by a field that no record has, and refuses it where asked to', async (query) => {
    const filters = { updatedAtt: 'x' };
    expect(await asked(newTenant(), query, { filters })).toMatchObject({ ok: true, told: expect.stringContaining('filters.updatedAtt') });
    const refused = await asked(newStrictTenant(), query, { filters });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('filters.updatedAtt is not a known field') });
  });

  it.each(queries.filter(({ path }) => !path.startsWith('/v3/oms-exports')))(
    '$operationId tells a sort by a field that no record has, and refuses it where asked to',
    async (query) => {
      for (const sortBy of ['updatedAtt', 'zzz.zzz']) {
        expect(await asked(newTenant(), query, { sortBy })).toMatchObject({ ok: true, told: expect.stringContaining('sortBy (') });
        const refused = await asked(newStrictTenant(), query, { sortBy });
        expect(refused).toMatchObject({ ok: false, message: expect.stringContaining(`sortBy is not a known field: ${sortBy}`) });
      }
      expect(await asked(newStrictTenant(), query, { sortBy: 'updatedAt' })).toMatchObject({ ok: true, told: '' });
    },
  );
});

/** Fields that are made for the answer and in no record: a search refuses them by name. */
const madeForAnswers = ['export.url', 'location.distance'];

describe('a search of v3', () => {
  it.each(searches)('$operationId refuses a filter and a sort by a field that no record has', async (search) => {
    const field = `${await prefixOf(search)}zzz`;
    const tenant = newTenant();
    expect(await asked(tenant, search, { filters: [{ field, value: 1 }] })).toMatchObject({
      ok: false,
      message: expect.stringContaining(field),
    });
    if (search.operationId === 'searchLocationsNearby') return;
    const refused = await asked(tenant, search, {
      filters: [{ field: `${await prefixOf(search)}createdAt`, value: 1 }],
      sort: `-${field}`,
    });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining(field) });
  });

  it.each(searches)('$operationId takes every field that its answers have, in filters and in sorts', async (search) => {
    const { operations } = await openContract(API_CONTRACT);
    const prefix = await prefixOf(search);
    const names = operations.get(search.operationId)?.recordShape?.names ?? [];
    expect(names).not.toEqual([]);
    const tenant = newStrictTenant();
    const refused: string[] = [];
    const sorts = search.operationId !== 'searchLocationsNearby';
    for (const name of names) {
      const field = `${prefix}${name}`;
      if (madeForAnswers.includes(field)) continue;
      const { ok, message } = await asked(tenant, search, { filters: [{ field, value: null }], ...(sorts && { sort: `-${field}` }) });
      if (!ok) refused.push(`${field}: ${message}`);
    }
    expect(refused).toEqual([]);
  });
});

const nested = ['order.items.skuu', 'allocation.items.skuu', 'shipment.cartons.skuu', 'invoice.orders.skuu'];

it.each(nested)('a sort by %s, a part of a record that there is not, is told and refused where asked to', async (field) => {
  const search = { operationId: '', isSearch: true, method: 'POST', path: `/v3/${field.split('.')[0]}s/search`, body: { filters: [] } };
  expect(await asked(newTenant(), search, { sort: `-${field}` })).toMatchObject({ ok: true, told: expect.stringMatching(/^sort \(/) });
  const refused = await asked(newStrictTenant(), search, { sort: `-${field}` });
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining(`sort is not a known field: ${field}`) });
});

it.each([
  ['orders', 'order.orderDate'],
  ['orders', 'order.items.title'],
  ['shipments', 'shipment.shipmentNum'],
  ['locations', 'location.locationNum'],
  ['allocations', 'allocation.items.orderId'],
  ['invoices', 'invoice.orders.payments.paymentDate'],
  ['backorders-preorders', 'backOrderPreOrder.backOrderedQuantity'],
  ['shipments/inventory-transfer', 'transferShipment.shipDate'],
  ['oms-webhooks/event-logs', 'webhook.createdAt'],
])('a search of %s takes %s, which samples spell as v2 does, as a known field', async (path, field) => {
  const search = { operationId: '', isSearch: true, method: 'POST', path: `/v3/${path}/search`, body: {} };
  const found = await asked(newStrictTenant(), search, { filters: [{ field, value: 'x' }], sort: `-${field}` });
  expect(found).toEqual({ ok: true, told: '', message: expect.any(String) });
});

describe('an export of v3', () => {
  const body = { module: 'ORDER', filters: {} };
  const exported = { operationId: '', isSearch: false, method: 'POST', path: '/v3/oms-exports', body };

  it('tells a sort by a part of a record that there is not, and takes the names of v2', async () => {
    expect(await asked(newTenant(), exported, { sort: '-order.items.skuu' })).toMatchObject({ ok: true, told: 'sort (order.items.sku?)' });
    expect(await asked(newStrictTenant(), exported, { sort: '-order.orderDate' })).toMatchObject({ ok: true, told: '' });
  });

  it('tells filters by what the records of its module have', async () => {
    const strict = newStrictTenant();
    expect(await asked(strict, exported, { filters: { orderNumber: 'A' } })).toMatchObject({ ok: true });
    expect(await asked(strict, exported, { module: 'LOCATION', filters: { orderNumber: 'A' } })).toMatchObject({ ok: false });
  });
});
