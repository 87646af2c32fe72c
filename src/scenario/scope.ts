import { createHash } from 'node:crypto';
import type { Fake } from './fake.js';
import { at, type Lookup, referencesIn } from './fill.js';
import type { Story } from './scenario.js';

/** The account a scenario is played on unless one is given: 24 characters made of its name. */
export const accountOf = (scenario: string): string => createHash('sha256').update(scenario).digest('hex').slice(0, 24);

/** What a scenario knows while it is played. */
export interface Scope {
  readonly lookup: Lookup;
  keep(name: string, value: unknown): void;
  /** All that was kept, by name. */
  kept(): Record<string, unknown>;
  /** A number that no other order of the scenario has, nor one of another scenario; nor one of another run, where runs are told apart. */
  orderNumber(): string;
}

/** What a story invents, whose maker is loaded only for those that invent something. */
async function fakesFor(story: Story): Promise<Fake> {
  const content = [story.steps.map(({ step }) => step), story.given.map(({ given }) => given)];
  if (!referencesIn(content).some(({ reference }) => reference.startsWith('fake.'))) return () => undefined;
  const { fakesOf } = await import('./fakes.js');
  return fakesOf(story.name);
}

/** A story's scope before its first step. `run` tells runs apart on a server that keeps what was ordered before. */
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
