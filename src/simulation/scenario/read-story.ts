import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Path } from '../../core/yaml-text.js';
import { checkStory } from './check-story.js';
import type { Problem } from './form.js';
import type { Operations } from './operations.js';
import { defaults, type IncludeStep, type Located, type Scenario, type Story, type StoryStep } from './scenario.js';
import { ScenarioError } from './scenario-error.js';
import { scenarioForm } from './scenario-form.js';
import { parseScenarioText } from './scenario-text.js';
import { fieldName } from './wording.js';

/** A problem as a line of a compiler's. */
export function told({ file, locate }: Located, { path, message }: Problem): string {
  const { line, column } = locate(path);
  return `${file}:${line}:${column}: ${path.length === 0 ? 'The scenario' : fieldName(path)} ${message}`;
}

/** Problems in the order of their places. */
const inOrder = (source: Located, problems: readonly Problem[]): Problem[] =>
  problems
    .map((problem) => ({ problem, at: source.locate(problem.path) }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .map(({ problem }) => problem);

const failFor = (source: Located, problems: readonly Problem[]): never => {
  throw new ScenarioError(inOrder(source, problems).map((problem) => told(source, problem)));
};

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ScenarioError([`${file}: The scenario cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
}

/** A scenario as its file has it, in the right form. */
async function readScenario(file: string, operations: Operations): Promise<{ scenario: Scenario; source: Located }> {
  const { value, problems, locate } = parseScenarioText(await readText(file));
  if (problems.length > 0) throw new ScenarioError(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
  const source = { file, locate };
  const malformed = scenarioForm([...operations.keys()]).check(value, []);
  if (malformed.length > 0) failFor(source, malformed);
  return { scenario: value as Scenario, source };
}

const isInclude = (step: object): step is IncludeStep => 'include' in step;

/** What only the scenario that comes first may say. */
const STARTS = ['seed', 'clock', 'lifecycle'] as const;

function checkInclude(scenario: Scenario, source: Located): void {
  const late = scenario.steps.flatMap((step, i): Problem[] =>
    i > 0 && isInclude(step)
      ? [{ path: ['steps', i, 'include'], message: 'must be the first step: a scenario begins with another one' }]
      : [],
  );
  const [first] = scenario.steps;
  const doubled = STARTS.flatMap((name): Problem[] =>
    first && isInclude(first) && scenario[name] !== undefined
      ? [{ path: [name], message: `must not be given: it is that of ${first.include}, which this one begins with` }]
      : [],
  );
  if (late.length + doubled.length > 0) failFor(source, [...late, ...doubled]);
}

async function storyOf(file: string, operations: Operations, chain: readonly string[]): Promise<Story> {
  const { scenario, source } = await readScenario(file, operations);
  checkInclude(scenario, source);
  const steps = scenario.steps.map((step, i): StoryStep => ({ step, source, path: ['steps', i] }));
  const [first] = scenario.steps;
  const before = first && isInclude(first) ? await included(first, source, operations, [...chain, resolve(file)]) : undefined;
  const { seed = defaults.seed, clock = defaults.clock, lifecycle = defaults.lifecycle, given } = { ...scenario };
  return {
    file,
    source,
    name: scenario.scenario,
    shows: scenario.shows,
    seed: before?.seed ?? seed,
    clock: before?.clock ?? clock,
    lifecycle: before?.lifecycle ?? lifecycle,
    given: [...(before?.given ?? []), ...(given ? [{ given, source }] : [])],
    steps: [...(before?.steps ?? []), ...(before ? steps.slice(1) : steps)],
  };
}

/** The story that another one begins with. */
function included({ include }: IncludeStep, source: Located, operations: Operations, chain: readonly string[]): Promise<Story> {
  const target = resolve(dirname(source.file), include);
  const path: Path = ['steps', 0, 'include'];
  if (chain.includes(target)) {
    const circle = [...chain.slice(chain.indexOf(target)), target].map((file) => relative(dirname(resolve(source.file)), file) || include);
    return failFor(source, [{ path, message: `goes round in a circle: ${circle.join(' -> ')}` }]) as never;
  }
  const shown = source.file.startsWith('/') ? target : relative('.', target);
  return storyOf(shown, operations, chain);
}

/** Reads a scenario's file. Rejects with a `ScenarioError` that names file, line and column of everything wrong with it. */
export async function readStory(file: string, operations: Operations): Promise<Story> {
  const story = await storyOf(file, operations, []);
  const lines = checkStory(story, operations).map(({ source, problem }) => told(source, problem));
  if (lines.length > 0) throw new ScenarioError(lines);
  return story;
}
