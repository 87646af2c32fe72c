import type { Answer, Send, Sent } from './client.js';
import type { Comparing } from './compare.js';
import { NothingKept } from './fill.js';
import { finding, judge, judgeEvents, keepParts } from './judge.js';
import type { Operations } from './operations.js';
import type { Finding, Happened, Outcome, StepOutcome } from './outcome.js';
import { type BaseHeaders, labelOf, requestOf, stockRequest } from './requests.js';
import type { Story, StoryStep } from './scenario.js';
import { openScope, type Scope } from './scope.js';

/** Where scenarios are played. */
export interface Stage {
  readonly send: Send;
  readonly operations: Operations;
  /** Whether the server has a control API. */
  readonly sandbox: boolean;
  /** Whether what only a sandbox can do fails on another server; else it is skipped with a notice. */
  readonly strict: boolean;
  /** The headers of every request of a scenario. */
  readonly headers: (story: Story) => BaseHeaders;
}

/** One scenario being played. */
interface Playing {
  readonly stage: Stage;
  readonly story: Story;
  readonly scope: Scope;
  readonly headers: BaseHeaders;
  readonly comparing: Comparing;
  /** Names that a skipped step would have kept. */
  readonly notKept: Set<string>;
}

const LATEST_EVENTS = 40;
const MOST_EVENTS = 1_000;
const ONLY_A_SANDBOX = 'only a sandbox can do this';

/** An exchange as it is told: its headers hold tokens and the time of day. */
const exchange = ({ headers: _, ...request }: Sent, { headers: __, ...answer }: Answer): Pick<StepOutcome, 'request' | 'answer'> => ({
  request,
  answer,
});

const isGood = ({ status }: Answer): boolean => typeof status === 'number' && status >= 200 && status < 300;

/** Plays a scenario up to its end or its first failed step. Rejects only where the server cannot be reached. */
export async function play(story: Story, stage: Stage): Promise<Outcome> {
  const scope = await openScope(story);
  const comparing = { lookup: scope.lookup, byKind: !stage.sandbox };
  const playing: Playing = { stage, story, scope, headers: stage.headers(story), comparing, notKept: new Set() };
  const steps: StepOutcome[] = [];
  for await (const outcome of outcomes(playing)) {
    if (outcome.number > 0 || outcome.outcome !== 'passed') steps.push(outcome);
    if (outcome.outcome === 'failed') break;
  }
  return { file: story.file, scenario: story.name, ok: steps.every(({ outcome }) => outcome !== 'failed'), steps };
}

async function* outcomes(playing: Playing): AsyncGenerator<StepOutcome> {
  yield await begin(playing);
  for (const [i, step] of playing.story.steps.entries()) yield await playStep(playing, step, i + 1);
}

/** Brings the tenant to where the story starts. */
async function begin({ stage, story, scope, headers }: Playing): Promise<StepOutcome> {
  const about = { number: 0, name: 'given' };
  const policies = Object.assign({ lifecycle: story.lifecycle }, ...story.given.map(({ given }) => given.policies ?? {})) as object;
  const own: [Sent, StoryStep][] = [
    [{ method: 'POST', path: '/__sandbox/reset', headers, body: { seed: story.seed, clock: story.clock } }, placeOf(story, ['seed'])],
    [{ method: 'PATCH', path: '/__sandbox/policies', headers, body: policies }, placeOf(story, ['given', 'policies'])],
  ];
  const stock = story.given.flatMap(({ given, source }) =>
    (given.stock ?? []).map((one, i) => ({ one, place: { step: { note: '' }, source, path: ['given', 'stock', i] } })),
  );
  const requests: [Sent, StoryStep][] = [
    ...(stage.sandbox ? own : []),
    ...stock.map(({ one, place }, i): [Sent, StoryStep] => [stockRequest(one, i, scope, headers, stage.operations), place]),
  ];
  for (const [request, place] of requests) {
    const answer = await stage.send(request);
    if (isGood(answer)) continue;
    const wrong = finding(place, [], { field: 'status', expected: 'from 200 to 299', got: String(answer.status) });
    return { ...about, outcome: 'failed', findings: [wrong], ...exchange(request, answer) };
  }
  if (stage.sandbox) return { ...about, outcome: 'passed' };
  const notice = 'seed, clock and policies are the server’s own: only a sandbox can set them';
  return stage.strict ? failedStrictly(about, placeOf(story, ['scenario'])) : { ...about, outcome: 'skipped', notice };
}

const placeOf = ({ source }: Story, path: readonly string[]): StoryStep => ({ step: { note: '' }, source, path });

const failedStrictly = (about: { number: number; name: string }, place: StoryStep): StepOutcome => ({
  ...about,
  outcome: 'failed',
  findings: [finding(place, [], { field: 'step', expected: 'a sandbox', got: 'another server, and --strict' })],
});

async function playStep(playing: Playing, step: StoryStep, number: number): Promise<StepOutcome> {
  const { stage, scope, headers, notKept } = playing;
  const about = { number, name: labelOf(step.step) };
  if ('note' in step.step) return { ...about, outcome: 'passed' };
  if (!stage.sandbox && !('call' in step.step)) {
    for (const name of Object.keys(step.step.keep ?? {})) notKept.add(name);
    return stage.strict ? failedStrictly(about, step) : { ...about, outcome: 'skipped', notice: ONLY_A_SANDBOX };
  }
  try {
    const request = requestOf(step.step, scope, headers, stage.operations);
    return request ? await carryOut(playing, step, about, request) : { ...about, outcome: 'passed' };
  } catch (error) {
    if (!(error instanceof NothingKept)) throw error;
    const [root = ''] = error.reference.split('.');
    if (notKept.has(root)) {
      for (const name of Object.keys(step.step.keep ?? {})) notKept.add(name);
      return { ...about, outcome: 'skipped', notice: `needs ${root}, which a skipped step would have kept` };
    }
    return { ...about, outcome: 'failed', findings: [finding(step, [], { field: 'step', expected: 'a value', got: error.message })] };
  }
}

async function carryOut(playing: Playing, step: StoryStep, about: { number: number; name: string }, request: Sent): Promise<StepOutcome> {
  const { stage, scope, comparing } = playing;
  const expected = step.step.expect?.events;
  const watches = expected !== undefined && stage.sandbox;
  const before = watches ? await countEvents(playing) : 0;
  const answer = await stage.send(request);
  const findings: Finding[] = judge(step, answer, comparing);
  if (watches) {
    const events = await eventsFrom(playing, before, MOST_EVENTS);
    findings.push(
      ...judgeEvents(
        step,
        expected,
        events.map(({ type }) => type),
        comparing,
      ),
    );
  }
  if (expected !== undefined && !stage.sandbox && stage.strict) return failedStrictly(about, step);
  findings.push(...(findings.length > 0 ? [] : keepParts(step, answer, scope)));
  const notice = expected !== undefined && !stage.sandbox ? { notice: 'events were not looked at: only a sandbox tells them' } : {};
  if (findings.length === 0) return { ...about, outcome: 'passed', ...notice };
  const timeline = stage.sandbox ? await eventsFrom(playing, Math.max(0, (await countEvents(playing)) - LATEST_EVENTS), LATEST_EVENTS) : [];
  return { ...about, outcome: 'failed', findings, ...exchange(request, answer), timeline };
}

const eventsPage = async ({ stage, headers }: Playing, query: string): Promise<{ count?: number; events?: Happened[] }> => {
  const { body } = await stage.send({ method: 'GET', path: `/__sandbox/events?${query}`, headers });
  return (body ?? {}) as { count?: number; events?: Happened[] };
};

const countEvents = async (playing: Playing): Promise<number> => (await eventsPage(playing, 'limit=1')).count ?? 0;

const eventsFrom = async (playing: Playing, offset: number, limit: number): Promise<Happened[]> =>
  ((await eventsPage(playing, `offset=${offset}&limit=${limit}`)).events ?? []).map(({ at, type, orderNumber }) => ({
    at,
    type,
    ...(orderNumber !== undefined && { orderNumber }),
  }));
