import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Target } from './target.js';

/** Names that break programs. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'undefined',
  'null',
  'NaN',
  '0',
  '-0',
  '1e308',
  '9007199254740993',
  '👩‍👩‍👧‍👦',
  'שלום עולם',
  '\u202Eesrever',
  'e\u0301',
  '\u0000',
  '../../../etc/passwd',
  "'; DROP TABLE orders; --",
  '<script>alert(1)</script>',
  '$' + '{7*7}',
  '%00%ff',
  'a\r\nx-b: c',
  '*',
  ' x ',
  'x'.repeat(900),
];

const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-names-'));
const args = ['--db', join(directory, 'db.json'), '--durability', 'write'];
let target: Target;

/** JSON that a header can carry. */
const inAscii = (value: object): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

beforeAll(async () => {
  target = await Target.start(args);
});
afterAll(async () => {
  await target.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function call(path: string, method = 'GET', body?: unknown, more: Record<string, string> = {}): Promise<Record<string, never>> {
  const response = await target.call(path, method, body, more);
  const text = await response.text();
  expect([response.status, text]).toEqual([200, text]);
  return JSON.parse(text);
}

const inPath = encodeURIComponent;

function orderFor(name: string): object {
  const item = { lineItemId: name, lineItemNumber: 1, itemId: name, sku: name, shipToId: name, orderedQuantity: 3, backorder: true };
  const shipInfo = [{ shipToId: name, taxCode: name, locationNum: name }];
  const attributes = Object.fromEntries(name === '__proto__' ? [] : [[name, name]]);
  const paymentIdentifier = { paymentId: name, cardIdentifier: name, expirationYear: name, expirationMonth: name };
  const payments = [{ paymentCounter: 1, authAmount: 5, paymentDate: '2026-01-01T00:00:00Z', paymentIdentifier }];
  return { orderNumber: name, cartId: name, statusCode: 'ORDER_CREATED', channelId: name, shipInfo, items: [item], attributes, payments };
}

/** Stock for two units, and a counter of that name where it may be one. */
async function stock(name: string): Promise<void> {
  const record = { sku: name, itemId: 1, locationNum: 1, channelId: name, vendorId: name, counters: { onHand: 2 } };
  await call('/api/v2/inventory', 'POST', record);
  const named = Object.fromEntries([[name, 1]]);
  expect([200, 400]).toContain((await target.call('/api/v2/inventory', 'PATCH', { ...record, counters: named, attributes: named })).status);
}

/**
 * A whole life under one name: stocked, placed, found, allocated, backordered, consented to,
 * shipped in part, cancelled.
 */
async function live(name: string): Promise<void> {
  await stock(name);
  const placed = await call('/api/v2/order', 'POST', orderFor(name));
  expect(placed['orderNumber']).toBe(name);
  await call(`/__sandbox/orders/${inPath(name)}/moves`, 'POST', { move: 'allocate' });
  await call(`/__sandbox/orders/${inPath(name)}/moves`, 'POST', { move: 'ship', items: [{ lineItemId: name, quantity: 1 }] });
  await call(`/api/v2/order/payment-status/${inPath(name)}`, 'POST', { paymentIdentifier: name, status: name, type: name });
}

async function findAgain(name: string): Promise<void> {
  const found = await call(`/api/v2/order?orderNumber=${inPath(name)}`);
  expect([found['orderNumber'], found['cartId'], (found['items'] as unknown as { sku: string }[])[0]?.sku]).toEqual(Array(3).fill(name));
  const queried = await call('/api/v2/order/query', 'POST', { filters: { orderNumber: [name], items: { sku: [name] } } });
  if (name === '*') expect(queried['count']).toBeGreaterThan(1);
  else expect(queried['count']).toBe(1);
}

describe('names that break programs', () => {
  it.each(names)('work for orders, lines, SKUs and channels: %j', async (name) => {
    await live(name);
    await findAgain(name);
  });

  it('are not found when they are used as ids', async () => {
    for (const name of names) {
      const paths = [
        '/api/v2/allocation/',
        '/api/v2/inventory/',
        '/api/v2/inventory/network/',
        '/api/v2/inventory/counter/',
        '/api/v2/location/',
      ];
      paths.push('/api/v2/backpre-order/backorderpreorder-reserve?BackOrderPreOrderReservationId=', '/v3/backorders-preorders/');
      for (const path of paths) {
        const { status } = await target.call(path + inPath(name));
        expect([200, 400, 404], path + name).toContain(status);
      }
      expect([200, 400, 404]).toContain((await target.call(`/__sandbox/tenants/${inPath(name)}`, 'DELETE')).status);
      expect([400, 404]).toContain((await target.call(`/__sandbox/snapshots/${inPath(name)}`, 'DELETE')).status);
    }
  });

  it('are refused as names of counters, policies and events where they are not allowed', async () => {
    for (const name of names) {
      expect([200, 400]).toContain((await target.call('/api/v2/inventory/counter', 'POST', { code: name, name })).status);
      expect([200, 400]).toContain((await target.call('/__sandbox/policies', 'PATCH', Object.fromEntries([[name, 1]]))).status);
      expect((await target.call(`/__sandbox/events?type=${inPath(name)}`)).status).toBe(400);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('name separate tenants if they have 24 characters', async () => {
    const accounts = ['__proto__', 'constructor', '👩‍👩‍👧‍👦', 'שלום'].map((name) => name.padEnd(24, '_'));
    for (const account of accounts) {
      const own = { 'x-site-context': inAscii({ account }) };
      await call('/api/v2/order', 'POST', orderFor('only mine'), own);
      expect(((await call('/api/v2/order', 'GET', undefined, own)) as unknown as unknown[]).length).toBe(1);
    }
  });

  it('survive a kill and a restart', async () => {
    const half = '\ud83d';
    await call('/api/v2/order', 'POST', orderFor(half));
    await target.stop();
    target = await Target.start(args);
    for (const name of names) await findAgain(name);
    expect((await call('/api/v2/order/query', 'POST', { filters: { orderNumber: half } }))['count']).toBe(1);
    expect(await target.faults()).toEqual([]);
  });
});
