import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/drafts/drafts.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox.js';
import { Browser, converted, played } from './recording.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', lifecycle: 'manual' });
});
afterAll(() => sandbox.close());

let accounts = 0;
const browser = (): Browser => new Browser(sandbox.url, `5f689caa4216e7000750a${String(++accounts).padStart(3, '0')}`);

const stock = { sku: 'MUG', locationNum: 1, itemId: 5, channelId: '12', vendorId: 'v', counters: { onHand: 10 } };
const line = drafts.line({ lineItemId: 'L1', sku: 'MUG', orderedQuantity: 2, itemUnitPrice: 10 });
const shipTo = {
  name: { first: 'Mariana', last: 'Gonzalez' },
  address1: '77 Elm Road',
  city: 'Dallas',
  state: 'TX',
  country: 'USA',
  postalCode: '75201',
};

const order = () => ({
  ...drafts.order({ orderNumber: 'W-1' }),
  customer: {
    name: { first: 'Mariana', last: 'Gonzalez' },
    email: 'mariana@corp.example',
    phone: { number: '+1 512 555 0199', type: 'MOBILE' },
  },
  shipInfo: [{ shipToId: 'home', taxCode: 'NONE', shipToType: 'SHIP_TO_ADDRESS', shipMethod: 'Standard', shipToAddress: shipTo }],
  items: [line],
  payments: [
    drafts.payment({ paymentIdentifier: { cardIdentifier: '4532015112830366', paymentId: 'P1', expirationYear: '2030' }, authAmount: 20 }),
  ],
  attributes: { giftMessage: 'For Mariana Gonzalez, mariana@corp.example', reference: '4532 0151 1283 0366' },
});

/** A visit: an order is placed, read, allocated, shipped and returned in part. */
async function visit(): Promise<Browser> {
  const shop = browser();
  await shop.call('PUT', '/api/v2/inventory', stock);
  const { orderId } = await shop.call('POST', '/api/v2/order', order());
  await shop.call('GET', `/api/v2/order?orderId=${String(orderId)}`);
  await shop.call('GET', `/api/v2/order?orderId=${String(orderId)}`);
  await shop.call('POST', '/api/v2/order/query', { filters: { 'customer.email': 'mariana@corp.example' } });
  await shop.call('POST', '/__sandbox/orders/W-1/moves', { move: 'allocate' });
  await shop.call('POST', '/__sandbox/clock/advance', { by: 'P1D' });
  await shop.call('POST', '/__sandbox/orders/W-1/moves', { move: 'ship' }, 3_600_000);
  await shop.call('POST', '/api/v2/order/cancel', { orderId, reasonCode: 'changed mind' });
  await shop.call('GET', '/api/v2/order?orderNumber=NOPE');
  return shop;
}

describe('a HAR file as a scenario', () => {
  it('plays on a new tenant with the same statuses', async () => {
    const shop = await visit();
    const { yaml, skipped } = await converted(shop.har());
    expect(skipped.toSorted()).toEqual([]);
    const { ok, steps } = await played(sandbox.url, yaml);
    expect(steps.flatMap(({ findings = [] }) => findings)).toEqual([]);
    expect(ok).toBe(true);
    // A read that repeats the one before is left out, and the time between is a step of its own.
    const statuses = shop.statuses.toSpliced(3, 1).toSpliced(6, 0, 200);
    expect(steps.map(({ answer }) => answer?.status)).toEqual(statuses);
  });

  it('has names for ids, advances for the time between, and nothing of persons or tokens', async () => {
    const { scenario, yaml, personal } = await converted((await visit()).har());
    expect(scenario.clock).toBe('2026-03-01T10:00:01.000Z');
    expect(scenario.steps.map((step) => ('call' in step ? step.call : Object.entries(step)[0]))).toEqual([
      'replaceInventory',
      'createOrder',
      'getOrder',
      'queryOrders',
      ['move', 'allocate'],
      ['advance', 'P1D'],
      ['advance', 'PT3606S'],
      ['move', 'ship'],
      'cancelOrder',
      'getOrder',
    ]);
    expect(yaml).toContain('    keep: { order: body.orderId }\n');
    expect(yaml).toContain(`    with: { query: { orderId: "\${order}" } }\n`);
    expect(yaml).toContain(`filters: { customer.email: "\${fake.email}" }`);
    expect(yaml).toContain(`name: { first: "\${fake.firstName}", last: "\${fake.lastName}" }`);
    expect(yaml).toContain(`giftMessage: "For \${fake.firstName} \${fake.lastName}, \${fake.email}"`);
    expect(personal).toBeGreaterThan(6);
    for (const secret of ['Mariana', 'Gonzalez', 'corp.example', 'Elm', 'Dallas', '75201', '0199', '4532', '0366', 'a-real-token'])
      expect(yaml).not.toContain(secret);
    expect(yaml).toContain('state: TX');
    expect(yaml).toContain('orderNumber: W-1');
  });

  it('names what it leaves out: other hosts, accounts and paths, and requests without an answer', async () => {
    const shop = browser();
    const other = browser();
    await shop.call('GET', '/api/v2/order?orderNumber=A&lastName=Kringe');
    await shop.call('GET', '/favicon.ico');
    await shop.call('GET', '/__sandbox/clock');
    await other.call('GET', '/api/v2/order?orderNumber=B');
    shop.add('https://cdn.example/api/v2/order', 'GET', undefined, { status: 200 });
    shop.add(`${sandbox.url}/api/v2/order`, 'POST', { orderNumber: 'C' }, { status: 0 });
    await other.call('GET', '/v3/orders/order-number/jane.roe%40acme-mail.example');
    shop.entries.push(...other.entries);
    shop.add(`${sandbox.url}/customers/48213/jane/wish-list`, 'GET', undefined, { status: 404 });
    shop.add(`${sandbox.url}/api/v2/person/kringe`, 'GET', undefined, { status: 404 });
    const { scenario, skipped } = await converted(shop.har());
    const host = sandbox.url.replace('http://', '');
    expect(skipped.toSorted()).toEqual(
      [
        `Skipped, no operation of the contract (3): GET ${host}/favicon.ico, GET ${host}/customers/…, GET ${host}/api/v2/person/…`,
        `Skipped, a call of the control API that no step does (1): GET ${host}/__sandbox/clock`,
        'Skipped, another host (1): GET cdn.example/api/v2/order',
        `Skipped, no answer (1): POST ${host}/api/v2/order`,
        `Skipped, another account (2): GET ${host}/api/v2/order, GET ${host}/v3/orders/order-number/{orderNumber}`,
      ].sort(),
    );
    expect(scenario.steps.length).toBe(1);
  });

  it('begins anew where the tenant was reset, and a frozen clock does not pass', async () => {
    const shop = browser();
    await shop.call('GET', '/api/v2/order?orderNumber=A');
    await shop.call('POST', '/__sandbox/reset', { seed: 'default', clock: '2026-01-05T09:00:00Z' });
    await shop.call('GET', '/api/v2/order?orderNumber=B', undefined, 600_000);
    const { scenario, skipped } = await converted(shop.har());
    expect(skipped).toEqual([expect.stringMatching(/^Skipped, before a reset of the tenant \(1\): GET /)]);
    expect([scenario.seed, scenario.clock, scenario.steps.length]).toEqual(['default', '2026-01-05T09:00:00.000Z', 1]);
  });

  it('leaves out damaged entries and names them, and reads a byte order mark', async () => {
    const shop = browser();
    await shop.call('GET', '/api/v2/order?orderNumber=A');
    const har = JSON.parse(shop.har());
    har.log.entries.push({ request: { url: '/x' } }, null);
    const { scenario, missing } = await converted(`\uFEFF${JSON.stringify(har)}`);
    expect(missing).toEqual(['Skipped, without a request with method and url, and startedDateTime (2): log.entries[1], log.entries[2]']);
    expect(scenario.steps.length).toBe(1);
  });

  it('refuses more requests than a scenario can have, and says how many fit', async () => {
    const shop = browser();
    const body = { filters: { sku: Array.from({ length: 1_000 }, () => 'MUG') } };
    for (let i = 0; i < 600; i++) shop.add(`${sandbox.url}/api/v2/order/query`, 'POST', body, { status: 200 });
    await expect(converted(shop.har())).rejects.toThrow(
      /^The scenario would be longer than one can be: at most 49\d of its 600 requests fit\./,
    );
  });

  it.each([
    ['{', 'shop.har: The file is not JSON: '],
    ['{ "log": {} }', 'shop.har:1:3: log must have a list of entries'],
    [
      '{ "log": { "entries": [\n { "request": { "url": "/x" } } ] } }',
      'shop.har:2:2: log.entries[0] must have a request with method and url, and startedDateTime',
    ],
  ])('refuses %j, and names the place', async (text, message) => {
    await expect(converted(text)).rejects.toThrow(message);
  });
});
