import type { Story, StoryStep } from '../scenario.js';
import { NothingKept } from '../values/fill.js';
import { openScope } from '../values/scope.js';
import { begin } from './begin.js';
import { type Sent, Unsendable } from './client.js';
import { happeningsOf } from './happened.js';
import { finding, judge, judgeEvents, keepParts } from './judge.js';
import { newStockHint } from './new-stock-hint.js';
import { exchange, type Finding, type Outcome, type StepOutcome } from './outcome.js';
import type { Playing, Stage } from './playing.js';
import { labelOf, requestOf } from './requests.js';

type About = Pick<StepOutcome, 'number' | 'name'>;

const ONLY_A_SANDBOX = 'only a sandbox can do this';

/**
 * Plays a scenario to its end or its first failed step, and tells `onStep` each step when it has
 * ended. Rejects only if the server cannot be reached.
 */
export async function play(story: Story, stage: Stage, onStep: (step: StepOutcome) => void = () => undefined): Promise<Outcome> {
  const scope = await openScope(story, stage.run);
  const headers = stage.headers(story);
  const happenings = stage.sandbox ? happeningsOf(stage.send, headers) : undefined;
  const comparing = { lookup: scope.lookup, byKind: !stage.sandbox };
  const playing: Playing = { stage, story, scope, headers, comparing, happenings, notKept: new Set() };
  const start = await begin(playing);
  const steps: StepOutcome[] = [];
  const add = (step: StepOutcome): void => {
    steps.push(step);
    onStep(step);
  };
  if (start.outcome !== 'passed') add(start);
  for (const [i, step] of story.steps.entries()) {
    if (steps.at(-1)?.outcome === 'failed') break;
    add(await playStep(playing, step, { number: i + 1, name: labelOf(step.step) }));
  }
  const ok = steps.every(({ outcome }) => outcome !== 'failed');
  return { file: story.file, scenario: story.name, ok, kept: scope.kept(), steps };
}

async function playStep(playing: Playing, step: StoryStep, about: About): Promise<StepOutcome> {
  const { stage, scope, headers, notKept } = playing;
  if ('note' in step.step) return { ...about, outcome: 'passed' };
  if (!stage.sandbox && !('call' in step.step)) {
    return stage.strict ? failed(step, about, 'a sandbox', 'another server') : skipped(playing, step, about, ONLY_A_SANDBOX);
  }
  try {
    const request = requestOf(step.step, scope, headers, stage.operations);
    return await carryOut(playing, step, about, request);
  } catch (error) {
    if (error instanceof Unsendable) return failed(step, about, 'a request that can be sent', error.message);
    if (!(error instanceof NothingKept)) throw error;
    const [root = ''] = error.reference.split('.');
    if (!notKept.has(root)) return failed(step, about, 'a value', error.message);
    return skipped(playing, step, about, `it needs ${root}, which a skipped step would have kept`);
  }
}

function skipped({ notKept }: Playing, { step }: StoryStep, about: About, notice: string): StepOutcome {
  for (const name of Object.keys(step.keep ?? {})) notKept.add(name);
  return { ...about, outcome: 'skipped', notice };
}

const failed = (step: StoryStep, about: About, expected: string, got: string): StepOutcome => ({
  ...about,
  outcome: 'failed',
  findings: [finding(step, [], { field: 'step', expected, got })],
});

async function carryOut(playing: Playing, step: StoryStep, about: About, request: Sent): Promise<StepOutcome> {
  const { stage, scope, comparing, happenings } = playing;
  const watches = step.step.expect?.events !== undefined;
  const before = watches ? await happenings?.count() : undefined;
  const answer = await stage.send(request);
  const findings = [...judge(step, answer, comparing), ...(watches ? await eventFindings(playing, step, before) : [])];
  if (findings.length === 0) findings.push(...keepParts(step, answer, scope));
  const told = { ...about, ...(watches && !happenings && { notice: 'events were not checked: only a sandbox reports them' }) };
  if (findings.length === 0)
    return { ...told, ...newStockHint(playing.story, step, answer), outcome: 'passed', ...exchange(request, answer) };
  return { ...told, outcome: 'failed', findings, ...exchange(request, answer), ...(happenings && { timeline: await happenings.latest() }) };
}

async function eventFindings({ stage, comparing, happenings }: Playing, step: StoryStep, before = 0): Promise<Finding[]> {
  if (happenings) return judgeEvents(step, step.step.expect?.events, await happenings.typesAfter(before), comparing);
  return stage.strict ? [finding(step, ['expect', 'events'], { field: 'events', expected: 'a sandbox', got: 'another server' })] : [];
}
