import { describe, expect, it } from 'vitest';
import { stableParts } from '../../../src/scenario/recording/stable-parts.js';
import { Symbols } from '../../../src/scenario/recording/symbols.js';

const ID = '695b7d50a1b2c3d4e5000001';
const parts = (answer: unknown, sent?: unknown, symbols = new Symbols()) => stableParts(answer, sent, symbols);
/** Fields enough to make an answer a large one. */
const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`field${i}`, `value ${i}`]));

describe('the recorded expectation of an answer', () => {
  it('omits ids and times, which differ in every run', () => {
    const answer = { id: ID, createdAt: '2026-01-05T09:00:00.000Z', key: '0b9e6f0a-1c2d-4e3f-8a9b-0c1d2e3f4a5b', type: 'BACKORDER' };
    expect(parts(answer)).toEqual({ type: 'BACKORDER' });
    expect(parts({ message: `Reservation ${ID} not found`, code: 4 })).toEqual({ code: 4 });
  });

  it('omits values that were just sent, except statuses', () => {
    const sent = { sku: 'A', quantity: 2, statusCode: 'ORDER_CREATED', lines: [{ sku: 'A' }] };
    const answer = { sku: 'A', quantity: 3, statusCode: 'ORDER_CREATED', lines: [{ sku: 'A', units: 1 }] };
    expect(parts(answer, sent)).toEqual({ quantity: 3, statusCode: 'ORDER_CREATED', lines: [{ units: 1 }] });
  });

  it('has all of a small answer and only the statuses of a large one', () => {
    const standing = { statusCode: 'ORDER_SHIPPED', orderTotal: 12.5, count: 2, message: 'no' };
    const items = [{ title: 'Lamp', shippedQuantity: 2, backOrderedQuantity: 0 }, { title: 'Mug' }];
    expect(parts({ ...standing, items: [{ title: 'Lamp', backOrderedQuantity: 0 }] })).toEqual({
      ...standing,
      items: [{ title: 'Lamp', backOrderedQuantity: 0 }],
    });
    expect(parts({ ...many, ...standing, items, auditLogs: [{ status: 'x' }] })).toEqual({
      ...standing,
      items: [{ shippedQuantity: 2 }, {}],
    });
  });

  it('has only the length of a list with many or empty entries', () => {
    expect(parts({ data: [1, 2, 3, 4, 5, 6] })).toEqual({ data: { $length: 6 } });
    expect(parts([{ id: ID }, { id: ID }])).toEqual({ $length: 2 });
    expect(parts([])).toEqual([]);
    expect(parts({ codes: ['a', ID] })).toEqual({ codes: { $length: 2 } });
  });

  it('is empty if nothing is the same in every run', () => {
    expect(parts({ id: ID })).toBeUndefined();
    expect(parts(undefined)).toBeUndefined();
    expect(parts('plain text')).toBe('plain text');
  });

  it('escapes values that look like a matcher or a placeholder', () => {
    expect(parts({ a: '$any', b: `for \${price}` })).toEqual({ a: '$$any', b: `for $\${price}` });
  });
});
