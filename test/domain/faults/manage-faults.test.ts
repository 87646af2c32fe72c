import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/forms/errors.js';
import type { FaultDescription } from '../../../src/domain/faults/fault-terms.js';
import { addFault, liftFaults, listFaults } from '../../../src/domain/faults/manage-faults.js';
import { FaultyTenant } from './tenants.js';

/** The problems a description is refused for. */
function problemsOf(fault: object): (readonly [string, string])[] {
  try {
    addFault(new FaultyTenant().store, 'a', fault as FaultDescription, { known: new Set(['getOrder']) });
    return [];
  } catch (error) {
    return (error as Refusal).fields.map(({ field, message }) => [field, message] as const);
  }
}

describe('a fault', () => {
  it('is numbered from 1 and listed with its counts', () => {
    const { store } = new FaultyTenant({ status: 500 });
    expect(addFault(store, 'a', { nth: 3, status: 503 })).toEqual({ id: '2', skip: 2, times: 1, status: 503, calls: 0, hits: 0 });
    expect(listFaults(store, 'a').map(({ id }) => id)).toEqual(['1', '2']);
    expect(addFault(store, 'b', { status: 500 }).id).toBe('1');
  });

  it('does not show the window of its rate limit', () => {
    const tenant = new FaultyTenant({ rateLimit: { limit: 1, perSeconds: 5 } });
    tenant.call();
    expect(listFaults(tenant.store, 'a')).toEqual([{ id: '1', rateLimit: { limit: 1, perSeconds: 5 }, calls: 1, hits: 0 }]);
  });

  it('is lifted by its id or together with all others', () => {
    const { store } = new FaultyTenant({ status: 500 }, { status: 501 }, { status: 502 });
    expect(liftFaults(store, 'a', '2').map(({ status }) => status)).toEqual([501]);
    expect(() => liftFaults(store, 'a', '2')).toThrow('Fault 2 not found');
    expect(liftFaults(store, 'a').map(({ status }) => status)).toEqual([500, 502]);
    expect(listFaults(store, 'a')).toEqual([]);
  });

  it('is refused when the tenant has a hundred', () => {
    const { store } = new FaultyTenant(...Array.from({ length: 100 }, () => ({ status: 500 })));
    expect(() => addFault(store, 'a', { status: 500 })).toThrow(Refusal);
  });

  it('is refused when the tenant has as many as the limit faults', () => {
    const { store } = new FaultyTenant({ status: 500 }, { status: 501 });
    expect(() => addFault(store, 'a', { status: 502 }, { most: 2 })).toThrow('There are 2 faults already: lift some');
    expect(addFault(store, 'a', { status: 502 }, { most: 3 }).id).toBe('3');
  });

  it('may have every valid effect', () => {
    for (const fault of [
      { operation: 'getOrder', status: 599, message: 'No', errorCode: 'X' },
      { operation: ['getOrder'], delay: { ms: 0 } },
      { rateLimit: { limit: 0, perSeconds: 1, retryAfter: 0 }, message: 'No', delay: { minMs: 1, maxMs: 1 } },
      { body: 'empty', skip: 0, times: 1, probability: 0 },
      { business: 'paymentDeclined', nth: 1, skus: ['A'] },
      { business: 'splitAllocation', probability: 0.5 },
      { webhook: 'duplicate', copies: 100, events: ['ORDER_SHIPPED'], skip: 1, times: 1 },
      { webhook: 'delay', delay: { minMs: 0, maxMs: 86_400_000 } },
    ]) {
      expect(problemsOf(fault)).toEqual([]);
    }
  });

  it('is refused with every field that is wrong', () => {
    expect(problemsOf({ status: 200, skip: -1, probability: 1.5, rateLimit: { limit: 1.5, perSeconds: 0 } })).toEqual([
      ['skip', 'must be a whole number from 0 to 1000000'],
      ['status', 'must be a whole number from 400 to 599'],
      ['probability', 'must be a number from 0 to 1'],
      ['rateLimit.limit', 'must be a whole number from 0 to 1000000'],
      ['rateLimit.perSeconds', 'must be a whole number from 1 to 86400'],
      ['rateLimit', 'cannot be combined with status: a fault has one effect'],
    ]);
    expect(problemsOf({ delay: { ms: 60_001 }, message: 'No' })).toEqual([
      ['delay.ms', 'must be a whole number from 0 to 60000'],
      ['message', 'cannot be combined with delay'],
    ]);
    expect(problemsOf({ operation: ['getOrder', 'getOrdr'], delay: { minMs: 3 } })).toEqual([
      ['operation', 'must be an operationId of the API; "getOrdr" is none'],
      ['delay', 'must have either ms or both of minMs and maxMs'],
    ]);
    expect(problemsOf({ webhook: 'lose', path: '/hooks', copies: 0, delay: { ms: 1 }, events: ['ORDER_SHIPED'] })).toEqual([
      ['copies', 'must be a whole number from 1 to 100'],
      ['path', 'cannot be combined with webhook'],
      ['events[0]', 'is not an event: ORDER_SHIPED; did you mean ORDER_SHIPPED?'],
      ['copies', 'cannot be combined with webhook lose'],
      ['delay', 'cannot be combined with webhook lose'],
    ]);
    expect(problemsOf({ webhook: 'delay' })).toEqual([['delay', 'must be given with webhook delay']]);
    expect(problemsOf({ status: 500, events: ['ORDER_CREATE'] })).toEqual([['events', 'cannot be combined with status']]);
    expect(problemsOf({ business: 'nonsense' })).toEqual([
      ['business', 'must be one of [noStock, splitAllocation, fraudHold, paymentDeclined, exportError]'],
    ]);
  });
});
