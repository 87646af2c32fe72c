import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isObject } from '../../../src/core/text/path.js';
import type { ArazzoDocument, WorkflowStep } from '../../../src/scenario/arazzo/arazzo.js';
import { exported, imported, storyFrom } from './stories.js';

/** The steps of a story's export, and its losses. */
async function stepsOf(text: string): Promise<{ steps: readonly WorkflowStep[]; losses: string[] }> {
  const { text: arazzo, losses } = await exported([await storyFrom(`scenario: A story\nsteps:\n${text}`)]);
  const { workflows } = parse(arazzo) as ArazzoDocument;
  return { steps: workflows[0]?.steps.filter(({ stepId }) => !stepId.startsWith('given-')) ?? [], losses };
}

const conditions = async (expect: string): Promise<string[]> => {
  const { steps } = await stepsOf(`  - call: queryOrders\n    with: { body: { filters: {} } }\n    expect: ${expect}\n`);
  return steps.flatMap(({ stepId, successCriteria }) =>
    stepId === 'queryOrders' ? successCriteria.map(({ condition }) => condition) : [],
  );
};

describe('a scenario as Arazzo', () => {
  it('begins with the seed, the time, the policies and the stock', async () => {
    const { text } = await exported([
      await storyFrom(
        'scenario: A story\ngiven: { stock: [{ sku: MUG, locationNum: 1, onHand: 3 }], policies: { captureAt: checkout } }\nsteps: [{ advance: PT1H }]',
      ),
    ]);
    const { arazzo, sourceDescriptions, workflows } = parse(text) as ArazzoDocument;
    expect(arazzo).toBe('1.0.1');
    expect(sourceDescriptions.map(({ name, url }) => [name, url])).toEqual([
      ['oms', 'http://127.0.0.1:4010/openapi.json'],
      ['control', 'http://127.0.0.1:4010/__sandbox/openapi.json'],
    ]);
    expect(workflows[0]?.steps.map(({ operationId, requestBody }) => [operationId, requestBody?.payload])).toEqual([
      ['$sourceDescriptions.control.resetTenant', { seed: 'empty', clock: '2026-01-05T09:00:00Z' }],
      ['$sourceDescriptions.control.setPolicies', { lifecycle: 'manual', captureAt: 'checkout' }],
      [
        '$sourceDescriptions.oms.replaceInventory',
        { channelId: '12', vendorId: 'vendor-1', itemId: 1001, sku: 'MUG', locationNum: 1, counters: { onHand: 3 } },
      ],
      ['$sourceDescriptions.control.advanceClock', { by: 'PT1H' }],
    ]);
  });

  it('writes drafts out, and kept values as outputs, also parts of them', async () => {
    const { steps } = await stepsOf(
      [
        '  - call: createOrder',
        '    draft: order',
        '    keep: { order: body, _number: body.orderNumber }',
        '  - call: getOrder',
        `    with: { query: { orderNumber: "\${order.orderNumber}" } }`,
        `    expect: { body: { orderNumber: "\${_number}" } }`,
        '  - move: release',
        `    order: \${_number}`,
        `    reason: "as \${_number} asked"`,
        '',
      ].join('\n'),
    );
    const [create, get, move] = steps;
    expect(isObject(create?.requestBody?.payload) && create.requestBody.payload['customer']).toEqual({
      name: { first: 'Alex', last: 'Morgan' },
      email: 'alex.morgan@example.com',
    });
    expect(create?.outputs).toEqual({
      order: '$response.body',
      kept_number: '$response.body#/orderNumber',
      order_orderNumber: '$response.body#/orderNumber',
    });
    expect(get?.parameters).toEqual([{ name: 'orderNumber', in: 'query', value: '$steps.createOrder.outputs.order_orderNumber' }]);
    expect(get?.successCriteria.at(-1)?.condition).toBe('$[?@.orderNumber == {$steps.createOrder.outputs.kept_number}]');
    expect(move?.requestBody?.payload).toEqual({ move: 'release', reason: 'as {$steps.createOrder.outputs.kept_number} asked' });
  });

  it.each([
    ['{}', ['$statusCode >= 200 && $statusCode < 300']],
    ['{ status: 409 }', ['$statusCode == 409']],
    ['{ status: { $between: [400, 499] } }', ['$statusCode >= 400 && $statusCode <= 499']],
    ['{ headers: { X-Page: "2", Link: $any } }', ["$response.header.x-page == '2'", '$response.header.link != null']],
    ['{ body: { count: 2 } }', ['$[?@.count == 2]']],
    [
      '{ body: { orders: [{ orderNumber: $any }] } }',
      ['$[?length(@.orders) == 1]', '$[?@.orders[0].orderNumber && value(@.orders[0].orderNumber) != null]'],
    ],
    [
      '{ body: { orders: { $contains: [{ orderNumber: A, orderTotal: { $between: [1, 2] } }] } } }',
      ['$[?@.orders[?@.orderNumber == "A" && @.orderTotal >= 1 && @.orderTotal <= 2]]'],
    ],
    ['{ status: 400, body: { message: { $contains: "a.b" } } }', ['$statusCode == 400', '$[?search(@.message, "a\\\\.b")]']],
    ['{ body: { orders: $absent } }', ['$[?!@.orders || @.orders == null]']],
  ])('expects %s by criteria that read back as the same', async (expected, wanted) => {
    const found = await conditions(expected);
    expect(found.filter((one) => wanted.length === 1 || wanted.includes(one))).toEqual(expect.arrayContaining(wanted));
    expect(found.length).toBe(wanted.length + (expected.includes('status') || expected === '{}' ? 0 : 1));
  });

  it('sends a kept answer with its changes as replacements, which read back as the same', async () => {
    const changed = `  - call: updateOrder\n    draft: "\${order}"\n    with: { path: { orderNumber: A }, body: { customer: { email: a@example.com } } }\n`;
    const text = `  - call: createOrder\n    draft: order\n    keep: { order: body }\n${changed}`;
    const { steps, losses } = await stepsOf(text);
    expect(steps[1]?.requestBody).toEqual({
      contentType: 'application/json',
      payload: '$steps.createOrder.outputs.order',
      replacements: [{ target: '/customer/email', value: 'a@example.com' }],
    });
    expect(losses).toEqual([]);
    const back = await imported((await exported([await storyFrom(`scenario: A story\nsteps:\n${text}`)])).text);
    expect(back.scenario.steps[1]).toEqual({
      call: 'updateOrder',
      draft: `\${order}`,
      with: { path: { orderNumber: 'A' }, body: { customer: { email: 'a@example.com' } } },
    });
  });

  it('reads the events before and after a step whose events are expected', async () => {
    const { steps } = await stepsOf('  - call: createOrder\n    draft: order\n    expect: { events: { $contains: [ORDER_CREATE] } }\n');
    expect(steps.map(({ stepId }) => stepId)).toEqual(['events-before-createOrder', 'createOrder', 'events-after-createOrder']);
    expect(steps[2]?.parameters[0]).toEqual({ name: 'offset', in: 'query', value: '$steps.events-before-createOrder.outputs.count' });
    expect(steps[2]?.successCriteria.at(-1)?.condition).toBe('$[?@.events[?@.type == "ORDER_CREATE"]]');
  });

  it('keeps the notes of a story in front of the steps they stand before', async () => {
    const { text } = await exported([
      await storyFrom('scenario: A story\nsteps:\n  - note: First of all.\n  - name: an hour passes\n    advance: PT1H\n'),
    ]);
    expect((await imported(text)).scenario.steps).toEqual([{ note: 'First of all.' }, { advance: 'PT1H', name: 'an hour passes' }]);
  });

  it.each([
    [
      '  - call: createOrder\n    draft: order\n    expect: { status: none }',
      'story.yaml:5:15: steps[0].expect.status can be a connection that was cut',
    ],
    [
      '  - call: getOrder\n    with: { query: { orderNumber: X }, headers: { x-site-context: $absent } }\n    expect: { status: 400 }',
      'story.yaml:4:51: steps[0].with.headers.x-site-context cannot be left out of a single step',
    ],
    [
      '  - call: createOrder\n    draft: order\n    with: { body: { orderNumber: "$url" } }',
      'story.yaml:5:5: steps[0].with has a text that Arazzo reads as an expression',
    ],
    [
      `  - call: createOrder\n    draft: order\n    keep: { order: body }\n  - call: updateOrder\n    draft: "\${order}"\n    with: { path: { orderNumber: A }, body: { items: [{ orderedQuantity: 2 }] } }`,
      'story.yaml:8:47: steps[1].with.body.items changes a kept answer in a way that does not replace a value',
    ],
    [
      '  - call: updateOrder\n    draft: documented\n    with: { path: { orderNumber: A/1 } }\n    expect: { status: 404 }',
      'story.yaml:5:21: steps[0].with.path.orderNumber is empty or has characters that Respect does not encode',
    ],
    ['  - advance: PT1H\n  - note: That is all.', 'story.yaml:4:5: steps[1] is a note after the last call'],
  ])('says what is lost of %j', async (text, loss) => {
    expect((await stepsOf(text)).losses).toEqual([expect.stringContaining(loss)]);
  });
});
