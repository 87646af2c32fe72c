import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { findingLine, type Outcome } from '../../src/scenario/playing/outcome.js';
import { play } from '../../src/scenario/playing/play.js';
import { type Speaking, stageAt } from '../../src/scenario/playing/stage.js';
import { readStory } from '../../src/scenario/reading/read-story.js';
import { contractOperations, directoryWith } from './files.js';

let sandbox: Sandbox;
/** The API without a control API, as any server has it. */
let other: Sandbox;
beforeAll(async () => {
  [sandbox, other] = await Promise.all([
    createSandbox({ seed: 'empty' }),
    createSandbox({ seed: 'empty', control: false, tokens: ['secret'], clock: '2031-11-05T12:30:00Z' }),
  ]);
});
afterAll(() => Promise.all([sandbox.close(), other.close()]));

/** Plays the steps of a scenario, written as YAML. */
async function played(text: string, on: Sandbox = sandbox, speaking: Partial<Speaking> = {}): Promise<Outcome> {
  const operations = await contractOperations();
  const story = await readStory('a.yaml', operations, directoryWith({ 'a.yaml': text }));
  return play(story, await stageAt(on.url, { operations, token: 'secret', ...speaking }));
}

const findings = ({ steps }: Outcome): string[] => steps.flatMap((step) => (step.findings ?? []).map((one) => findingLine(step, one)));
const lastOf = ({ steps }: Outcome) => steps.at(-1);

const ORDER = `
  - call: createOrder
    draft: order
    keep: { order: body.orderNumber, created: body.createdAt }`;

describe('a played scenario', () => {
  it('starts on its seed, at its time, with its policies and stock', async () => {
    const outcome = await played(`
scenario: It starts as it says
seed: default
clock: 2027-03-01T08:00:00Z
lifecycle: auto
given:
  policies: { holdFor: PT3M }
  stock: [{ sku: OAK-1, locationNum: 3, onHand: 7, backOrderLimit: 2, counters: { damaged: 1 } }]
steps:${ORDER}
    expect: { body: { createdAt: 2027-03-01T08:00:00.000Z } }
  - call: listInventory
    with: { query: { skus: [OAK-1] } }
    expect: { body: { inventory: [{ locationNum: 3, counters: { onHand: 7, damaged: 1 }, virtualCounters: { availableBackorder: 2 } }] } }
  - call: queryOrders
    with: { body: { filters: {}, limit: 1 } }
    expect: { body: { count: { $between: [60, 100] } } }
  - advance: PT3M
    expect: { body: { fired: [{ timer: releaseOrder, orderNumber: "\${order}" }] } }`);
    expect(findings(outcome)).toEqual([]);
    expect(outcome).toMatchObject({ ok: true, kept: { created: '2027-03-01T08:00:00.000Z' } });
  });

  it('numbers the orders it drafts and the lines in them', async () => {
    const outcome = await played(`
scenario: It drafts orders
steps:${ORDER}
  - call: createOrder
    draft: order
    with: { body: { items: [{ sku: A, orderedQuantity: 2, itemUnitPrice: 3 }, { sku: B }] } }
    expect:
      body:
        orderNumber: { $match: "-2$" }
        items: [{ lineItemId: line-1, sku: A }, { lineItemId: line-2, sku: B, shipToId: home }]
        payments: [{ authAmount: 31 }]`);
    expect(findings(outcome)).toEqual([]);
  });

  it('starts from the kept body of an earlier answer, and lays changes over it', async () => {
    const outcome = await played(`
scenario: It reads, changes and writes
steps:${ORDER}
  - call: getOrder
    with: { query: { orderNumber: "\${order}" } }
    keep: { read: body }
  - call: updateOrder
    draft: \${read}
    with: { path: { orderNumber: "\${read.orderNumber}" }, body: { customer: { email: new@example.com }, employeeId: E-7 } }
    expect:
      body:
        employeeId: E-7
        customer: { email: new@example.com, name: { first: Alex } }
        items: [{ sku: SKU-1, orderedQuantity: 1 }]
  - call: queryOrders
    with: { body: { filters: {}, limit: 1 } }
    keep: { first: body.orders.0 }
  - call: updateOrder
    draft: \${first}
    with: { path: { orderNumber: "\${order}" }, body: { employeeId: $absent } }
    expect: { body: { employeeId: $absent, customer: { email: new@example.com } } }`);
    expect(findings(outcome)).toEqual([]);
  });

  it('fails at a draft that is not a body', async () => {
    const outcome = await played(`
scenario: It starts from a number
steps:${ORDER}
  - call: updateOrder
    draft: \${order}
    with: { path: { orderNumber: "\${order}" } }`);
    expect(findings(outcome)).toEqual([
      expect.stringMatching(
        /step: expected a request that can be sent, got \$\{order\} is \w+-1, which is not a body; keep the whole body/,
      ),
    ]);
  });

  it('starts from a documented example', async () => {
    const outcome = await played(`
scenario: It uses an example
steps:
  - call: createOrder
    draft: NewOrder
    with: { body: { orderNumber: X-1, retail: $absent } }
    expect: { body: { orderNumber: X-1, retail: $absent, customer: { name: { first: John } } } }`);
    expect(findings(outcome)).toEqual([]);
  });

  it('sends the headers of a step over its own, and takes one away', async () => {
    const outcome = await played(`
scenario: It sends headers
steps:
  - call: getOrder
    with: { headers: { Authorization: $absent } }
    expect: { status: 401, headers: { WWW-Authenticate: Bearer } }
  - call: queryOrders
    with: { headers: { x-site-context: { account: short } }, body: { filters: {} } }
    expect: { status: 400, body: { message: { $contains: 24 characters } } }
  - call: queryOrders
    with: { headers: { x-site-context: { channel: "13" } }, body: { filters: {} } }`);
    expect(findings(outcome)).toEqual([]);
  });

  it('restores a snapshot and lifts its faults', async () => {
    const outcome = await played(`
scenario: It goes back
steps:
  - snapshot: nothing-yet${ORDER}
  - restore: nothing-yet
  - call: getOrder
    with: { query: { orderNumber: "\${order}" } }
    expect: { status: 404 }
  - fault: { operation: getOrder, status: 503 }
  - call: getOrder
    expect: { status: 503 }
  - lift: all
  - call: getOrder
    expect: { body: [] }`);
    expect(findings(outcome)).toEqual([]);
  });
});

describe('a failed step', () => {
  it('reports every difference at the line and column of the expectation, with the exchange and the events', async () => {
    const outcome = await played(`scenario: It fails
steps:${ORDER}
  - name: it is not shipped
    move: allocate
    order: \${order}
    expect:
      status: 201
      body: { statusCode: ORDER_SHIPPED, items: [{ sku: SKU-1, lineOrderStatus: { $match: SHIPPED } }] }
      events: [ORDER_SHIPPED]
  - note: never`);
    expect(findings(outcome)).toEqual([
      'a.yaml:10:7 · step 2 "it is not shipped" · status: expected 201, got 200',
      'a.yaml:11:15 · step 2 "it is not shipped" · body.statusCode: expected ORDER_SHIPPED, got ORDER_ALLOCATED',
      'a.yaml:11:83 · step 2 "it is not shipped" · body.items[0].lineOrderStatus: expected a string that matches SHIPPED, got ALLOCATED',
      'a.yaml:12:7 · step 2 "it is not shipped" · events: expected [ORDER_SHIPPED], got [ALLOCATION_CREATE]',
    ]);
    expect(outcome.steps).toHaveLength(2);
    expect(lastOf(outcome)).toMatchObject({
      outcome: 'failed',
      request: { method: 'POST', path: expect.stringMatching(/^\/__sandbox\/orders\/\w+-1\/moves$/), body: { move: 'allocate' } },
      answer: { status: 200, body: { statusCode: 'ORDER_ALLOCATED' } },
      timeline: [
        { type: 'ORDER_CREATE', at: '2026-01-05T09:00:00.000Z' },
        { type: 'SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL' },
        { type: 'ALLOCATION_CREATE' },
      ],
    });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  it.each([
    [
      'an answer that is no success',
      'call: getOrder\n    with: { query: { orderNumber: no } }',
      '3:5 · step 1 "getOrder" · status: expected from 200 to 299, got 404',
    ],
    [
      'nothing to keep',
      'call: getOrder\n    keep: { id: body.0.orderId }',
      '4:13 · step 1 "getOrder" · keep id: expected body.0.orderId, got nothing there',
    ],
    ['a move that is refused', 'move: ship\n    order: no', '3:5 · step 1 "move ship" · status: expected from 200 to 299, got 404'],
  ])('is one with %s', async (_title, step, line) => {
    expect(findings(await played(`scenario: A step fails\nsteps:\n  - ${step}`))).toEqual([`a.yaml:${line}`]);
  });

  it('is one whose request cannot be sent', async () => {
    const outcome = await played('scenario: A body too many\nsteps:\n  - call: getOrder\n    with: { body: { $raw: {} } }');
    expect(findings(outcome)).toEqual([
      expect.stringMatching(/^a\.yaml:3:5 · step 1 "getOrder" · step: expected a request that can be sent, got .*body/),
    ]);
  });

  it('is one whose raw body the server refuses, with all of its fields sent as they are', async () => {
    const body = '{ $raw: { orderNumber: 7, items: $absent } }';
    const outcome = await played(`scenario: A raw body\nsteps:\n  - call: createOrder\n    draft: order\n    with: { body: ${body} }`);
    expect(outcome.steps.at(-1)).toMatchObject({
      outcome: 'failed',
      request: { body: { orderNumber: 7, items: '$absent' } },
      answer: { status: 400 },
    });
  });

  it('is one whose raw expectation differs', async () => {
    const outcome = await played(
      `scenario: A raw field\nsteps:${ORDER}\n    expect: { body: { channelId: { $raw: "12" }, unheardOf: { $raw: 7 } } }`,
    );
    expect(findings(outcome)).toEqual([expect.stringMatching(/ body\.unheardOf: expected 7, got nothing$/)]);
  });

  it('is one that refers to a part that was not there', async () => {
    const outcome = await played(
      `scenario: A part is missing\nsteps:${ORDER}\n  - call: getOrder\n    with: { query: { orderNumber: "\${order.x}" } }`,
    );
    expect(findings(outcome)).toEqual([`a.yaml:6:5 · step 2 "getOrder" · step: expected a value, got \${order.x} has no value`]);
  });

  it('may be the setup of a scenario', async () => {
    const outcome = await played(`scenario: A start fails\ngiven: { policies: { holdFor: soon } }\nsteps:${ORDER}`);
    expect(findings(outcome)).toEqual(['a.yaml:2:10 · step 0 "given" · status: expected from 200 to 299, got 400']);
  });
});

describe('a scenario on another server', () => {
  const STORY = `scenario: It is played elsewhere
given:
  stock: [{ sku: OAK-1, locationNum: 3, onHand: 7 }]
steps:${ORDER}
    expect: { body: { createdAt: 2026-01-05T09:00:00.000Z, orderId: 695b7d9067150c6aa5000001 }, events: [ORDER_CREATE] }
  - move: allocate
    order: \${order}
    keep: { status: body.statusCode }
  - call: queryOrders
    with: { body: { filters: { statusCode: "\${status}" } } }
  - call: getOrder
    with: { query: { orderNumber: "\${order}" } }
    expect: { body: { createdAt: "\${created}" } }`;

  it('plays the calls, reports skipped steps, and accepts other ids and times', async () => {
    const outcome = await played(STORY, other);
    expect(findings(outcome)).toEqual([]);
    expect(outcome.steps.map(({ number, outcome: how, notice }) => [number, how, notice])).toEqual([
      [0, 'skipped', 'only the stock was written; this server keeps its own seed, time and policies, which only a sandbox can set'],
      [1, 'passed', 'events were not checked: only a sandbox reports them'],
      [2, 'skipped', 'only a sandbox can do this'],
      [3, 'skipped', 'it needs status, which a skipped step would have kept'],
      [4, 'passed', undefined],
    ]);
  });

  it('creates new orders in every run, because the server keeps earlier ones', async () => {
    const again = `scenario: It is played twice\nsteps:${ORDER}`;
    const first = await played(again, other);
    await expect.poll(() => played(again, other).then(({ kept }) => kept.order)).not.toBe(first.kept.order);
    expect(findings(await played(again, other))).toEqual([]);
  });

  it('fails at steps that only a sandbox can do if it is strict', async () => {
    const first = await played(STORY, other, { strict: true, account: 'strict-account-000000001' });
    expect(findings(first)).toEqual(['a.yaml:8:97 · step 1 "createOrder" · events: expected a sandbox, got another server']);
    const second = await played('scenario: It is strict\nsteps:\n  - advance: P1D', other, { strict: true });
    expect(findings(second)).toEqual(['a.yaml:3:5 · step 1 "advance P1D" · step: expected a sandbox, got another server']);
    const third = await played('scenario: Strict\ngiven: { policies: { holdFor: PT1M } }\nsteps:\n  - note: x', other, { strict: true });
    expect(findings(third)).toEqual(['a.yaml:2:10 · step 0 "given" · step: expected a sandbox, got another server']);
  });

  it('fails if no server answers', async () => {
    const closed = await createSandbox({ seed: 'empty' });
    await closed.close();
    const stage = stageAt(closed.url, { operations: await contractOperations(), token: 'x' });
    await expect(stage).rejects.toThrow(`${closed.url} does not answer (ECONNREFUSED)`);
  });
});
