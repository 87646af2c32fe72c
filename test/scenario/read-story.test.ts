import { describe, expect, it } from 'vitest';
import { readStories } from '../../src/scenario/reading/read-stories.js';
import { readStory } from '../../src/scenario/reading/read-story.js';
import { contractOperations, directoryWith } from './files.js';

/** What is wrong with a scenario, a line each. */
async function problemsOf(text: string, others: Record<string, string> = {}): Promise<string[]> {
  const base = directoryWith({ ...others, 'a.yaml': text });
  const read = readStory('a.yaml', await contractOperations(), base);
  return read.then(
    () => [],
    (error: Error) => error.message.split('\n'),
  );
}

const withSteps = (...steps: string[]): string => ['scenario: A story', 'steps:', ...steps.map((step) => `  - ${step}`)].join('\n');

describe('a scenario', () => {
  it('is read with its defaults', async () => {
    const base = directoryWith({ 'a.yaml': withSteps('note: Once upon a time') });
    expect(await readStory('a.yaml', await contractOperations(), base)).toMatchObject({
      name: 'A story',
      seed: 'empty',
      clock: '2026-01-05T09:00:00Z',
      lifecycle: 'manual',
      given: [],
      steps: [{ step: { note: 'Once upon a time' } }],
    });
  });

  it('needs no quotes around a placeholder, even within braces', async () => {
    const call = `call: getOrder\n    with: { query: { orderNumber: \${order} } }`;
    const base = directoryWith({ 'a.yaml': withSteps('call: createOrder\n    draft: order\n    keep: { order: body.orderNumber }', call) });
    const { steps } = await readStory('a.yaml', await contractOperations(), base);
    expect(steps[1]?.step).toEqual({ call: 'getOrder', with: { query: { orderNumber: `\${order}` } } });
  });

  it('may begin with another scenario', async () => {
    const first = `seed: default\nclock: 2027-01-01T00:00:00Z\ngiven: { policies: { holdFor: PT1M } }\n${withSteps('note: first')}`;
    const second = `given: { policies: { holdFor: PT2M } }\n${withSteps('include: b.yaml', 'note: second')}`.replace('A story', 'Another');
    const base = directoryWith({ 'a.yaml': second, 'b.yaml': first });
    expect(await readStory('a.yaml', await contractOperations(), base)).toMatchObject({
      name: 'Another',
      seed: 'default',
      clock: '2027-01-01T00:00:00Z',
      given: [{ given: { policies: { holdFor: 'PT1M' } } }, { given: { policies: { holdFor: 'PT2M' } } }],
      steps: [
        { step: { note: 'first' }, source: { file: 'b.yaml' } },
        { step: { note: 'second' }, source: { file: 'a.yaml' } },
      ],
    });
  });
});

describe('a problem of a scenario', () => {
  it.each([
    [
      'no YAML',
      'scenario: x\n steps: []',
      'a.yaml:2:2: This line is indented further than the line above it, which is complete: is it one of its neighbors?',
    ],
    ['an empty file', '', 'a.yaml:1:1: The scenario must be a map of fields, not null'],
    ['an anchor that contains itself', 'a: &a [*a]', 'a.yaml:1:1: An anchor contains itself'],
    ['a missing field', 'scenario: x', 'a.yaml:1:1: steps is missing'],
    ['an unknown field', `show: x\n${withSteps('note: x')}`, 'a.yaml:1:1: show is not a field here: show; did you mean shows?'],
    ['no steps', 'scenario: x\nsteps: []', 'a.yaml:2:1: steps must have at least one entry'],
    ['an unknown kind of step', withSteps('cal: getOrder'), 'a.yaml:3:5: steps[0].cal is not a step: cal; did you mean call?'],
    ['a step that does nothing', withSteps('name: x'), /^a\.yaml:3:5: steps\[0\] must have one of \[call, move, advance, .*\]$/],
    [
      'a step that does two things',
      withSteps('call: getOrder\n    move: ship'),
      'a.yaml:4:5: steps[0].move cannot be combined with call: a step does only one thing',
    ],
    [
      'an unknown operation',
      withSteps('call: creatOrder'),
      'a.yaml:3:5: steps[0].call is not an operation of the contract: creatOrder; did you mean createOrder?',
    ],
    ['an unknown move', withSteps('move: shipp\n    order: x'), 'a.yaml:3:5: steps[0].move is not a move: shipp; did you mean ship?'],
    [
      'a wrong duration',
      withSteps('advance: 3 days'),
      'a.yaml:3:5: steps[0].advance must be an ISO 8601 duration such as P31D or PT2H, not "3 days"; did you mean P3D?',
    ],
    [
      'a wrong quantity',
      withSteps('restock: { sku: A, quantity: 0 }'),
      'a.yaml:3:24: steps[0].restock.quantity must be a whole number of at least 1, not 0',
    ],
    [
      'an unknown policy',
      withSteps('policy: { holdfor: PT1M }'),
      'a.yaml:3:15: steps[0].policy.holdfor is not a policy: holdfor; did you mean holdFor?',
    ],
    [
      'a fault on an unknown operation',
      withSteps('fault: { operation: [getOrdr], status: 503 }'),
      'a.yaml:3:26: steps[0].fault.operation[0] is not an operation of the contract: getOrdr; did you mean getOrder?',
    ],
    [
      'an unknown event',
      withSteps('advance: P1D\n    expect: { events: [ORDER_CREATED] }'),
      'a.yaml:4:24: steps[0].expect.events[0] is not an event: ORDER_CREATED; did you mean ORDER_CREATE?',
    ],
    [
      'an unknown matcher',
      withSteps('call: getOrder\n    expect: { body: { a: { $macht: x } } }'),
      'a.yaml:4:28: steps[0].expect.body.a.$macht is not a matcher: $macht; did you mean $match?',
    ],
    [
      'a matcher beside a field',
      withSteps('call: getOrder\n    expect: { body: { $length: 1, sku: x } }'),
      'a.yaml:4:35: steps[0].expect.body.sku cannot be combined with a matcher',
    ],
    [
      'an expression that may take for ever',
      withSteps("call: getOrder\n    expect: { body: { $match: '(a+)+$' } }"),
      'a.yaml:4:23: steps[0].expect.body.$match must be a regular expression without nested repetitions and repeated alternatives, not "(a+)+$"',
    ],
    [
      'a range that is none',
      withSteps('call: getOrder\n    expect: { body: { $between: [3, 1] } }'),
      'a.yaml:4:23: steps[0].expect.body.$between must be a list of two numbers or two times, the lower first, not [3,1]',
    ],
    [
      'something to keep that no answer has',
      withSteps('call: getOrder\n    keep: { order: orderNumber }'),
      'a.yaml:4:13: steps[0].keep.order must be a part of the answer such as body.orderNumber or body.items.0.sku, not orderNumber',
    ],
    [
      'a reference to what nothing has kept',
      withSteps('call: createOrder\n    keep: { order: body.orderNumber }', `move: ship\n    order: \${ordr}`),
      `a.yaml:6:5: steps[1].order refers to \${ordr}, but no earlier step keeps ordr; did you mean order?`,
    ],
    [
      'a draft that nothing has kept',
      withSteps('call: createOrder\n    keep: { order: body }', `call: createOrder\n    draft: \${ordr}`),
      `a.yaml:6:5: steps[1].draft refers to \${ordr}, but no earlier step keeps ordr; did you mean order?`,
    ],
    [
      'a reference to what only the same step keeps',
      withSteps(`call: createOrder\n    with: { body: \${order} }\n    keep: { order: body.orderNumber }`),
      `a.yaml:4:13: steps[0].with.body refers to \${order}, but no earlier step keeps order`,
    ],
    [
      'something that cannot be invented',
      withSteps(`call: createOrder\n    with: { body: "\${fake.frstName}" }`),
      'a.yaml:4:13: steps[0].with.body is not a kind of invented value: frstName; did you mean firstName?',
    ],
    [
      'an unknown draft',
      withSteps('call: createOrder\n    draft: ordr'),
      'a.yaml:4:5: steps[0].draft is not a draft of createOrder: ordr; did you mean order?',
    ],
    [
      'a part of the path that is missing',
      withSteps('call: getAllocation'),
      'a.yaml:3:5: steps[0].with.path.allocationId is missing: getAllocation is at /api/v2/allocation/{allocationId}',
    ],
    [
      'a snapshot that no step takes',
      withSteps('restore: x'),
      'a.yaml:3:5: steps[0].restore is not a snapshot that an earlier step takes: x',
    ],
    ['an unknown seed', `seed: defualt\n${withSteps('note: x')}`, 'a.yaml:1:1: seed is not a seed: defualt; did you mean default?'],
    [
      'an unknown field of a body',
      withSteps('call: createOrder\n    draft: order\n    with: { body: { items: [{ unitPrice: 5 }] } }'),
      'a.yaml:5:31: steps[0].with.body.items[0].unitPrice is not a field of the body of createOrder; did you mean itemUnitPrice?',
    ],
    [
      'a number where a string belongs',
      withSteps('call: createOrder\n    draft: order\n    with: { body: { channelId: 12 } }'),
      'a.yaml:5:21: steps[0].with.body.channelId must be a string, not 12',
    ],
    [
      'a map where a list belongs',
      withSteps('call: createOrder\n    draft: order\n    with: { body: { items: { sku: A } } }'),
      'a.yaml:5:21: steps[0].with.body.items must be a list, not {"sku":"A"}',
    ],
    [
      'a body that the operation does not take',
      withSteps('call: getOrder\n    with: { body: { orderNumber: x } }'),
      'a.yaml:4:13: steps[0].with.body is set, but getOrder takes no body',
    ],
    [
      'an unknown query parameter',
      withSteps('call: getOrder\n    with: { query: { orderNumer: x } }'),
      'a.yaml:4:22: steps[0].with.query.orderNumer is not a field of the query of getOrder; did you mean orderNumber?',
    ],
    [
      'an expectation that no answer meets',
      withSteps(
        'call: getOrder\n    with: { query: { orderNumber: x } }\n    expect: { body: { items: { $contains: [{ quantty: 1 }] } } }',
      ),
      /^a\.yaml:5:46: steps\[0\]\.expect\.body\.items\.\$contains\[0\]\.quantty is not a field of the answer of getOrder/,
    ],
    [
      'an expected value of another type',
      withSteps('call: getOrder\n    with: { query: { orderNumber: x } }\n    expect: { body: { orderTotal: "80" } }'),
      'a.yaml:5:23: steps[0].expect.body.orderTotal must be a number, not "80"',
    ],
    [
      'a move that expects a field no order has',
      withSteps('move: ship\n    order: x\n    expect: { body: { statsCode: ORDER_SHIPPED } }'),
      'a.yaml:5:23: steps[0].expect.body.statsCode is not a field of the answer of moveOrder; did you mean statusCode?',
    ],
    [
      'an advance that expects a field no answer has',
      withSteps('advance: P1D\n    expect: { body: { fird: [] } }'),
      'a.yaml:4:23: steps[0].expect.body.fird is not a field of the answer of advanceClock; did you mean fired?',
    ],
    [
      'a part to keep that no answer has',
      withSteps('call: createOrder\n    draft: order\n    keep: { order: body.ordrNumber }'),
      'a.yaml:5:13: steps[0].keep.order names body.ordrNumber, but ordrNumber is not a field of the answer of createOrder; did you mean orderNumber?',
    ],
    [
      'a part to keep of a list without a position',
      withSteps('call: getOrder\n    with: { query: { orderNumber: x } }\n    keep: { sku: body.items.sku }'),
      'a.yaml:5:13: steps[0].keep.sku names body.items.sku, but sku follows a list, whose entries are named by position, such as 0.sku',
    ],
    [
      'a beginning in the middle',
      withSteps('note: x', 'include: b.yaml'),
      'a.yaml:4:5: steps[1].include must be the first step of the scenario',
    ],
    [
      'a beginning that is not there',
      withSteps('include: b.yaml'),
      'a.yaml:3:5: steps[0].include names a file that does not exist: b.yaml',
    ],
  ])('is reported with line and column: %s', async (_title, text, line) => {
    const [first] = await problemsOf(text);
    expect(first).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  it('is none if the value is a placeholder, absent, or marked with $raw', async () => {
    const body = `{ channelId: { $raw: 12 }, type: $absent, taxTotal: "\${total}", gift: { $raw: { note: x } } }`;
    const steps = [
      'call: createOrder\n    draft: order\n    keep: { total: body.orderTotal }',
      `call: createOrder\n    draft: order\n    with: { body: ${body} }\n    expect: { body: { gift: { $raw: { note: x } }, ordr: $absent } }`,
      'call: createOrder\n    with: { body: { $raw: { itmes: [] } } }\n    expect: { status: 400 }',
      'call: getOrder\n    with: { query: { orderNumer: { $raw: x } } }\n    expect: { status: 503, body: { message: $any } }',
    ];
    expect(await problemsOf(withSteps(...steps))).toEqual([]);
  });

  it('is reported with all others, in the order of the file', async () => {
    const lines = await problemsOf(withSteps('call: nothing', 'advance: soon', 'note: 3').replace('A story', '7'));
    expect(lines.map((line) => line.replace(/ .*/, ''))).toEqual(['a.yaml:1:1:', 'a.yaml:3:5:', 'a.yaml:4:5:', 'a.yaml:5:5:']);
  });

  it('has no control characters of the file in its message', async () => {
    const [line] = await problemsOf(withSteps('"a\\u001b[2J\\n\\u009b": x'));
    expect(line).toContain('steps[0].a\\x1b[2J\\n\\x9b ');
  });

  it('in an included file is reported with that file', async () => {
    expect(await problemsOf(withSteps('include: b.yaml'), { 'b.yaml': withSteps('cal: x') })).toEqual([
      'b.yaml:3:5: steps[0].cal is not a step: cal; did you mean call?',
    ]);
  });

  it('is an include that leads back to itself', async () => {
    const circle = await problemsOf(withSteps('include: b.yaml'), { 'b.yaml': withSteps('include: a.yaml') });
    expect(circle).toEqual(['b.yaml:3:5: steps[0].include is circular: a.yaml -> b.yaml -> a.yaml']);
  });

  it('is a clock or a seed besides an include', async () => {
    expect(await problemsOf(`seed: default\n${withSteps('include: b.yaml')}`, { 'b.yaml': withSteps('note: x') })).toEqual([
      'a.yaml:1:1: seed must not be set: it comes from the included scenario b.yaml',
    ]);
  });

  it('is a missing file', async () => {
    const read = readStory('none.yaml', await contractOperations(), directoryWith({}));
    await expect(read).rejects.toThrow('none.yaml: The scenario cannot be read (ENOENT)');
  });
});

describe('several scenarios read together', () => {
  it('report all their problems and must have unique names', async () => {
    const base = directoryWith({ 'a.yaml': withSteps('note: x'), 'b.yaml': withSteps('note: x'), 'c.yaml': 'scenario: c' });
    const files = ['a', 'b', 'c'].map((name) => `${base}/${name}.yaml`);
    const message = await readStories(files, await contractOperations()).catch((error: Error) => error.message);
    expect(message).toBe(
      `${base}/c.yaml:1:1: steps is missing\n${base}/b.yaml:1:1: scenario must be unique; ${base}/a.yaml has the same name`,
    );
  });
});
