import { expect, it } from 'vitest';
import { planted, verdicts } from './respect.js';
import { shippedStories } from './stories.js';

it('Respect gives the verdict of our runner on every story that is exported', async () => {
  const found = await verdicts(Array.from((await shippedStories()).values()));
  expect([...found].filter(([, { ours, respect }]) => ours !== 'passed' || respect !== 'passed')).toEqual([]);
  expect(found.size).toBeGreaterThan(70);
});

it('Respect fails with our runner on every story with a wrong expectation', async () => {
  const found = await verdicts(Array.from((await shippedStories()).values(), planted));
  expect([...found].filter(([, { ours, respect }]) => ours !== 'failed' || !/: Checking \w+ criteria/.test(respect))).toEqual([]);
});
