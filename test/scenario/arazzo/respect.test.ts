import { expect, it } from 'vitest';
import { planted, verdicts } from './respect.js';
import { shippedStories, storyFrom } from './stories.js';

const SAMPLE = ['happy-path', 'webhook-lost-and-resent', 'v3-order-returned'];

it('Respect gives the verdict of our runner on three stories, and on each with a wrong expectation', async () => {
  const some = Array.from((await shippedStories(SAMPLE)).values());
  const found = await verdicts([...some, ...some.map(planted)]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(
      SAMPLE.flatMap((name) => [
        [`scenarios/${name}.yaml`, { ours: 'passed', respect: 'passed' }],
        [`scenarios/${name}-planted.yaml`, { ours: 'failed', respect: expect.stringMatching(/: Checking (?:jsonpath|simple) criteria/) }],
      ]),
    ),
  );
});

/** What no shipped story does: a kept answer is changed and sent, and matchers of every kind. */
const OWN = `scenario: A kept order is changed
steps:
  - call: createOrder
    draft: order
    with: { body: { items: [{ sku: A }, { sku: B, orderedQuantity: 3 }] } }
    keep: { order: body.orderNumber }
  - call: getOrder
    with: { query: { orderNumber: "\${order}" } }
    keep: { read: body }
    expect:
      headers: { content-type: { $match: json }, x-nothing: $absent }
      body:
        orderNumber: "\${order}"
        orderTotal: { $between: [99, 101] }
        createdAt: { $between: [2026-01-05T09:00:00Z, 2026-01-05T09:00:01Z] }
        items: { $length: 2, $contains: [{ sku: B, orderedQuantity: 3 }] }
        statusCode: { $match: "^ORDER_" }
  - call: updateOrder
    draft: \${read}
    with: { path: { orderNumber: "\${order}" }, body: { customer: { email: new@example.com } } }
  - call: getOrder
    with: { query: { orderNumber: "\${read.orderNumber}" } }
    expect: { body: { customer: { email: new@example.com, name: { first: Alex } } } }
`;

it('Respect sends a kept answer with changes, and knows every matcher', async () => {
  const story = await storyFrom(OWN, 'own.yaml');
  expect(Object.fromEntries(await verdicts([story, planted(story)]))).toEqual({
    'own.yaml': { ours: 'passed', respect: 'passed' },
    'own-planted.yaml': { ours: 'failed', respect: expect.stringContaining('@.customer.email == "new@example.com not"') },
  });
});
