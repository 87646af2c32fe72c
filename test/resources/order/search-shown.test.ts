import { expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { filtersFor, shownValues } from '../../support/shown-values.js';
import { openSandbox } from '../../support/tenant.js';

const newTenant = openSandbox();

const currencies = {
  primaryCurrency: 'US',
  groups: [
    { group: 'US', currency: 'USD' },
    { group: 'CA', currency: 'CAD', conversionRate: 1.5 },
  ],
};

it('an order of several currencies is found by every value that v3 shows of it', async () => {
  const tenant = newTenant();
  const draft = drafts.orderV3({ orderNumber: 'A' });
  const adjustments = [{ amount: 2, amountInCurrencies: [{ amount: 2, currency: 'USD', group: 'US' }] }];
  const { status, body } = await tenant.v3('POST', '/orders', { body: { ...draft, currency: 'USD', currencies, adjustments } });
  expect(status).toBe(201);
  const shown = shownValues(body);
  const paths = shown.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['orderTotalInCurrencies.amount', 'items.itemTotalInCurrencies.group']));
  const lost: string[] = [];
  for (const { filters, paths } of filtersFor(shown, 'order.')) {
    const found = await tenant.v3('POST', '/orders/search', { body: { filters } });
    if (found.status !== 200 || found.body.pagination.count !== 1) lost.push(paths);
  }
  expect(lost).toEqual([]);
});

it.each(['order.orderTotalInCurrencies.amount', 'order.items.itemTotalInCurrencies.amount'])(
  'a search sorts orders by %s',
  async (field) => {
    const tenant = newTenant();
    for (const [orderNumber, conversionRate] of [
      ['A', 2],
      ['B', 3],
      ['C', 1],
    ] as const) {
      const [us, ca] = currencies.groups;
      const body = {
        ...drafts.orderV3({ orderNumber }),
        currency: 'USD',
        currencies: { ...currencies, groups: [us, { ...ca, conversionRate }] },
      };
      expect(await tenant.v3('POST', '/orders', { body })).toMatchObject({ status: 201 });
    }
    const { body } = await tenant.v3('POST', '/orders/search', { body: { filters: [], sort: `-${field}` } });
    expect(body.data.map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual(['B', 'A', 'C']);
  },
);
