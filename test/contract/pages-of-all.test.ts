import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest';
import { Transaction } from '../../src/store/transaction.js';
import { callWith, pagedLists, queryOperations } from '../support/query-operations.js';
import { openSandbox, type Tenant } from '../support/tenant.js';

const newTenant = openSandbox({ seed: 'default' });

let tenant: Tenant;
let list: Mock<Transaction['list']>;
let long: Mock<Transaction['long']>;

beforeEach(async () => {
  tenant = newTenant();
  await tenant.get('/order?orderNumber=SB-100001');
  list = vi.spyOn(Transaction.prototype, 'list');
  long = vi.spyOn(Transaction.prototype, 'long');
});

afterEach(() => vi.restoreAllMocks());

/** The collections of which a call that succeeds reads every record. */
async function readWholly(call: Parameters<typeof callWith>[1]): Promise<string[]> {
  list.mockClear();
  long.mockClear();
  const { status, body } = await callWith(tenant, call);
  expect([call.path, status < 300 ? '' : body]).toEqual([call.path, '']);
  const searched = long.mock.calls.flatMap(([what, size]) => (/search|sums/.test(what) && size > 0 ? [what] : []));
  return [...list.mock.calls.map(([from]) => from.name), ...searched];
}

/** Those that cannot do without, by operation or path. */
const others: Record<string, string> = {
  searchLocationsNearby: 'the distance of every location is computed',
  searchTransfers: 'a filter is required',
  '/api/v2/inventory/aggregatedNetwork/query': 'what networks have of a SKU is no record',
};

it.each(queryOperations.filter(({ operationId }) => !(operationId in others)))(
  '$operationId without filters reads no more records than its page has',
  async (operation) => {
    expect(await readWholly(operation)).toEqual([]);
  },
);

const lists = (await pagedLists()).filter((path) => !(path in others)).map((path) => `${path}?`);
const parts = ['itemIds=70001', 'skus=MUG-STONE-350', 'locationNums=1'].map((one) => `/api/v2/inventory?${one}&`);

it.each([...lists, ...parts])('GET %s reads no more records than its page has', async (path) => {
  expect(await readWholly({ method: 'GET', path: `${path}limit=10&offset=0`, body: undefined })).toEqual([]);
});
