import { describe, expect, it } from 'vitest';
import { otherAnswer, otherRefusal } from '../../scripts/coverage/alteration.js';

describe('the server that is wrong about an operation', () => {
  it('answers with another value of the same form at every place', () => {
    const answer = {
      orders: [{ id: '5f328bf0b5f328bf0b5f3289', version: 0, isOpen: true, statusCode: 'ORDER_CREATED' }],
      at: '2026-01-05T09:00:00.000Z',
      none: null,
      empty: [],
    };
    expect(otherAnswer(answer)).toEqual({
      orders: [{ id: '6a439ca1c6a439ca1c6a4390', version: 1, isOpen: false, statusCode: 'PSEFS_DSFBUFE' }],
      at: '2026-01-06T09:00:00.000Z',
      none: null,
      empty: [],
    });
    expect(otherAnswer('moved')).not.toBe('moved');
  });

  it('refuses with other messages, and the same codes', () => {
    const one = { type: 'CLIENT_ERROR', message: 'sku must not be null', errorCode: 'SERVICE-4003' };
    const refusal = { ...one, errors: [one] };
    const other = { ...one, message: expect.not.stringMatching(/sku|null/) };
    expect(otherRefusal(refusal)).toEqual({ ...other, errors: [other] });
    expect(otherRefusal('not found')).not.toBe('not found');
  });
});
