import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../../src/scenario/contract/operations.js';
import type { Recorded, RecordedCall } from '../../../src/scenario/recording/recorded.js';
import { recordedScenario } from '../../../src/scenario/recording/recorded-scenario.js';
import type { Step } from '../../../src/scenario/scenario.js';
import { API_CONTRACT } from '../../../src/server/contract/contract-file.js';
import { documentOf } from '../../support/documents.js';

const start = { seed: 'default', clock: '2026-01-05T09:00:00.000Z', lifecycle: 'auto' as const };
const operations = operationsOf(await documentOf(API_CONTRACT));
const ids = Array.from({ length: 9 }, (_, i) => `695b7d50a1b2c3d4e500000${i}`);

const call = (operationId: string, path: string, more: Partial<RecordedCall> = {}): Recorded => {
  const [place = '', search = ''] = path.split('?');
  const nothing = { prefer: undefined, requestBody: undefined, answer: undefined, status: 200, struck: false };
  return { kind: 'call', operationId, path: place, search, ...nothing, ...more };
};
const step = (taken: Step, answer?: unknown): Recorded => ({ kind: 'step', step: taken, answer });
const stepsOf = (...entries: Recorded[]): Step[] => recordedScenario({ start, entries }, 'Recorded', operations).steps;

describe('a recorded scenario', () => {
  it('starts where the recording started', () => {
    expect(recordedScenario({ start, entries: [] }, 'Half shipped', operations)).toEqual({ scenario: 'Half shipped', ...start, steps: [] });
  });

  it('sends what was sent', () => {
    const path = '/v3/backorders-preorders/a%2Fb/actions/save-delay-consent';
    const query = '/api/v2/order?orderNumber=W%201';
    expect(stepsOf(call('saveDelayConsent', path, { requestBody: { consent: 'ACCEPT' } }), call('getOrder', query))).toEqual([
      { call: 'saveDelayConsent', with: { path: { id: 'a/b' }, body: { consent: 'ACCEPT' } }, expect: { status: 200 } },
      { call: 'getOrder', with: { query: { orderNumber: 'W 1' } }, expect: { status: 200 } },
    ]);
    expect(stepsOf(call('getOrder', '/api/v2/order', { channel: '13' }))).toEqual([
      { call: 'getOrder', with: { headers: { 'x-site-context': { channel: '13' } } }, expect: { status: 200 } },
    ]);
    expect(stepsOf(call('getOrderV3', '/v3/orders/A', { channel: '13' }))).toEqual([
      { call: 'getOrderV3', with: { path: { orderId: 'A' }, headers: { 'x-fabric-channel-id': '13' } }, expect: { status: 200 } },
    ]);
    expect(stepsOf(call('getOrder', '/api/v2/order', { prefer: 'code=503', status: 503 }))).toEqual([
      { call: 'getOrder', with: { headers: { prefer: 'code=503' } }, expect: { status: 503 } },
    ]);
  });

  it('names exactly the values of answers that a later request uses', () => {
    const [id, other] = ids;
    const [first, second, third] = stepsOf(
      call('listReservations', '/api/v2/backpre-order/backorderpreorder-reserve/W-1', {
        answer: [{ id: other }, { id, sku: 'LAMP' }],
      }),
      call('saveDelayConsent', `/v3/backorders-preorders/${id}/actions/save-delay-consent`, { requestBody: { consent: 'ACCEPT' } }),
      call('searchBackordersPreorders', '/v3/backorders-preorders/search', {
        requestBody: { filters: [{ field: 'backOrderPreOrder.id', value: [id] }], text: `either ${id} or ${ids[7]}` },
      }),
    );
    expect(first).toMatchObject({ keep: { reservation: 'body.1.id' } });
    expect(second).toMatchObject({ with: { path: { id: `\${reservation}` } } });
    expect(third).toMatchObject({
      with: { body: { filters: [{ value: [`\${reservation}`] }], text: { $raw: `either \${reservation} or ${ids[7]}` } } },
    });
  });

  it('does not replace values that the client chose', () => {
    const requestBody = { orderNumber: 'W-1' };
    const steps = stepsOf(
      call('createOrder', '/api/v2/order', { requestBody, answer: { orderNumber: 'W-1' } }),
      call('getOrder', '/api/v2/order?orderNumber=W-1'),
      step({ move: 'ship', order: 'W-1' }),
    );
    expect(JSON.stringify(steps)).not.toContain(`\${`);
  });

  it('chooses short, unique names', () => {
    const answer = [
      { orderNumber: 'SEED-1', orderId: ids[1], items: [{ lineItemId: 'line-of-1' }] },
      { orderNumber: 'SEED-2', orderId: ids[2] },
    ];
    const [first] = stepsOf(
      call('getOrder', '/api/v2/order', { answer }),
      call('getOrder', '/api/v2/order?orderNumber=SEED-1'),
      call('getOrder', `/api/v2/order?orderId=${ids[2]}`),
      step({ move: 'ship', order: 'SEED-2', items: [{ lineItemId: 'line-of-1', quantity: 1 }] }),
    );
    expect(first).toMatchObject({
      keep: { order: 'body.0.orderNumber', orderId: 'body.1.orderId', order2: 'body.1.orderNumber', line: 'body.0.items.0.lineItemId' },
    });
  });

  it('reuses a number or a short text only in a field of the same name', () => {
    const [, second] = stepsOf(
      call('listNetworks', '/api/v2/inventory/network', { answer: { data: [{ networkId: 12, networkNumber: '7' }] } }),
      call('replaceNetwork', '/api/v2/inventory/network/12', { requestBody: { networkId: 12, priority: 12, name: '7' } }),
    );
    expect(second).toMatchObject({
      with: { path: { networkId: `\${network}` }, body: { networkId: { $raw: `\${network}` }, priority: { $raw: 12 }, name: '7' } },
    });
  });

  it('marks the fields that the contract does not have', () => {
    const requestBody = { orderNumber: 'W-1', items: [{ sku: 'LAMP', unitPrice: 5 }] };
    const [placed] = stepsOf(call('createOrder', '/api/v2/order', { requestBody, answer: { orderNumber: 'W-1', gift: true } }));
    expect(placed).toMatchObject({ with: { body: { orderNumber: 'W-1', items: [{ sku: 'LAMP', unitPrice: { $raw: 5 } }] } } });
  });

  it('includes the steps made through the control API', () => {
    const fault = { operation: 'getOrder', status: 503 };
    const steps = stepsOf(
      step({ move: 'ship', order: 'SEED-1', reason: 'late' }, { statusCode: 'ORDER_SHIPPED' }),
      step({ advance: 'P31D' }, { now: '2026-02-05T09:00:00.000Z', fired: [] }),
      step({ restock: { sku: 'A', quantity: 1 } }, { inventory: { sku: 'A' }, released: [{ orderNumber: 'W-1', quantity: 1 }] }),
      step({ fault }, { id: '1', ...fault, calls: 0 }),
      step({ lift: '1' }),
      step({ lift: 'all' }),
      step({ note: 'Something else.' }),
    );
    expect(steps).toEqual([
      { move: 'ship', order: 'SEED-1', reason: 'late', expect: { body: { statusCode: 'ORDER_SHIPPED' } } },
      { advance: 'P31D' },
      { restock: { sku: 'A', quantity: 1 }, expect: { body: { released: [{ orderNumber: 'W-1', quantity: 1 }] } } },
      { fault, keep: { fault: 'body.id' } },
      { lift: `\${fault}` },
      { lift: 'all' },
      { note: 'Something else.' },
    ]);
  });

  it('expects of an answer changed by a fault only what repeats', () => {
    expect(
      stepsOf(
        call('getOrder', '/api/v2/order', { struck: true, status: 0 }),
        call('getOrder', '/api/v2/order', { struck: true, status: 503 }),
        call('getOrder', '/api/v2/order', { struck: true, status: 200 }),
      ).map((taken) => 'expect' in taken && taken.expect),
    ).toEqual([{ status: 'none' }, { status: 503 }, { status: '$any' }]);
  });
});
