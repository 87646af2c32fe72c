import { describe, expect, it } from 'vitest';
import { orderSources } from '../../../../src/resources/order/views/v2.js';

/** Whether the order as it is stored gives the values of all that filters ask for. */
const asksStored = (filters: object): boolean =>
  Object.entries(filters).every(([name, asked]) => orderSources(name, asked).stored === name);

describe('filters of a v2 order query', () => {
  it.each([
    ['nothing', {}],
    ['a field', { statusCode: 'ORDER_CREATED' }],
    ['nested fields', { customer: { email: 'a@example.com' }, items: { sku: ['A', 'B'], itemTotal: { gt: 1 } } }],
    ['a field nobody has', { nothing: 1 }],
  ])('use the stored order for %s', (_what, filters) => {
    expect(asksStored(filters)).toBe(true);
  });

  it.each([
    ['what is computed for an order', { statusDescription: 'Created' }],
    ['what is computed for a line', { items: { lineOrderStatus: 'VALID' } }],
    ['a quantity', { items: { sku: 'A', shippedQuantity: { gt: 0 } } }],
    ['what v2 does not show', { released: true }],
    ['what v2 does not show of a line', { items: { units: { open: 1 } } }],
    ['one of several lines', { items: [{ lineOrderStatus: 'VALID' }] }],
  ])('use the order’s view for %s', (_what, filters) => {
    expect(asksStored(filters)).toBe(false);
  });
});
