import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../../src/core/text/path.js';
import { createSandbox } from '../../../src/sandbox.js';
import { playAll } from '../../../src/scenario/playing/play-all.js';
import { stageAt } from '../../../src/scenario/playing/stage.js';
import type { Expectation, Story, StoryStep } from '../../../src/scenario/scenario.js';
import { contractOperations, directoryWith } from '../files.js';
import { exported } from './stories.js';

const redocly = fileURLToPath(new URL('../../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

interface Logs {
  files: Record<string, { executedWorkflows: { workflowId: string; status: string; executedSteps: LoggedStep[] }[] }>;
}
interface LoggedStep {
  stepId: string;
  checks?: { passed: boolean; message: string }[];
}

/** The last check of a workflow that failed, `passed` if none did. A step can be tried again. */
function verdictOf({ status, executedSteps }: { status: string; executedSteps: readonly LoggedStep[] }): string {
  if (status === 'success') return 'passed';
  const failed = executedSteps.flatMap(({ stepId, checks = [] }) =>
    checks.filter(({ passed }) => !passed).map(({ message }) => `${stepId}: ${message}`),
  );
  return failed.at(-1) ?? status;
}

/** What Redocly's Respect says of each workflow of a file: `passed`, or what failed last. */
async function respectVerdicts(text: string): Promise<Record<string, string>> {
  const folder = directoryWith({ 'story.arazzo.yaml': text });
  const env = { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [redocly, 'respect', 'story.arazzo.yaml', '--json-output', 'out.json'];
  const told = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env, maxBuffer: 1 << 28 }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  if (!existsSync(join(folder, 'out.json'))) throw new Error(`Respect did not run: ${told.slice(-2_000)}`);
  const { files } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Logs;
  const workflows = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  return Object.fromEntries(workflows.map((workflow) => [workflow.workflowId, verdictOf(workflow)]));
}

/** The verdicts on a story: that of our runner, and that of Respect with what failed last. */
export interface Verdicts {
  readonly ours: 'passed' | 'failed';
  readonly respect: string;
}

/** Plays stories by both runners, and returns the verdicts by the names of their files. */
export async function verdicts(stories: readonly Story[]): Promise<Map<string, Verdicts>> {
  const sandbox = await createSandbox({ seed: 'empty' });
  try {
    const { text, made } = await exported(stories, sandbox.url);
    const respect = await respectVerdicts(text);
    const stage = await stageAt(sandbox.url, { operations: await contractOperations(), token: 'any' });
    const ours = new Map((await playAll(stories, stage, { atOnce: 4 })).map(({ story, outcome }) => [story, outcome.ok]));
    return new Map(
      made.map(({ story, workflow: { workflowId } }) => [
        story.file,
        { ours: ours.get(story) ? 'passed' : 'failed', respect: respect[workflowId] ?? 'not run' },
      ]),
    );
  } finally {
    await sandbox.close();
  }
}

/** A value that no answer has in the place of another; undefined where there is no value. */
function otherValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : ['one more'];
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value === '$absent' ? '$any' : value === '$any' ? '$absent' : `${value} not`;
  if (typeof value === 'boolean') return !value;
  if (!isObject(value)) return undefined;
  const [first, ...rest] = Object.entries(value);
  if (!first) return undefined;
  const [name, part] = first;
  if (name === '$contains') return { $contains: Array.isArray(part) ? [...part, 'nothing of the kind'] : `${String(part)} not` };
  return name.startsWith('$') ? undefined : { ...Object.fromEntries(rest), [name]: otherValue(part) };
}

/** An expectation with one part that is wrong; undefined if it has no part to change. */
function wrong({ status, body, events, ...rest }: Expectation): Expectation | undefined {
  if (events !== undefined)
    return { ...rest, status, body, events: Array.isArray(events) ? [...events, 'ORDER_CREATE'] : { $contains: ['NO_SUCH_EVENT'] } };
  if (body !== undefined && otherValue(body) !== undefined) return { ...rest, status, body: otherValue(body) };
  return typeof status === 'number' ? { ...rest, status: status + 1, body } : undefined;
}

/** The story with its last expectation altered, under a name and a file of its own. */
export function planted(story: Story): Story {
  let isAltered = false;
  const steps = story.steps
    .toReversed()
    .map((one): StoryStep => {
      const expect = 'expect' in one.step && one.step.expect ? wrong(one.step.expect) : undefined;
      if (isAltered || !expect) return one;
      isAltered = true;
      return { ...one, step: { ...one.step, expect } as StoryStep['step'] };
    })
    .toReversed();
  return { ...story, name: `${story.name}, but not quite`, file: story.file.replace('.yaml', '-planted.yaml'), steps };
}
