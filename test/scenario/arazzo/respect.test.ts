import { expect, it } from 'vitest';
import { planted, verdicts } from './respect.js';
import { shippedStories } from './stories.js';

const SAMPLE = ['happy-path', 'webhook-lost-and-resent', 'v3-order-returned'];

it('Respect gives the verdict of our runner on three stories, and on each with a wrong expectation', async () => {
  const stories = await shippedStories();
  const some = SAMPLE.flatMap((name) => stories.get(name) ?? []);
  expect(await verdicts([...some, ...some.map(planted)])).toEqual(
    Object.fromEntries(
      SAMPLE.flatMap((name) => [
        [`scenarios/${name}.yaml`, [true, true]],
        [`scenarios/${name}-planted.yaml`, [false, false]],
      ]),
    ),
  );
});
