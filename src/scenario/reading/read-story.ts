import { readFile, stat } from 'node:fs/promises';
import { dirname, join, normalize, resolve } from 'node:path';
import type { Problem } from '../../core/forms/form.js';
import { fieldName } from '../../core/text/field-name.js';
import { notKnown } from '../../core/text/wording.js';
import type { Operations } from '../contract/operations.js';
import { defaults, type IncludeStep, type Located, type Scenario, type Step, type Story, type StoryStep } from '../scenario.js';
import { ScenarioError } from '../scenario-error.js';
import { checkStory } from './check-story.js';
import { scenarioForm } from './scenario-form.js';
import { parseScenarioText } from './scenario-text.js';

/** Formats a problem like a line of compiler output. */
export function told({ file, locate }: Located, { path, message }: Problem): string {
  const { line, column } = locate(path);
  return `${file}:${line}:${column}: ${path.length === 0 ? 'The scenario' : fieldName(path)} ${message}`;
}

/** Throws if there are problems, in the order of their places. */
function failFor(source: Located, problems: readonly Problem[]): void {
  const placed = problems.map((problem) => ({ problem, at: source.locate(problem.path) }));
  placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  if (placed.length > 0) throw new ScenarioError(placed.map(({ problem }) => told(source, problem)));
}

/** What is needed to read a story. */
interface Reading {
  readonly operations: Operations;
  /** The directory that file names are relative to. */
  readonly base: string;
  /** The text of a scenario that is in no file. */
  readonly sent?: string;
  /** The chain of including files, each of which includes the next. */
  readonly chain: readonly string[];
}

/** Reads the text of a file. Errors use the name by which the file was given. */
async function readText(file: string, base: string): Promise<string> {
  try {
    return await readFile(resolve(base, file), 'utf8');
  } catch (error) {
    throw new ScenarioError([`${file}: The scenario cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
}

/** Reads a scenario from its file and checks its form. */
async function readScenario(file: string, { operations, base, sent }: Reading): Promise<{ scenario: Scenario; source: Located }> {
  const { value, problems, locate } = parseScenarioText(sent ?? (await readText(file, base)));
  if (problems.length > 0) throw new ScenarioError(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
  const source = { file, locate };
  failFor(source, scenarioForm([...operations.keys()]).check(value, []));
  const scenario = value as Scenario;
  failFor(source, [...seedProblems(scenario, operations), ...includeProblems(scenario)]);
  return { scenario, source };
}

const seedProblems = ({ seed }: Scenario, { seeds }: Operations): Problem[] =>
  seed === undefined || seeds === undefined || seeds.includes(seed) ? [] : [{ path: ['seed'], message: notKnown(seed, 'a seed', seeds) }];

const isInclude = (step: Step): step is IncludeStep => 'include' in step;

/** The fields that only the included scenario can set. */
const STARTS = ['seed', 'clock', 'lifecycle'] as const;

function includeProblems(scenario: Scenario): Problem[] {
  const [first] = scenario.steps;
  const late = scenario.steps.flatMap((step, i): Problem[] =>
    i > 0 && isInclude(step) ? [{ path: ['steps', i, 'include'], message: 'must be the first step of the scenario' }] : [],
  );
  const doubled = STARTS.flatMap((name): Problem[] =>
    first && isInclude(first) && scenario[name] !== undefined
      ? [{ path: [name], message: `must not be set: it comes from the included scenario ${first.include}` }]
      : [],
  );
  return [...late, ...doubled];
}

async function storyOf(file: string, reading: Reading): Promise<Story> {
  const { scenario, source } = await readScenario(file, reading);
  const [first] = scenario.steps;
  const before = first && isInclude(first) ? await included(first, source, reading) : undefined;
  const steps = scenario.steps.flatMap((step, i): StoryStep[] => (isInclude(step) ? [] : [{ step, source, path: ['steps', i] }]));
  const { seed = defaults.seed, clock = defaults.clock, lifecycle = defaults.lifecycle } = before ?? scenario;
  return {
    file,
    source,
    name: scenario.scenario,
    shows: scenario.shows,
    seed,
    clock,
    lifecycle,
    given: [...(before?.given ?? []), ...(scenario.given ? [{ given: scenario.given, source }] : [])],
    steps: [...(before?.steps ?? []), ...steps],
  };
}

/** Reads the story that another one includes. */
async function included({ include }: IncludeStep, source: Located, reading: Reading): Promise<Story> {
  const fail = (message: string) => failFor(source, [{ path: ['steps', 0, 'include'], message }]);
  if (reading.sent !== undefined) fail('cannot be used where the scenario is in no file');
  const file = join(dirname(source.file), include);
  const chain = [...reading.chain, source.file];
  if (chain.includes(file)) fail(`is circular: ${[...chain.slice(chain.indexOf(file)), file].join(' -> ')}`);
  if (!(await stat(resolve(reading.base, file)).catch(() => undefined))?.isFile()) fail(`names a file that does not exist: ${file}`);
  return storyOf(file, { ...reading, chain });
}

/** Rejects with a `ScenarioError` that names the places of all problems of a story. */
function checked(story: Story, operations: Operations): Story {
  const found = checkStory(story, operations);
  for (const source of new Set(found.map((one) => one.source))) {
    failFor(
      source,
      found.filter((one) => one.source === source).map(({ problem }) => problem),
    );
  }
  return story;
}

/**
 * Reads a scenario's file, relative to `base` (by default the working directory). Rejects with a
 * `ScenarioError` that names file, line and column of every problem.
 */
export const readStory = async (file: string, operations: Operations, base = '.'): Promise<Story> =>
  checked(await storyOf(normalize(file), { operations, base, chain: [] }), operations);

/**
 * Reads a scenario from its text, which may not include a file. Problems are told as those of a
 * file named `name`.
 */
export const readSentStory = async (text: string, operations: Operations, name: string): Promise<Story> =>
  checked(await storyOf(name, { operations, base: '.', sent: text, chain: [] }), operations);
