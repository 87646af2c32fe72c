import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/index.js';
import { openReceiver } from '../support/receiver.js';
import { type Ended, Running, ran, temporaryDirectory } from './processes.js';

const receiver = openReceiver();
let sandbox: Sandbox;
let url: string;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'default', clock: '2026-01-05T09:00:00Z', controlToken: 'open-sesame' });
  url = sandbox.url;
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.tenant(sandbox.defaultTenant).reset());

const env = () => ({ OMS_SANDBOX_URL: url, OMS_SANDBOX_CONTROL_TOKEN: 'open-sesame' });
const client = (...args: string[]): Promise<Ended> => ran(args, { env: env() });

async function answer<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await client(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

interface Order {
  orderNumber: string;
  statusCode: string;
  items: { lineItemId: string }[];
}

describe('the commands for a running sandbox', () => {
  it('list all orders in aligned columns', async () => {
    const { stdout } = await client('orders');
    const [head = '', ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^order +status +lines +total$/);
    expect(lines).toHaveLength(63);
    for (const line of lines) expect(line.slice(head.indexOf('status'))).toMatch(/^[A-Z]\w+ +\d+ +[\d.]+ \w+$/);
  });

  it('list a page of the orders, and say where the others are', async () => {
    const lines = async (...args: string[]) => (await client('orders', '--limit', '25', ...args)).stdout.trimEnd().split('\n');
    const [first, last] = [await lines(), await lines('--page', '3')];
    expect([first.length, first.at(-1)]).toEqual([27, 'orders 1 to 25 of 63; the next ones: --page 2']);
    expect([last.length, last.at(-1)]).toEqual([15, 'orders 51 to 63 of 63']);
    expect(await lines('--page', '4')).toEqual(['no orders on page 4; there are 63']);
    expect(await answer<Order[]>('orders', '--limit', '2')).toHaveLength(2);
  });

  it('show an order, and name the nearest for a number that is not known', async () => {
    expect((await client('order', 'SB-100001')).stdout).toMatch(
      /^SB-100001 {2}ORDER_DELIVERED {2}[\d.]+ USD\nline +sku +ordered +status\n/,
    );
    const stderr = 'oms-sandbox: there is no order SB-10001. Did you mean SB-100001?\n';
    expect(await client('order', 'SB-10001')).toEqual({ code: 1, stdout: '', stderr });
    expect(await client('move', 'SB-10001', 'ship')).toEqual({ code: 1, stdout: '', stderr });
  });

  it('move the units that --item names', async () => {
    const orders = await answer<Order[]>('orders');
    const allocated = orders.find(({ statusCode }) => statusCode === 'ORDER_ALLOCATED');
    const [line] = allocated?.items ?? [];
    const number = allocated?.orderNumber ?? '';
    const moved = await answer<Order>('move', number, 'ship', '--item', `${line?.lineItemId}=1`);
    expect(moved).toMatchObject({ orderNumber: number, items: [{ lineItemId: line?.lineItemId, shippedQuantity: 1 }] });
  });

  it('cause an event with all that leads to it, on an order of its own or one that is there', async () => {
    expect(await client('trigger', 'order_shipped')).toEqual({
      code: 0,
      stdout: 'ORDER_SHIPPED happened to order TRIGGER-64\n',
      stderr: '',
    });
    const orders = await answer<Order[]>('orders');
    const number = orders.find(({ statusCode }) => statusCode === 'ORDER_CONFIRMED')?.orderNumber ?? '';
    const { happened } = await answer<{ happened: string[] }>('trigger', 'SHIPMENT_CREATED', '--order', number);
    expect(happened).toContain('SHIPMENT_CREATED');
    const { happened: more } = await answer<{ happened: string[] }>('trigger', 'RETURN_PENDING', '--order', number);
    expect(more).toEqual([...happened, ...more.slice(happened.length)]);
    expect(more.at(-1)).toBe('RETURN_PENDING');
    expect((await client('trigger', '--list')).stdout).toMatch(/^ALLOCATION_CREATE\n/);
  });

  it('refuse an event that nothing causes, and an order that cannot get there', async () => {
    expect((await client('trigger', 'ORDER_SHIPED')).stderr).toContain('did you mean ORDER_SHIPPED?');
    const { code, stderr } = await client('trigger', 'ORDER_SHIPPED', '--order', 'SB-100001');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Possible now: ')]);
    const unknown = await client('trigger', 'ORDER_CREATE', '--order', 'SB-10001');
    expect([unknown.code, unknown.stderr]).toEqual([1, 'oms-sandbox: there is no order SB-10001. Did you mean SB-100001?\n']);
    const past = await client('trigger', 'ORDER_CREATE', '--order', 'SB-100001');
    expect([past.code, past.stderr]).toEqual([1, expect.stringContaining('ORDER_CREATE did not happen to order SB-100001')]);
  });

  it('print the legal moves when a move is refused', async () => {
    const { items } = await answer<Order>('order', 'SB-100001');
    const { code, stderr } = await client('move', 'SB-100001', 'ship');
    expect(code).toBe(1);
    expect(stderr).toContain(`Possible now: reship --item ${items[0]?.lineItemId}=`);
    expect(stderr).toMatch(new RegExp(`Possible now: .*requestReturn --item ${items[0]?.lineItemId}=`));
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('advance the clock, and name the timers that fired', async () => {
    const { stdout } = await client('advance', 'P31D');
    expect(stdout).toMatch(/^now 2026-02-05T09:00:00\.000Z, [1-9]\d* fired, \d+ refused\n/);
    expect((await client('advance', '3d')).stderr).toBe(
      "oms-sandbox: <duration> '3d' is invalid. It must be an ISO 8601 duration such as P31D or PT1M; did you mean P3D? See: oms-sandbox advance --help\n",
    );
  });

  it('add stock at a location', async () => {
    const told = async (...args: string[]) => (await client('restock', ...args)).stdout;
    expect(await told('NEW-1', '4', '--location', '2')).toBe('NEW-1 at location 2: 4 on hand (a new record)\n');
    expect(await told('NEW-1', '1')).toBe('NEW-1 at location 2: 5 on hand\n');
    expect(await told('NEW-1', '1', '--location', '7')).toBe(
      'NEW-1 at location 7: 1 on hand (a new record; NEW-1 is also at location 2)\n',
    );
    expect(await told('LAMP-BRAS-DESK', '1')).toContain('(a new record; near: LAMP-BRASS-DESK?)');
  });

  it('show the latest events, oldest first', async () => {
    await client('advance', 'PT1S');
    await client('move', 'SB-100001', 'requestReturn');
    const latest = await answer<{ at: string; orderNumber: string }[]>('events', '--limit', '2');
    expect(latest).toHaveLength(2);
    expect(latest.at(-1)).toMatchObject({ orderNumber: 'SB-100001', at: '2026-01-05T09:00:01.000Z' });
  });

  it('show the requests to the API', async () => {
    await client('order', 'SB-100001');
    expect((await client('requests')).stdout).toMatch(/ GET {2}\/api\/v2\/order\S* +200 +getOrder\S*\n/);
  });

  it('show what was wrong with a request, and what it probably misspelled', async () => {
    const send = (path: string, body: object) =>
      fetch(url + path, {
        method: 'POST',
        headers: {
          authorization: 'Bearer any',
          'content-type': 'application/json',
          'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }),
        },
        body: JSON.stringify(body),
      });
    await send('/api/v2/order/query', { filters: 7 });
    await send('/api/v2/order/query', { filters: {}, sorBy: 'orderNumber' });
    await send('/api/v2/order/cancel', {
      orderId: '62f3982438bcab1951be0a19',
      reasonCode: 'changed mind',
      items: [{ lineItemId: 'none' }],
    });
    const { stdout } = await client('requests', '--limit', '3');
    const [refused, told, business] = stdout.split('\n');
    expect(business).toMatch(/ 4\d\d {2}cancelOrder +\S.+ .+/);
    expect(refused).toMatch(/ 400 {2}queryOrders {2}filters must be .+/);
    expect(told).toMatch(/ 200 {2}queryOrders {2}unknown: sorBy \(sortBy\?\)$/);
  });

  it('list the scenarios', async () => {
    expect((await client('scenarios')).stdout).toMatch(/^half-shipped +Half of an order is shipped, the rest is backordered$/m);
    const names = (await answer<{ name: string }[]>('scenarios')).map(({ name }) => name);
    expect(names).toContain('half-shipped');
  });

  it('follow events and requests, one a line, until they are stopped', async () => {
    const events = new Running(['events', '--follow', '--json', '--limit', '1'], { env: env() });
    await events.says(/\n/);
    const requests = new Running(['requests', '--follow'], { env: env() });
    await client('order', 'SB-100001');
    await requests.says(/ {2}GET {2}\/api\/v2\/order {2}200 {2}getOrder\n/);
    await client('move', 'SB-100001', 'requestReturn');
    await events.says(/"type":"RETURN_PENDING"/);
    expect(
      events.stdout
        .trimEnd()
        .split('\n')
        .map((line) => typeof JSON.parse(line).id),
    ).not.toContain('undefined');
    await client('reset');
    await events.says(/The tenant was replaced/);
    for (const running of [events, requests]) expect((await running.stop('SIGINT')).code).toBe(0);
  });

  it('forward the events that are named to a receiver, and go on while it is down', async () => {
    const listen = new Running(['listen', '--forward-to', `${receiver.url}/hooks`, '--events', 'order_cancelled,ORDER_HOLD_CSR'], {
      env: env(),
    });
    await listen.says(/Events of account 5f689caa4216e7000750d1ef go to \S+\/hooks until Ctrl-C\.\n/);
    const shop = sandbox.tenant(sandbox.defaultTenant);
    const { orderNumber, orderId } = shop.orders({ statusCode: 'ORDER_CREATED' })[0] as { orderNumber: string; orderId: string };
    receiver.answers.set('/hooks', (res, req) => (receiver.at('/hooks').length === 1 ? req.socket.destroy() : res.writeHead(202).end()));
    shop.move(orderNumber, 'hold', { hold: 'CSR' });
    shop.move(orderNumber, 'liftHold', { hold: 'CSR' });
    shop.move(orderNumber, 'cancel');
    await listen.says(/ORDER_CANCELLED/);
    const { stdout } = await listen.stop('SIGINT');
    expect(stdout).toBe(
      [
        `2026-01-05T09:00:00.000Z  ORDER_HOLD_CSR  ${orderNumber}  not forwarded: UND_ERR_SOCKET\n`,
        `2026-01-05T09:00:00.000Z  ORDER_CANCELLED  ${orderNumber}  202\n`,
      ].join(''),
    );
    const second = receiver.at('/hooks')[1];
    expect(second).toMatchObject({
      method: 'POST',
      headers: { 'x-sandbox-event': 'ORDER_CANCELLED', 'x-sandbox-delivery': second?.body.eventRequestId },
      body: { event: 'ORDER_CANCELLED', channel: '12', tenantId: sandbox.defaultTenant, orderNumber, payload: { orderId } },
    });
    const { code, stderr } = await client('listen', '--forward-to', receiver.url, '--events', 'ORDER_SHIPED');
    expect([code, stderr]).toEqual([1, expect.stringContaining('ORDER_SHIPED; did you mean ORDER_SHIPPED?')]);
  });

  it('say that the sandbox has stopped, when they follow it', async () => {
    const other = await createSandbox({ seed: 'default' });
    const running = new Running(['events', '--follow', '--url', other.url]);
    await running.says(/\n/);
    await other.close();
    expect(await running.ended).toMatchObject({ code: 0, stderr: 'The sandbox has stopped.\n' });
  });

  it('show the latest requests, oldest first', async () => {
    for (const number of ['SB-100001', 'SB-100002', 'SB-100003']) await client('order', number);
    const latest = await answer<{ query: { orderNumber: string } }[]>('requests', '--limit', '2');
    expect(latest.map(({ query }) => query.orderNumber)).toEqual(['SB-100002', 'SB-100003']);
  });

  it('print a token with which code calls the API as the account', async () => {
    const account = 'c'.repeat(24);
    const { stdout } = await client('token', '--account', account);
    const token = await answer<{ access_token: string; token_type: string }>('token', '--account', account);
    expect([stdout, token.token_type]).toEqual([`${token.access_token}\n`, 'Bearer']);
    await fetch(`${url}/api/v2/order?orderNumber=none`, { headers: { authorization: `Bearer ${token.access_token}` } });
    const asked = await answer<{ path: string }[]>('requests', '--account', account);
    expect(asked.map(({ path }) => path)).toEqual(['/oauth/token', '/oauth/token', '/api/v2/order']);
  });

  it('say which token is needed where only some are accepted', async () => {
    const closed = await createSandbox({ seed: 'empty', tokens: ['letmein'] });
    onTestFinished(() => closed.close());
    expect((await ran(['token', '--url', closed.url])).stderr).toMatch(/^oms-sandbox: .* as --client-secret\.\n$/);
    expect((await ran(['token', '--url', closed.url, '--client-secret', 'letmein'])).stdout).toBe('letmein\n');
  });

  it('save a snapshot and restore it', async () => {
    expect((await client('snapshot', 'before')).stdout).toBe('saved before: 63 orders\n');
    await client('advance', 'P31D');
    expect((await client('restore', 'before')).stdout).toBe('restored before: 63 orders\n');
    expect((await client('advance', 'PT0S')).stdout).toContain('now 2026-01-05T09:00:00.000Z');
    expect((await client('restore', 'befre')).stderr).toBe('oms-sandbox: there is no snapshot befre. Did you mean before?\n');
  });

  it('use the account that --account names', async () => {
    const account = ['--account', 'b'.repeat(24)];
    await client('restock', 'NEW-1', '4', ...account);
    expect((await client('restock', 'NEW-1', '1', ...account)).stdout).toContain('5 on hand');
    expect((await client('restock', 'NEW-1', '1')).stdout).toContain(': 1 on hand (a new record)');
  });

  it('say how to start a sandbox when none runs', async () => {
    const stderr = 'oms-sandbox: no sandbox answers at http://127.0.0.1:2. Start one with oms-sandbox start, or name another with --url.\n';
    expect(await client('orders', '--url', 'http://127.0.0.1:2/')).toEqual({ code: 1, stdout: '', stderr });
  });

  it('set a state file aside with reset --db when none runs', async () => {
    const cwd = temporaryDirectory();
    const reset = (...args: string[]) =>
      ran(['reset', '--db', 'db.json', ...args], { cwd, env: { OMS_SANDBOX_URL: 'http://127.0.0.1:2' } });
    expect((await reset()).stderr).toBe('oms-sandbox: there is no state file db.json.\n');
    writeFileSync(join(cwd, 'db.json'), '{}');
    expect((await reset('--account', 'b'.repeat(24))).stderr).toContain('--account needs a running sandbox');
    expect(await reset()).toEqual({
      code: 0,
      stdout: 'no sandbox runs; db.json was set aside as db.json.before-1, and the next start makes a new one\n',
      stderr: '',
    });
    expect(readdirSync(cwd)).toEqual(['db.json.before-1']);
  });

  it('leave the state file of reset --db alone when a sandbox runs', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'db.json'), '{}');
    expect((await ran(['reset', '--db', 'db.json'], { cwd, env: env() })).stdout).toMatch(/^reset: 63 orders/);
    expect(readdirSync(cwd)).toEqual(['db.json']);
  });

  it('say which token is missing', async () => {
    const { code, stderr } = await ran(['orders', '--url', url]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('as --control-token.\n') });
  });

  it('end quietly when the reader closes the pipe', async () => {
    const running = new Running(['orders', '--json'], { env: env() });
    running.child.stdout?.destroy();
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
  });
});
