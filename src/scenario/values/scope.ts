import { createHash } from 'node:crypto';
import type { Story } from '../scenario.js';
import type { Fake } from './fake.js';
import { at, type Lookup, referencesIn } from './fill.js';

/** The default account of a scenario: 24 characters derived from its name. */
export const accountOf = (scenario: string): string => createHash('sha256').update(scenario).digest('hex').slice(0, 24);

/** The values that a scenario can refer to while it is played. */
export interface Scope {
  readonly lookup: Lookup;
  keep(name: string, value: unknown): void;
  /** All kept values, by name. */
  kept(): Record<string, unknown>;
  /**
   * Makes an order number that is unique in the scenario and among scenarios, and among runs if
   * runs are told apart.
   */
  orderNumber(): string;
}

/** The invented values of a story. The code for them is loaded only if the story uses any. */
async function fakesFor(story: Story): Promise<Fake> {
  const content = [story.steps.map(({ step }) => step), story.given.map(({ given }) => given)];
  if (!referencesIn(content).some(({ reference }) => reference.startsWith('fake.'))) return () => undefined;
  const { fakesOf } = await import('./fakes.js');
  return fakesOf(story.name);
}

/**
 * Opens a story's scope before its first step. `run` tells runs apart on a server that keeps
 * earlier orders.
 */
export async function openScope(story: Story, run = ''): Promise<Scope> {
  const kept = new Map<string, unknown>();
  const fake = await fakesFor(story);
  const stem = accountOf(`${story.name}${run}`)
    .slice(0, run === '' ? 6 : 12)
    .toUpperCase();
  let orders = 0;
  return {
    lookup: (reference) => {
      const [root = '', ...steps] = reference.split('.');
      return root === 'fake' ? fake(reference) : at(kept.get(root), steps);
    },
    keep: (name, value) => void kept.set(name, value),
    kept: () => Object.fromEntries(kept),
    orderNumber: () => `${stem}-${++orders}`,
  };
}
