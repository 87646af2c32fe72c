import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/index.js';
import { orders } from '../../src/model/order.js';
import { exportText } from '../../src/tenancy/export-tenant.js';
import { Tenant } from '../support/tenant.js';

let sandbox: Sandbox;
let tenant: Tenant;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', limits: { exports: 1, takenWithin: 1_500 } });
  tenant = new Tenant(sandbox, 'a'.repeat(24));
  // More than the buffers of a connection hold.
  const attributes = { text: 'x'.repeat(4_000_000) };
  for (const n of [1, 2, 3, 4]) await tenant.place(`large-${n}`, { attributes });
});
afterAll(() => sandbox.close());

/** An export of which nothing but the head has been read. */
async function begun(): Promise<IncomingMessage> {
  const headers = { 'x-site-context': JSON.stringify({ account: tenant.account }) };
  const [response] = (await once(get(`${sandbox.url}/__sandbox/export`, { headers, agent: false }), 'response')) as [IncomingMessage];
  return response;
}

async function rest(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

it('exports one moment of a tenant that is written to while a client reads slowly', async () => {
  const response = await begun();
  await tenant.place('later');
  const exported = JSON.parse(await rest(response)) as { collections: { orders: { orderNumber: string }[] } };
  expect(exported.collections.orders.map(({ orderNumber }) => orderNumber)).toEqual(['large-1', 'large-2', 'large-3', 'large-4']);
  expect((await tenant.order('later')).orderNumber).toBe('later');
});

it('refuses one export too many, and ends the connection of a client that reads no more of its export', async () => {
  const unread = await begun();
  const refused = await tenant.call('GET', '/__sandbox/export');
  expect([refused.status, refused.body.message]).toEqual([503, '1 exports are being sent already, the limit: try again later']);
  await tenant.place('meanwhile');
  await expect.poll(async () => (await tenant.call('GET', '/__sandbox/export')).status, { timeout: 15_000 }).toBe(200);
  await expect(rest(unread)).rejects.toThrow('aborted');
});

it('gives no text of a record that an import would refuse', () => {
  const broken = { orderId: '1', orderNumber: 1 };
  const pieces = exportText({ sequence: 0, clock: { kind: 'real' }, collections: { orders: [broken] } }, [orders]);
  expect(() => [...pieces]).toThrow('orders[0]');
});
