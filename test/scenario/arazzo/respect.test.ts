import { expect, it } from 'vitest';
import { planted, verdicts } from './respect.js';
import { shippedStories } from './stories.js';

const SAMPLE = ['happy-path', 'webhook-lost-and-resent', 'v3-order-returned'];

it('Respect gives the verdict of our runner on three stories, and on each with a wrong expectation', async () => {
  const stories = await shippedStories();
  const some = SAMPLE.flatMap((name) => stories.get(name) ?? []);
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
