import { arazzoDocument, arazzoYaml, exportWorkflows } from '../../../src/scenario/arazzo/export-document.js';
import { importArazzo } from '../../../src/scenario/arazzo/import-document.js';
import { lossLines } from '../../../src/scenario/arazzo/loss.js';
import { readSentStory } from '../../../src/scenario/reading/read-story.js';
import { readShipped, shippedNames } from '../../../src/scenario/reading/shipped.js';
import { scenarioYaml } from '../../../src/scenario/recording/scenario-yaml.js';
import type { Story } from '../../../src/scenario/scenario.js';
import { contractOperations } from '../files.js';

/** Why the shipped scenarios that Arazzo cannot express are not exported, by name. */
export const NOT_EXPORTED: Readonly<Record<string, string>> = {
  'unsteady-server': 'expects connections that are cut, which are failures to every runner of Arazzo',
};

/** Shipped scenarios by name: all that Arazzo can express, or those of these names. */
export async function shippedStories(only?: readonly string[]): Promise<Map<string, Story>> {
  const operations = await contractOperations();
  const names = only ?? (await shippedNames()).filter((name) => !Object.hasOwn(NOT_EXPORTED, name));
  return new Map(await Promise.all(names.map(async (name) => [name, await readShipped(name, operations)] as const)));
}

/** Reads a scenario from its text. */
export const storyFrom = async (text: string, file = 'story.yaml'): Promise<Story> => readSentStory(text, await contractOperations(), file);

/** A story as a text of Arazzo, and what that does not have. */
export async function exported(stories: readonly Story[], url = 'http://127.0.0.1:4010') {
  const made = await exportWorkflows(stories, await contractOperations());
  return { text: arazzoYaml(arazzoDocument(made, url)), losses: made.flatMap(({ losses }) => lossLines(losses)), made };
}

/** The first workflow of a text of Arazzo as a scenario, and what that does not have. */
export async function imported(text: string, file = 'story.arazzo.yaml') {
  const [first] = importArazzo(text, file, await contractOperations());
  if (!first) throw new Error('there is no workflow');
  return { scenario: first.scenario, text: scenarioYaml(first.scenario), losses: lossLines(first.losses) };
}
