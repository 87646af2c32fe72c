import { expect, it } from 'vitest';
import { callWith, queryOperations } from '../support/query-operations.js';
import { filtersFor, shownValues } from '../support/shown-values.js';
import { openSandbox } from '../support/tenant.js';

const newTenant = openSandbox({ seed: 'default' });

/** Those whose records the default seed has. */
const withRecords = [
  ...['queryAllocations', 'queryInvoices', 'queryOrders', 'queryShipments', 'queryShippingMethods'],
  ...['searchAllocations', 'searchBackordersPreorders', 'searchInventories', 'searchHardReservations', 'searchInvoices'],
  ...['searchLocations', 'searchOrders', 'searchShipments', 'searchShippingMethods'],
];
const operations = queryOperations.filter(({ operationId }) => withRecords.includes(operationId));

// biome-ignore lint/suspicious/noExplicitAny: each operation answers a page of its own form
const rowsOf = (body: any): object[] => (Array.isArray(body) ? body : (body.data ?? Object.values(body).find(Array.isArray)));

it.each(operations)('$operationId finds a record by every value that it shows', async ({ isSearch, ...operation }) => {
  const tenant = newTenant();
  const ask = async (filters: unknown) => (await callWith(tenant, { ...operation, body: { ...operation.body, filters } })).body;
  const prefix = isSearch ? /must start with "(\w+\.)"/.exec((await ask([{ field: 'x', value: 1 }])).message)?.[1] : undefined;
  const [row] = rowsOf(await ask(isSearch ? [] : {}));
  expect(row).toBeDefined();
  const lost: string[] = [];
  for (const { filters, paths } of filtersFor(shownValues(row), prefix)) if (rowsOf(await ask(filters)).length === 0) lost.push(paths);
  expect(lost).toEqual([]);
});
