import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { play } from '../../src/scenario/playing/play.js';
import { playAll } from '../../src/scenario/playing/play-all.js';
import { stageAt } from '../../src/scenario/playing/stage.js';
import { readStory } from '../../src/scenario/reading/read-story.js';
import { readShipped, shippedNames } from '../../src/scenario/reading/shipped.js';
import type { Story } from '../../src/scenario/scenario.js';
import { contractOperations, directoryWith } from './files.js';

let sandbox: Sandbox;
let stories: Story[];
beforeAll(async () => {
  const operations = await contractOperations();
  sandbox = await createSandbox({ seed: 'empty' });
  stories = await Promise.all((await shippedNames()).map((name) => readShipped(name, operations)));
});
afterAll(() => sandbox.close());

const played = async (some: Story[], atOnce: number) => {
  const stage = await stageAt(sandbox.url, { operations: await contractOperations(), token: 'any' });
  return (await playAll(some, stage, { atOnce })).map(({ outcome }) => outcome);
};

describe('the scenarios that come with the package', () => {
  it('pass when many are played at once, and each eighth identically by itself', async () => {
    const outcomes = await played(stories, 16);
    expect(outcomes.filter(({ ok }) => !ok).map(({ file, steps }) => [file, steps.at(-1)?.findings])).toEqual([]);
    expect(outcomes.map(({ file }) => file)).toEqual(stories.map(({ file }) => file));
    const eighths = <T>(all: T[]): T[] => all.filter((_, i) => i % 8 === 0);
    expect(JSON.stringify(await played(eighths(stories), 1))).toBe(JSON.stringify(eighths(outcomes)));
  }, 180_000);

  it('include the one in the documentation', async () => {
    const page = readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    const operations = await contractOperations();
    const story = await readStory('a.yaml', operations, directoryWith({ 'a.yaml': example }));
    const outcome = await play(story, await stageAt(sandbox.url, { operations, token: 'any' }));
    expect(outcome.steps.filter(({ outcome: how }) => how !== 'passed')).toEqual([]);
  });

  it('are at least a dozen, with names and descriptions', () => {
    expect(stories.length).toBeGreaterThanOrEqual(12);
    expect(stories.filter(({ shows }) => shows === undefined)).toEqual([]);
  });
});
