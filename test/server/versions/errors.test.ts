import { describe, expect, it } from 'vitest';
import { type Failure, invalid, invalidFields, notFound, Refusal } from '../../../src/core/forms/errors.js';
import { ContractBreach } from '../../../src/server/answer/contract-breach.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { answerError } from '../../../src/server/versions/errors.js';
import { fixtureContract } from '../fixtures/app.js';

const bodyOf = (...given: Parameters<typeof answerError>) => {
  const { status, text } = answerError(...given);
  return { status, body: JSON.parse(text) };
};
/** An operation of v3 whose errors are of this generation. */
const inV3 = (errors: string) =>
  ({
    version: 'v3',
    method: 'POST',
    path: '/v3/orders/{orderId}/actions/cancel',
    facts: { errors, bareStatuses: new Set<number>() },
  }) as unknown as Operation;
const several = invalidFields([
  { field: 'sku', problem: 'missing', message: 'must not be null' },
  { field: 'limit', problem: 'invalid', message: 'must be a number' },
]);

describe('an error', () => {
  it.each<[Failure, number, number, number]>([
    ['invalidInput', 400, 400, 400],
    ['missingInput', 400, 400, 400],
    ['notFound', 404, 404, 404],
    ['conflict', 400, 400, 409],
    ['notEligible', 400, 400, 409],
    ['unauthorized', 401, 401, 401],
    ['notImplemented', 501, 501, 501],
    ['methodNotAllowed', 405, 405, 405],
    ['unsupportedMediaType', 415, 415, 415],
    ['tooLarge', 413, 413, 413],
    ['unavailable', 503, 503, 503],
  ])('of kind %s is %i in v2, %i in v3 and %i in the control API', (kind, v2, v3, control) => {
    const refusal = new Refusal(kind, 'no');
    expect((['v2', 'v3', 'control'] as const).map((version) => answerError(refusal, version).status)).toEqual([v2, v3, control]);
  });

  it('is a message in v2', () => {
    expect(bodyOf(several, 'v2')).toEqual({ status: 400, body: { message: '[sku must not be null, limit must be a number]' } });
  });

  it('is a plain string in v2 if the contract says so', async () => {
    const operation = (await fixtureContract()).operations.get('getAllocation');
    expect(bodyOf(notFound('Allocation', '7'), 'v2', operation, { notFound: 400 })).toEqual({
      status: 400,
      body: 'Allocation 7 not found',
    });
    expect(bodyOf(notFound('Allocation', '7'), 'v2', operation)).toEqual({ status: 404, body: { message: 'Allocation 7 not found' } });
  });

  it('has a type and a code in v3', () => {
    const codes: [Refusal, string][] = [
      [new Refusal('unauthorized', 'Unauthorized'), 'SERVICE-4001'],
      [invalid('consent', 'must be one of [ACCEPT, DECLINE]'), 'SERVICE-4002'],
      [invalidFields([{ field: 'consent', problem: 'missing', message: 'must not be null' }]), 'SERVICE-4003'],
      [notFound('Order', '1'), 'SERVICE-4004'],
      [new Refusal('conflict', 'Order 1 exists'), 'SERVICE-4005'],
    ];
    for (const [refusal, errorCode] of codes) expect(bodyOf(refusal, 'v3').body).toMatchObject({ type: 'CLIENT_ERROR', errorCode });
    expect(bodyOf(new Refusal('unauthorized', 'Unauthorized'), 'v3').body.message).toBe('Unauthorized request');
    expect(bodyOf(invalid('consent', 'must be a string'), 'v3').body.message).toBe('consent must be a string');
  });

  it('lists several fields as separate errors in v3', () => {
    expect(bodyOf(several, 'v3').body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'sku must not be null, limit must be a number',
      errorCode: 'SERVICE-4007',
      errors: [
        { type: 'CLIENT_ERROR', message: 'sku must not be null', errorCode: 'SERVICE-4003' },
        { type: 'CLIENT_ERROR', message: 'limit must be a number', errorCode: 'SERVICE-4002' },
      ],
    });
  });

  it('is plain or has a code and a context in v3, as its operation is published', () => {
    const plain = inV3('plain');
    expect(bodyOf(several, 'v3', plain).body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'sku must not be null, limit must be a number',
      errors: [
        { type: 'CLIENT_ERROR', message: 'sku must not be null' },
        { type: 'CLIENT_ERROR', message: 'limit must be a number' },
      ],
    });
    expect(bodyOf(notFound('Order', '1'), 'v3', plain).body).toEqual({ type: 'CLIENT_ERROR', message: 'Order 1 not found' });
    const coded = inV3('orders');
    const context = { service: 'orders', endpoint: 'POST /v3/orders/{orderId}/actions/cancel' };
    expect(bodyOf(notFound('Order', '1'), 'v3', coded).body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'Order 1 not found',
      errorCode: 'SERVICE-4004',
      errors: [],
      context,
    });
    expect(bodyOf(several, 'v3', coded).body).toMatchObject({
      errorCode: 'SERVICE-4007',
      errors: [{ errorCode: 'SERVICE-4003', errors: [] }, { errorCode: 'SERVICE-4002' }],
      context,
    });
    expect(bodyOf('thrown', 'v3', coded).body).toMatchObject({ type: 'SERVER_ERROR', errorCode: 'SERVICE-5000', context });
  });

  it('of a rule of business has the rule’s own code in v3, even if it names a field', () => {
    const fields = [{ field: 'amount', problem: 'invalid', message: 'must be at most 5' }] as const;
    const refusal = new Refusal('notEligible', 'At most 5 can be refunded', { fields, rule: 'moreThanRefundable' });
    expect(bodyOf(refusal, 'v3', inV3('orders')).body).toMatchObject({ errorCode: 'ORDER-2008', message: 'At most 5 can be refunded' });
    expect(bodyOf(new Refusal('notFound', 'No invoice', { rule: 'invoiceUnknown' }), 'v3').body.errorCode).toBe('SERVICE-4040');
    expect(bodyOf(refusal, 'v2').body).toEqual({ message: 'At most 5 can be refunded' });
  });

  it('has details in v2 and the control API, and fields only in the control API', () => {
    const refusal = new Refusal('notEligible', 'Already shipped', { details: { legal: ['deliver'] } });
    expect(bodyOf(refusal, 'control')).toEqual({ status: 409, body: { message: 'Already shipped', legal: ['deliver'] } });
    expect(bodyOf(refusal, 'v2').body).toEqual({ message: 'Already shipped', legal: ['deliver'] });
    expect(bodyOf(several, 'control').body.fields).toHaveLength(2);
  });

  it('has the status of its route', () => {
    expect(answerError(notFound('Allocation', '7'), 'v2', undefined, { notFound: 400 }).status).toBe(400);
  });

  it('of the sandbox itself answers 500 with its message but no stack', () => {
    expect(bodyOf(new TypeError('x is undefined'), 'v2')).toEqual({ status: 500, body: { message: 'Internal error: x is undefined' } });
    expect(bodyOf('thrown', 'v3').body).toEqual({ type: 'SERVER_ERROR', message: 'Internal error: thrown', errorCode: 'SERVICE-5000' });
    const breach = new ContractBreach('getThing', [{ field: 'sku', problem: 'invalid', message: 'must be a string' }]);
    expect(bodyOf(breach, 'v2').body.message).toContain('getThing breaks the contract: [sku must be a string]');
  });
});
