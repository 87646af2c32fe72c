import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox.js';
import { play } from '../../../src/scenario/playing/play.js';
import { stageAt } from '../../../src/scenario/playing/stage.js';
import { readShipped, shippedNames } from '../../../src/scenario/reading/shipped.js';
import type { Story } from '../../../src/scenario/scenario.js';
import { contractOperations } from '../files.js';
import { exported, imported, NOT_EXPORTED, shippedStories, storyFrom } from './stories.js';

let sandbox: Sandbox;
let stories: Map<string, Story>;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
  stories = await shippedStories();
});
afterAll(() => sandbox.close());

/** What happens when a story is played: its requests and answers, without places in files. */
async function happens(story: Story) {
  const { ok, kept, steps } = await play(story, await stageAt(sandbox.url, { operations: await contractOperations(), token: 'any' }));
  return { ok, kept, steps: steps.filter(({ request }) => request !== undefined) };
}

it('a scenario that is imported from its own export exports as the same again, without a loss', async () => {
  const differing: string[] = [];
  for (const [name, story] of stories) {
    const { text, losses } = await exported([story]);
    const back = await imported(text);
    const again = await exported([await storyFrom(back.text, `${name}.yaml`)]);
    if (again.text !== text || losses.length > 0 || back.losses.length > 0) differing.push(name, ...losses, ...back.losses);
  }
  expect(differing).toEqual([]);
  expect(stories.size).toBeGreaterThan(70);
});

it('an imported scenario sends the same requests and gets the same answers', async () => {
  for (const story of Array.from(stories.values()).filter((_, i) => i % 16 === 5)) {
    const back = await storyFrom((await imported((await exported([story])).text)).text);
    expect(await happens(back)).toEqual(await happens(story));
  }
});

it('the shipped scenarios that are not exported lose their verdict, and the reason is told with its place', async () => {
  const operations = await contractOperations();
  const names = Object.keys(NOT_EXPORTED);
  const lost = await Promise.all(names.map(async (name) => (await exported([await readShipped(name, operations)])).losses));
  expect(lost.flat()).toEqual([
    'scenarios/unsteady-server.yaml:16:15: steps[4].expect.status can be a connection that was cut, which is a failure to every runner of Arazzo',
    'scenarios/unsteady-server.yaml:31:15: steps[9].expect.status can be a connection that was cut, which is a failure to every runner of Arazzo',
  ]);
  expect((await shippedNames()).length).toBe(stories.size + names.length);
});

it('the documentation lists the scenarios that are not exported, and why', () => {
  const page = readFileSync(new URL('../../../docs/arazzo.md', import.meta.url), 'utf8');
  const [, table = ''] = /\| scenario \| why it is not exported \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(page) ?? [];
  expect(table).toBe(
    Object.entries(NOT_EXPORTED)
      .map(([name, why]) => `| \`${name}\` | ${why} |\n`)
      .join(''),
  );
});
