import { describe, expect, it } from 'vitest';
import { imported, storyFrom } from './stories.js';

/** A file that somebody else wrote, with one workflow of these steps. */
const foreign = (steps: string, more = ''): string => `arazzo: 1.0.0
info: { title: Somebody's, version: 1.0.0 }
sourceDescriptions: [{ name: fabric, url: ./openapi.yaml, type: openapi }]
${more}workflows:
  - workflowId: checkout
    summary: A checkout
    inputs: { type: object, properties: { sku: { type: string, default: MUG-01 }, secret: { type: string } } }
    steps:
${steps}`;

const stepsOf = async (steps: string, more?: string) => {
  const { scenario, losses } = await imported(foreign(steps, more));
  return { steps: scenario.steps, losses };
};

const criteria = async (...list: string[]) => {
  const text = [
    '      - stepId: getOrder',
    '        operationId: getOrder',
    '        successCriteria:',
    ...list.map((one) => `          - ${one}`),
    '',
  ];
  const { steps, losses } = await stepsOf(text.join('\n'));
  return { expect: (steps[0] as { expect?: unknown }).expect, losses };
};

describe('Arazzo as a scenario', () => {
  it('takes the operations, parameters, bodies, outputs and criteria of a foreign file', async () => {
    const { scenario, text, losses } = await imported(
      foreign(
        `      - stepId: place
        description: The shopper pays.
        operationPath: "{$sourceDescriptions.fabric.url}#/paths/~1api~1v2~1order/post"
        parameters: [{ reference: $components.parameters.channel }, { name: authorization, in: header, value: "Bearer x" }]
        requestBody:
          payload: { orderNumber: A-1, items: [{ sku: $inputs.sku, orderedQuantity: 1 }] }
          replacements: [{ target: /items/0/orderedQuantity, value: 2 }]
        outputs: { id: "$response.body#/orderId", place: $response.header.Location, code: $statusCode }
      - stepId: read-it
        operationId: $sourceDescriptions.fabric.getOrder
        parameters: [{ name: orderId, in: query, value: $steps.place.outputs.id }]
        successCriteria:
          - condition: $statusCode == 200
          - { context: $response.body, type: jsonpath, condition: '$.items[?@.sku == "MUG-01" && @.orderedQuantity == 2]' }
`,
        'components: { parameters: { channel: { name: x-fabric-channel, in: header, value: web } } }\n',
      ),
    );
    expect(losses).toEqual([]);
    expect(scenario).toEqual({
      scenario: 'A checkout',
      steps: [
        {
          call: 'createOrder',
          with: { headers: { 'x-fabric-channel': 'web' }, body: { orderNumber: 'A-1', items: [{ sku: 'MUG-01', orderedQuantity: 2 }] } },
          name: 'The shopper pays.',
          keep: { id: 'body.orderId', place: 'headers.location', code: 'status' },
        },
        {
          call: 'getOrder',
          with: { query: { orderId: `\${id}` } },
          name: 'read-it',
          expect: { status: 200, body: { items: { $contains: [{ sku: 'MUG-01', orderedQuantity: 2 }] } } },
        },
      ],
    });
    expect((await storyFrom(text)).steps.length).toBe(2);
  });

  it.each([
    ['condition: $statusCode == 201 && $response.body#/orderNumber == "A"', { status: 201, body: { orderNumber: 'A' } }],
    ['condition: $statusCode < 500', undefined],
    ['condition: $response.header.Link != null', { headers: { link: '$any' } }],
    ['{ context: "$response.body#/statusCode", type: regex, condition: "^ORDER_" }', { body: { statusCode: { $match: '^ORDER_' } } }],
    ['{ context: $response.body, type: { type: jsonpath, version: rfc9535 }, condition: "$[?count(@.items) > 0]" }', undefined],
    [
      '{ context: $response.body, type: jsonpath, condition: "$[?length(@.items) == 2 && value(@.items[1].sku) == \'B\']" }',
      { body: { items: ['$any', { sku: 'B' }] } },
    ],
    [
      '{ context: "$response.body#/customer", type: jsonpath, condition: "$[?\'a@example.com\' == @.email]" }',
      { body: { customer: { email: 'a@example.com' } } },
    ],
    [
      '{ context: $response.body, type: jsonpath, condition: "$[?match(@.orderNumber, \'A-[0-9]+\')]" }',
      { body: { orderNumber: { $match: '^(?:A-[0-9]+)$' } } },
    ],
    [
      '{ context: $response.body, type: jsonpath, condition: "$[?@.orderTotal >= 1 && @.orderTotal <= 5]" }',
      { body: { orderTotal: { $between: [1, 5] } } },
    ],
    ['{ context: $response.body, type: jsonpath, condition: "$.statusCode" }', { body: { statusCode: '$any' } }],
  ])('reads the criterion %s', async (criterion, expected) => {
    const { expect: found, losses } = await criteria(criterion);
    expect(found).toEqual(expected);
    expect(losses.length).toBe(expected === undefined ? 1 : 0);
  });

  it('says for each criterion that has no counterpart where it is', async () => {
    const { losses } = await criteria(
      '{ context: $response.body, type: xpath, condition: "/a" }',
      '{ context: $response.body, type: jsonpath, condition: "$[?" }',
      'condition: $statusCode == 200 || $statusCode == 201',
      '{ context: "$response.body", type: regex, condition: "(a+)+" }',
      '{ context: $response.body, type: jsonpath, condition: "$[?@.items[0].sku == \'A\']" }',
    );
    expect(losses).toEqual([
      'story.arazzo.yaml:11:9: workflows[0].steps[0].successCriteria tests an entry by its position, but not the length of its list: it is looked for at any position',
      'story.arazzo.yaml:12:13: workflows[0].steps[0].successCriteria[0] is not about the body in JSONPath, or of another type',
      'story.arazzo.yaml:13:13: workflows[0].steps[0].successCriteria[1] is not a query of JSONPath (RFC 9535)',
      'story.arazzo.yaml:14:13: workflows[0].steps[0].successCriteria[2] tests something that no expectation does',
      'story.arazzo.yaml:15:13: workflows[0].steps[0].successCriteria[3] has a pattern that must be a regular expression without nested repetitions and repeated alternatives',
    ]);
  });

  it('says what else of a step a scenario does not have', async () => {
    const { steps, losses } = await stepsOf(
      `      - { stepId: a, workflowId: another }
      - { stepId: b, operationId: addPet }
      - { stepId: c, operationId: getClock }
      - stepId: d
        operationId: getOrder
        parameters: [{ name: orderNumber, in: query, value: $inputs.secret }, { name: s, in: cookie, value: x }]
        onFailure: [{ name: again, type: retry, retryAfter: 1, retryLimit: 2 }]
        outputs: { all: $request.body }
`,
    );
    expect(steps).toEqual([{ call: 'getOrder', with: { query: { orderNumber: '$inputs.secret' } }, name: 'd' }]);
    expect(losses.map((line) => line.replace('story.arazzo.yaml:', '').replace('workflows[0].', ''))).toEqual([
      '9:22: steps[0].workflowId is another workflow, which a step of a scenario cannot be',
      '10:22: steps[1].operationId is addPet, which is not an operation of the contract',
      '11:22: steps[2].operationId is getClock, which no step of a scenario does',
      '12:9: steps[3] uses $inputs.secret, which has no value in a scenario',
      '14:9: steps[3].parameters has s in cookie, where a scenario sends nothing',
      '15:9: steps[3].onFailure has no counterpart in a scenario',
      '16:20: steps[3].outputs.all is not a part of the answer that a scenario can keep',
    ]);
  });

  it('keeps two outputs of the same name apart as long as both are needed', async () => {
    const step = (id: string, sent: string) =>
      `      - { stepId: ${id}, operationId: getOrder, parameters: [{ name: orderId, in: query, value: ${sent} }], outputs: { id: $response.body#/orderId } }\n`;
    const { steps } = await stepsOf(step('a', 'x') + step('b', 'y') + step('c', '$steps.a.outputs.id') + step('d', '$steps.b.outputs.id'));
    expect(steps.map((one) => [(one as { with?: { query?: object } }).with?.query, one.keep])).toEqual([
      [{ orderId: 'x' }, { id: 'body.orderId' }],
      [{ orderId: 'y' }, { id2: 'body.orderId' }],
      [{ orderId: `\${id}` }, { id: 'body.orderId' }],
      [{ orderId: `\${id2}` }, { id: 'body.orderId' }],
    ]);
  });

  it.each([
    [
      'arazzo: 2.0.0\nworkflows: [{ workflowId: a, steps: [{ stepId: b }] }]',
      'a.yaml:1:1: arazzo must be a version of Arazzo 1, not 2.0.0',
    ],
    ['arazzo: 1.0.1', 'a.yaml:1:1: workflows must be a list of workflows'],
    [
      'arazzo: 1.0.1\nworkflows:\n  - steps:\n      - operationId: x',
      'a.yaml:3:5: workflows[0].workflowId must be a text\na.yaml:4:9: workflows[0].steps[0].stepId must be a text',
    ],
    ['arazzo: [', 'a.yaml:1:10: '],
    ['- 1', 'a.yaml:1:1: The file must be a map'],
  ])('refuses %j, and names the place', async (text, message) => {
    await expect(imported(text, 'a.yaml')).rejects.toThrow(message);
  });
});
